import { placesIn } from '../core/affected.ts';
import { type Checked, type CheckOptions, checkRegistries, type Law } from '../core/check.ts';
import type { Binding } from '../core/policy/binding.ts';
import type { SourceFile } from '../core/register.ts';
import type { Entry, Registry } from '../core/registry.ts';
import type { RegisterStore } from './register-store.ts';
import type { LaidOver } from './stored-registry.ts';

/** One side of a change: its files and the records in them that can be read. */
export interface ChangedSide {
  readonly sources: readonly SourceFile[];
  readonly entries: readonly Entry[];
}

/**
 * Unchanged files whose verdict a change may move: those that looked at a place where a changed record is or was found.
 * All others look at the same records as before, and so are judged as before.
 */
export const readersOf = (
  store: RegisterStore,
  changed: ReadonlySet<string>,
  sides: readonly ChangedSide[],
): readonly string[] => {
  const places = new Set(sides.flatMap(({ sources, entries }) => [...placesIn(sources, entries, changed)]));
  const readers = [...places].flatMap((place) => store.readers(place).map(({ path }) => path));
  return [...new Set(readers)].filter((path) => !changed.has(path)).sort();
};

/** The law without rules whose failures are gaps: these block nothing, and they look at all that an agency has. */
const withoutGaps = (law: Law): Law => {
  const known = new Map<string, readonly Binding[]>();
  return {
    ...law,
    bindings: (daerah) => {
      const bindings = known.get(daerah) ?? law.bindings(daerah).filter(({ rule }) => !rule.gap);
      known.set(daerah, bindings);
      return bindings;
    },
  };
};

const isWaiver = ({ jenis }: Entry): boolean => jenis === 'pengecualian';

/** Judges records for the gate. A waiver is judged by the whole law: it may lift any part of it. */
export const judgeAll = (
  registries: ReadonlyMap<string, Registry>,
  law: Law,
  options: Pick<CheckOptions, 'at' | 'baseOf'>,
): Checked =>
  new Map([
    ...checkRegistries(registries, withoutGaps(law), { ...options, only: (entry) => !isWaiver(entry) }),
    ...checkRegistries(registries, law, { ...options, only: isWaiver }),
  ]);

/** Judges some records of a register that is laid over a stored one. */
export const judge = (
  laid: LaidOver,
  entries: readonly Entry[],
  law: Law,
  options: Pick<CheckOptions, 'at' | 'baseOf'>,
): Checked => {
  const registries = [...Map.groupBy(entries, ({ daerah }) => daerah)].map(
    ([daerah, own]) => [daerah, { ...laid.registryOf(daerah), entries: own }] as const,
  );
  return judgeAll(new Map(registries), law, options);
};
