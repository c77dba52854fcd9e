import { findingsOf, type Law } from '../core/check.ts';
import { shapeFinding } from '../core/check-schema.ts';
import { isIntroduced } from '../core/compare-base.ts';
import { compareFindings, type Finding } from '../core/finding.ts';
import type { Change } from '../core/gate/facts.ts';
import { lostHistories } from '../core/lost-history.ts';
import { recordBefore } from '../core/record-before.ts';
import { registerOf } from '../core/register.ts';
import { renamesOf } from '../core/renames.ts';
import type { TreeFile } from './git-changes.ts';
import { judge, readersOf } from './judge-touched.ts';
import { listedAt } from './listed-file.ts';
import { notSaidBy } from './load-register.ts';
import type { RegisterStore } from './register-store.ts';
import type { ReadSources } from './sources-at.ts';
import { type LaidOver, layOver, shown, storedSource } from './stored-registry.ts';
import { layoutFault } from './tree-layout.ts';

/** What a change does to the register, read from both sides. */
export interface RegisterChange {
  readonly changes: readonly Change[];
  readonly before: ReadSources;
  readonly after: ReadSources;
  /** The law of the base: it judges both sides. */
  readonly law: Law;
  readonly at: string;
}

/** The register before and after a change, as rules see it. */
export interface TwoSides {
  readonly base: LaidOver;
  readonly head: LaidOver;
}

const registerPaths = ({ changes }: RegisterChange): Set<string> =>
  new Set(changes.map(({ path }) => path).filter((path) => path.startsWith(`${shown}/`)));

export const sidesOf = (store: RegisterStore, change: RegisterChange): TwoSides => ({
  base: layOver(store),
  head: layOver(store, registerPaths(change), change.after.sources),
});

/** Without the word that a regency's own file is missing: of a few files that cannot be told. */
const shapesOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ rule }) => rule !== 'skema/tanpa-daerah');

const isWhole = (mode: string): boolean => mode.startsWith('100');

/** Files that come, or become something else than a file: those that were out of place before are old. */
const layoutFaults = ({ changes }: RegisterChange): Finding[] =>
  changes.flatMap(({ path, old, new: now }): Finding[] => {
    if (!now || !path.startsWith(`${shown}/`) || (old && isWhole(old.mode) === isWhole(now.mode))) return [];
    const file: TreeFile = { path, ...now };
    const fault = layoutFault(file);
    return fault ? [fault] : [];
  });

/** Regencies that a change leaves or brings without the file that says what they are. */
const withoutProfile = (store: RegisterStore, change: RegisterChange): Finding[] => {
  const regencies = new Set(change.after.sources.map(({ daerah }) => daerah));
  const isOwn = ({ path }: Change) => listedAt(path.slice(shown.length + 1), shown)?.jenis === 'daerah';
  const gone = change.changes
    .filter((one) => one.new === null && isOwn(one))
    .map(({ path }) => path.split('/')[1] ?? '');
  const has = new Set(change.after.sources.filter(({ jenis }) => jenis === 'daerah').map(({ daerah }) => daerah));
  const known = new Set(store.daerah());
  const bare = [...regencies].filter((daerah) => !known.has(daerah) && !has.has(daerah));
  return [...new Set([...gone, ...bare])].map((daerah) =>
    shapeFinding(
      { daerah, record: 'daerah', file: `${shown}/${daerah}/daerah.yaml` },
      {
        code: 'tanpa-daerah',
        message: `Berkas daerah.yaml untuk "${daerah}" belum ada.`,
        help: 'Tambahkan daerah.yaml berisi nama, kode, provinsi, ibu kota, dan keadaan.',
      },
    ),
  );
};

/**
 * Findings that a change of the register introduces: both sides by the law of the base and on one day. Only the changed
 * records and those that looked at them are judged.
 */
export const introducedFindings = (store: RegisterStore, sides: TwoSides, change: RegisterChange): Finding[] => {
  const { before, after, law, at } = change;
  const { base, head } = sides;
  const changed = registerPaths(change);
  const old = before.sources.flatMap(({ file }) => base.entryAt(file) ?? []);
  const touched = readersOf(store, changed, [
    { sources: before.sources, entries: old },
    { sources: after.sources, entries: head.entries },
  ]);
  const unchanged = touched.flatMap((path) => store.at(path) ?? []).map(storedSource);
  const renames = renamesOf(before.sources, after.sources);
  const baseOf = recordBefore(renames, (daerah, ref) => base.registryOf(daerah).lookup('by-id', ref)[0]);
  const entriesOf = (laid: LaidOver) => touched.flatMap((path) => laid.entryAt(path) ?? []);
  const now = judge(head, [...head.entries, ...entriesOf(head)], law, { at, baseOf });
  const then = judge(base, [...old, ...entriesOf(base)], law, { at });
  const shapesBefore = shapesOf(registerOf(before.sources, shown).findings);
  const isNew = isIntroduced(
    {
      findings: [...before.findings, ...shapesBefore, ...findingsOf(then)],
      sources: [...before.sources, ...unchanged],
    },
    [...after.sources, ...unchanged],
  );
  const found = [...after.findings, ...notSaidBy(after.findings, shapesOf(head.findings)), ...findingsOf(now)];
  return [
    ...found.filter(isNew),
    ...layoutFaults(change),
    ...withoutProfile(store, change),
    ...lostHistories(before.sources, after.sources, renames),
  ].sort(compareFindings);
};
