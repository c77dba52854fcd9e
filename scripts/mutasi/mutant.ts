import ts from 'typescript';
import type { Change } from './change.ts';
import { changesOf, isLeftAlone } from './operators.ts';

/** One small fault put into a source: `after` stands where `before` stood. */
export interface Mutant extends Change {
  readonly line: number;
  readonly before: string;
  /** The line on which it begins, without its indentation. */
  readonly text: string;
}

const NOTHING = /^\s*$/;

/** All mutants of a source, in the order of the text; the same text always gives the same list. */
export const mutantsOf = (source: string): readonly Mutant[] => {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.ESNext, true);
  const lines = source.split('\n');
  const found = new Map<string, Mutant>();
  const visit = (node: ts.Node): void => {
    if (isLeftAlone(node)) return;
    for (const change of changesOf(node)) {
      const before = source.slice(change.start, change.end);
      if (before === change.after || (NOTHING.test(before) && NOTHING.test(change.after))) continue;
      const at = file.getLineAndCharacterOfPosition(change.start).line;
      found.set(`${change.start} ${change.end} ${change.after}`, {
        ...change,
        line: at + 1,
        before,
        text: (lines[at] ?? '').trim(),
      });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return [...found.values()].toSorted((a, b) => a.start - b.start || a.end - b.end || (a.after < b.after ? -1 : 1));
};

/** The source with the fault in it. */
export const applied = (source: string, { start, end, after }: Change): string =>
  source.slice(0, start) + after + source.slice(end);
