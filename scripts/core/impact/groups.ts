import type { Impact, OwnedChange, OwnedDuty } from './impact.ts';
import type { Owner } from './owner.ts';

/** Changes that rest on the same provisions; none for what follows from how the register works. */
export interface ProvisionGroup {
  readonly provisions: readonly string[];
  readonly changes: readonly OwnedChange[];
}

export interface AgencyGroup {
  readonly owner: Owner;
  readonly provisions: readonly ProvisionGroup[];
  readonly duties: readonly OwnedDuty[];
}

export interface RegencyGroup {
  readonly daerah: string;
  readonly count: number;
  readonly agencies: readonly AgencyGroup[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const sortedGroups = <T>(list: readonly T[], keyOf: (one: T) => string): [string, readonly T[]][] =>
  [...Map.groupBy(list, keyOf)].sort(([a], [b]) => byText(a, b));

const provisionsOf = (changes: readonly OwnedChange[]): ProvisionGroup[] =>
  sortedGroups(changes, ({ finding }) => finding.provisions.join(' ')).map(([, group]) => ({
    provisions: group[0]?.finding.provisions ?? [],
    changes: group,
  }));

const regencyOf = (daerah: string, changes: readonly OwnedChange[], duties: readonly OwnedDuty[]): RegencyGroup => {
  const key = ({ owner }: { owner: Owner }) => owner.instansi ?? '';
  const own = Map.groupBy(changes, key);
  const owed = Map.groupBy(duties, key);
  const ids = [...new Set([...own.keys(), ...owed.keys()])].sort(byText);
  const agencies = ids.flatMap((id): AgencyGroup[] => {
    const [found = [], due = []] = [own.get(id), owed.get(id)];
    const owner = (found[0] ?? due[0])?.owner;
    return owner ? [{ owner, provisions: provisionsOf(found), duties: due }] : [];
  });
  return { daerah, count: changes.length + duties.length, agencies };
};

const dutyRegency = ({ before, after }: OwnedDuty): string => (after ?? before)?.daerah ?? '';

/** An impact by regency, then agency, then provision; what concerns no agency comes first. */
export const groupsOf = ({ changes, duties }: Impact): RegencyGroup[] => {
  const found = Map.groupBy(changes, ({ finding }) => finding.daerah);
  const owed = Map.groupBy(duties ?? [], dutyRegency);
  return [...new Set([...found.keys(), ...owed.keys()])]
    .sort(byText)
    .map((daerah) => regencyOf(daerah, found.get(daerah) ?? [], owed.get(daerah) ?? []));
};
