import { regencyOf } from './change-class.ts';
import { conditionHolds, type Sides } from './condition-holds.ts';
import { type Demand, demandOf, type Entry } from './demand.ts';
import type { Facts, RegencyFacts } from './facts.ts';
import { fitsGlob } from './path-glob.ts';

/** A regency's own file is data as well: conditions may look into it; other paths have nothing to look at. */
const sidesAt = (facts: Facts, path: string): Sides => {
  const found = facts.records.find((record) => record.path === path);
  return { old: found?.old ?? null, new: found?.new ?? null };
};

/**
 * Demands on changed paths that are no records: law, program, portal, papers. Where a path belongs to a regency its own
 * offices decide; shared parts are decided by those of `home`.
 */
export const pathDemands = (facts: Facts, home: RegencyFacts): Demand[] => {
  const records = new Set(facts.records.filter(({ jenis }) => jenis !== 'daerah').map(({ path }) => path));
  const paths = facts.changes.map(({ path }) => path).filter((path) => !records.has(path));
  return facts.shared.pemutus.flatMap((entry) => {
    const fitting = paths.filter(
      (path) => entry.jalur.some((glob) => fitsGlob(path, glob)) && conditionHolds(entry.bila, sidesAt(facts, path)),
    );
    return [...Map.groupBy(fitting, regencyOf)].flatMap(([daerah, matched]): Demand[] => {
      const regency = daerah === undefined ? home : facts.regencies.find((one) => one.daerah === daerah);
      if (!regency) return [];
      const subjects = matched.toSorted();
      const id = daerah === undefined ? `bersama/${entry.id}` : `${daerah}/bersama/${entry.id}`;
      const matter = { id, regency, subjects, paths: subjects, applicants: [], setting: {} };
      const house: Entry = { ...entry, basis: 'setelan', covers: entry.peran !== 'pengusul' };
      return [demandOf(matter, entry.peran, entry.oleh.toSorted(), [house])];
    });
  });
};
