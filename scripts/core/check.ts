import { evaluateSubject, type SubjectResult } from './evaluate.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { Binding } from './policy/binding.ts';
import type { Vocabulary } from './policy/vocabulary.ts';
import type { AnyRecord } from './records/kinds.ts';
import { type Entry, type Registry, refOf } from './registry.ts';

export interface Law {
  readonly bindings: (daerah: string) => readonly Binding[];
  readonly vocabulary: (daerah: string) => Vocabulary;
}

export interface CheckOptions {
  /** The day of the check, ISO. */
  readonly at: string;
  /** A record before the change, by regency and `jenis/id`. */
  readonly baseOf?: (daerah: string, ref: string) => AnyRecord | undefined;
  /** Judges only some records; all when absent. */
  readonly only?: (entry: Entry) => boolean;
}

/** What was said of each record, by `daerah/jenis/id`. */
export type Checked = ReadonlyMap<string, SubjectResult>;

export const placeIn = (entry: Pick<Entry, 'daerah' | 'jenis' | 'id'>): string => `${entry.daerah}/${refOf(entry)}`;

/** Judges the records of every regency. */
export const checkRegistries = (
  registries: ReadonlyMap<string, Registry>,
  law: Law,
  { at, baseOf, only }: CheckOptions,
): Checked => {
  const results = new Map<string, SubjectResult>();
  for (const [daerah, registry] of registries) {
    const world = {
      registry,
      bindings: law.bindings(daerah),
      vocabulary: law.vocabulary(daerah),
      at,
      ...(baseOf ? { baseOf: (ref: string) => baseOf(daerah, ref) } : {}),
    };
    for (const entry of registry.entries)
      if (only === undefined || only(entry)) results.set(placeIn(entry), evaluateSubject(entry, world));
  }
  return results;
};

export const findingsOf = (checked: Checked): Finding[] =>
  [...checked.values()].flatMap((result) => result.findings).sort(compareFindings);
