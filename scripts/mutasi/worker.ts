import { readFileSync } from 'node:fs';
import type { JudgeOf } from './judge.ts';
import { applied, mutantsOf } from './mutant.ts';
import { loadSource } from './mutant-module.ts';

/** What a worker says: that it begins with a mutant, and what became of it; -1 is the source as it stands. */
export interface Said {
  readonly index: number;
  /** The test that noticed; null when none did, absent when the work has only begun. */
  readonly noticed?: string | null;
  /** The quick tests noticed nothing; now those that take a process of their own. */
  readonly isSlow?: boolean;
}

// Judges the mutants of one file, from one of them on. Arguments: the file, the module of its judge, the first mutant.
const [file = '', judgeModule = '', from = '0'] = process.argv.slice(2);
const say = (said: Said): void => {
  process.send?.(said);
};
const { judgeOf } = (await import(judgeModule)) as { judgeOf: JudgeOf };
const source = readFileSync(file, 'utf8');
const judge = judgeOf(file);

const noticedQuickly = async (text: string): Promise<string | undefined> => {
  try {
    return judge.failing(await loadSource(file, text));
  } catch (error) {
    // A mutant that does not even parse is a fault of this tool, not a mutant that was noticed.
    if (error instanceof SyntaxError) throw new Error(`${file}: a mutant is no TypeScript\n${text}`, { cause: error });
    return `throws ${error instanceof Error ? error.message : String(error)}`;
  }
};

const noticedIn = async (index: number, text: string): Promise<string | undefined> => {
  const quickly = await noticedQuickly(text);
  if (quickly !== undefined) return quickly;
  say({ index, isSlow: true });
  // The mutant runs in another process: what is thrown here is no word of a test.
  return judge.failingSlowly?.(text);
};

const first = Number(from);
const mutants = mutantsOf(source);
for (const [index, text] of [
  [-1, source] as const,
  ...mutants.map((mutant, i) => [i, applied(source, mutant)] as const),
]) {
  if (index >= 0 && index < first) continue;
  say({ index });
  say({ index, noticed: (await noticedIn(index, text)) ?? null });
}
process.disconnect?.();
