import { daysLate, type Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { at } from '../config.ts';
import { isSparedIn } from '../law/spared.ts';
import type { Regency } from '../portal.ts';
import { entryAt } from '../records/records.ts';

/** The duties of a regency, an agency or a record, each in one group. */
export interface SortedDuties {
  readonly late: readonly Obligation[];
  /** To be done, by the last day. */
  readonly due: readonly Obligation[];
  /** To be done, with no last day. */
  readonly open: readonly Obligation[];
  readonly done: readonly Obligation[];
  readonly unknown: readonly Obligation[];
  /** What the text allows and does not demand. */
  readonly reminders: readonly Obligation[];
  /** What ended before it was done. */
  readonly ended: readonly Obligation[];
}

const groupOf = ({ keadaan, mengikat, tenggat, berakhir }: Obligation): keyof SortedDuties => {
  if (keadaan === 'belum-dapat-dinilai') return 'unknown';
  if (berakhir !== null) return 'ended';
  if (!mengikat) return 'reminders';
  if (keadaan === 'terlambat') return 'late';
  if (keadaan === 'dipenuhi') return 'done';
  return tenggat === null ? 'open' : 'due';
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The nearest last day first, then the rest. */
export const byDay = (a: Obligation, b: Obligation): number =>
  compare(a.tenggat ?? '~', b.tenggat ?? '~') || compare(a.hal, b.hal) || compare(a.id, b.id);

export const sortedDuties = (duties: readonly Obligation[]): SortedDuties => {
  const groups = Map.groupBy(duties, groupOf);
  const group = (name: keyof SortedDuties) => (groups.get(name) ?? []).toSorted(byDay);
  return {
    late: group('late'),
    due: group('due'),
    open: group('open'),
    done: group('done'),
    unknown: group('unknown'),
    reminders: group('reminders'),
    ended: group('ended'),
  };
};

/** A register that only demonstrates says nothing of a real agency: such a duty is a number and no more. */
export const isSparedDuty = ({ keadaan, instansi }: Obligation, { registry }: Pick<Regency, 'registry'>): boolean => {
  if (keadaan !== 'belum-dapat-dinilai' || instansi === null) return false;
  const agency = entryAt(registry, `instansi/${instansi}`);
  return agency !== undefined && isSparedIn(agency, registry);
};

/** The duties of an agency that something may be said of. */
export const dutiesOfAgency = (regency: Regency, agency: string): readonly Obligation[] =>
  (sharedIn(regency).byAgency.get(agency) ?? []).filter((duty) => !isSparedDuty(duty, regency));

/** The duties about a record, `<jenis>/<id>`, that something may be said of. */
export const dutiesAbout = (regency: Regency, record: string): readonly Obligation[] =>
  (sharedIn(regency).byRecord.get(record) ?? []).filter((duty) => !isSparedDuty(duty, regency));

/** Every agency that something may be said of. */
export const agenciesWithDuties = (regency: Regency): string[] =>
  [...sharedIn(regency).byAgency.keys()].filter((agency) => dutiesOfAgency(regency, agency).length > 0).sort();

interface Shared {
  readonly byAgency: ReadonlyMap<string, readonly Obligation[]>;
  readonly byRecord: ReadonlyMap<string, readonly Obligation[]>;
}

const known = new WeakMap<Regency, Shared>();

/** Sorted once: every record's page asks. */
const sharedIn = (regency: Regency): Shared => {
  const found = known.get(regency);
  if (found) return found;
  const { obligations } = regency;
  const named = (of: (duty: Obligation) => string | null) =>
    Map.groupBy(
      obligations.filter((duty) => of(duty) !== null),
      (duty) => of(duty) ?? '',
    );
  const shared = { byAgency: named(({ instansi }) => instansi), byRecord: named(({ rekaman }) => rekaman) };
  known.set(regency, shared);
  return shared;
};

export const lateDays = (duty: Obligation): number => daysLate(duty, at);
