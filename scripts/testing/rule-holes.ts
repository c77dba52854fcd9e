import type { RulePage } from '../adapters/rule-page.ts';
import type { Law } from '../core/check.ts';
import { type ExampleResult, judgeScene, type Scene, sceneOf } from '../core/example.ts';
import { type AnyRecord, kindOf } from '../core/records/kinds.ts';
import { type Entry, entryOf, refOf } from '../core/registry.ts';
import type { Rule } from '../core/rule.ts';
import { isSentence, worldOfRule } from './rule-examples.ts';

/** A scene from which something is gone that may be gone. */
interface Hole {
  readonly name: string;
  readonly scene: Scene;
  /** The record that is there and cannot be read. */
  readonly unread?: string;
}

/** The entry without each part that its shape does not need. */
const thinned = (entry: Entry): (readonly [string, Entry])[] =>
  Object.keys(entry.record).flatMap((key) => {
    const { [key]: _, ...rest } = entry.record as unknown as Record<string, unknown>;
    const { data } = kindOf(entry.jenis).schema.safeParse(rest);
    return data === undefined ? [] : [[key, entryOf({ ...entry, record: data as AnyRecord })] as const];
  });

const holesOf = (scene: Scene): Hole[] =>
  scene.entries.flatMap((entry): Hole[] => {
    const ref = refOf(entry);
    const others = scene.entries.filter((other) => other !== entry);
    const isSubject = entry === scene.subject;
    const absent = { ...scene, entries: others };
    const gone = isSubject
      ? []
      : [
          { name: `without ${ref}`, scene: absent },
          { name: `${ref} unreadable`, scene: absent, unread: ref },
        ];
    const thin = thinned(entry).map(([key, less]) => ({
      name: `${ref} without ${key}`,
      scene: { ...scene, entries: [...others, less], subject: isSubject ? less : scene.subject },
    }));
    return [...gone, ...thin];
  });

const BLANK = /\b(undefined|null|NaN)\b|""/;

/** Something that no person should read. */
const blemish = ({ findings, reasons }: ExampleResult): string | undefined =>
  reasons.find((reason) => !isSentence(reason) || BLANK.test(reason)) ??
  findings
    .flatMap(({ message, help, actual, expected }) => [message, help, actual ?? '-', expected ?? '-'])
    .find((text) => text === '' || BLANK.test(text));

/** Every hole of every example of a page, with the regency whose law judges it. */
export const pageHoles = ({ examples }: RulePage): readonly (Hole & { readonly daerah: string })[] =>
  examples.flatMap(({ heading, daerah, example, fixture }) =>
    holesOf(sceneOf(example, fixture, daerah)).map((hole) => ({ ...hole, daerah, name: `${heading}, ${hole.name}` })),
  );

/**
 * Where a rule stumbles over what may be absent: of every example each other record, unread or not there, and each part of
 * a record that its shape does not need. It must neither throw nor speak of nothing.
 */
export const holeFaults = function* (
  rule: Rule,
  holes: ReturnType<typeof pageHoles>,
  by?: Law,
): Generator<string, undefined> {
  for (const { name, daerah, scene, unread } of holes) {
    const world = worldOfRule(rule, daerah, rule, by);
    const said = blemish(judgeScene(scene, world, new Set(unread ? [unread] : [])));
    if (said !== undefined) yield `${name}: "${said}"`;
  }
};
