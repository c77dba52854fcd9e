import { covers } from '../instrument.ts';
import type { Instansi } from '../records/instansi.ts';
import type { Period } from '../records/period.ts';
import type { Entry, Registry } from '../registry.ts';

/** An agency that a duty binds, and for how long; open ends are absent. */
export interface Bearer {
  readonly entry: Entry<'instansi'>;
  /** Its id; given the task again, with the day of that. */
  readonly name: string;
  readonly sejak?: string;
  readonly sampai?: string;
}

/** The agency of an id, with the span that it exists and another has in common. */
const bearer = (entry: Entry<'instansi'>, ...spans: readonly (Period | undefined)[]): Bearer => {
  const periods = [entry.record.berlaku, ...spans];
  const sejak = periods
    .flatMap((period) => period?.sejak ?? [])
    .sort()
    .at(-1);
  const [sampai] = periods.flatMap((period) => period?.sampai ?? []).sort();
  return { entry, name: entry.id, ...(sejak ? { sejak } : {}), ...(sampai ? { sampai } : {}) };
};

const agencies = (registry: Registry): Entry<'instansi'>[] =>
  registry.entries.filter((entry): entry is Entry<'instansi'> => entry.jenis === 'instansi');

const withForm =
  (bentuk: Instansi['bentuk']) =>
  (registry: Registry): Bearer[] =>
    agencies(registry)
      .filter(({ record }) => record.bentuk === bentuk)
      .map((entry) => bearer(entry));

/** Agencies that a Keputusan Bupati gives the status, for as long as it does (Banjar, Pasal 17 ayat (6)). */
const selfReliant = (registry: Registry): Bearer[] =>
  agencies(registry).flatMap((entry) => {
    const [decree] = registry.lookup(
      'by-id',
      `keputusan/${entry.record.mandiri_tik?.keputusan}`,
    ) as Entry<'keputusan'>[];
    if (decree?.record.jenis !== 'keputusan-bupati' || !covers(decree.record, 'instansi', entry.id)) return [];
    const { tanggal, berlaku } = decree.record;
    return [bearer(entry, { sejak: tanggal }, berlaku)];
  });

const byRole: Readonly<Record<string, (registry: Registry) => Bearer[]>> = {
  'perangkat-daerah': withForm('perangkat-daerah'),
  'pemerintah-daerah': withForm('pemerintah-daerah'),
  dinas: (registry) => registry.lookup('instansi-by-peran', 'dinas').map((entry) => bearer(entry)),
  'mandiri-tik': selfReliant,
};

/** Roles that name agencies of the register by themselves. */
export const bearerRoles: readonly string[] = Object.keys(byRole);

/** The agencies that a role names; none for a role that the register does not know. */
export const bearersOf = (role: string, registry: Registry): readonly Bearer[] =>
  Object.hasOwn(byRole, role) ? (byRole[role]?.(registry) ?? []) : [];

/** Assignments in order of time; of two from one day the one that lasts comes first. */
const byTime = (a: Period, b: Period): number => {
  const [one, other] = [a, b].map(({ sejak = '', sampai = '9999-12-31' }) => [sejak, sampai] as const);
  if (!one || !other) return 0;
  return one[0] === other[0] ? (one[1] > other[1] ? -1 : one[1] < other[1] ? 1 : 0) : one[0] < other[0] ? -1 : 1;
};

/** The units that are or were stewards of a dataset by a day, once for each assignment and first day. */
const stewardsOf = (dataset: string, registry: Registry, at: string): Bearer[] => {
  const named = new Map<string, Set<string>>();
  return registry
    .lookup('walidata-by-basis-data', dataset)
    .map(({ record }) => record)
    .filter(({ berlaku }) => (berlaku.sejak ?? '') <= at)
    .toSorted((a, b) => byTime(a.berlaku, b.berlaku))
    .flatMap(({ unit, berlaku }) => {
      const known = named.get(unit);
      const first = berlaku.sejak ?? '';
      if (known?.has(first)) return [];
      named.set(unit, new Set([...(known ?? []), first]));
      return bearerNamed(unit, registry, berlaku).map((one) => (known ? { ...one, name: `${unit}@${first}` } : one));
    });
};

const bearerNamed = (id: string, registry: Registry, span?: Period): Bearer[] =>
  registry.lookup('by-id', `instansi/${id}`).map((entry) => bearer(entry as Entry<'instansi'>, span));

/** Who has a duty about a record: its stewards, or the agencies that it names. */
const namedBy = (role: string, entry: Entry, named: readonly string[], registry: Registry, at: string) =>
  role === 'walidata' && entry.jenis === 'basis-data'
    ? stewardsOf(entry.id, registry, at)
    : named.flatMap((id) => bearerNamed(id, registry));

/** Offices of the regency itself: duties of its agencies do not bind a village or a firm. */
const agencyForms: readonly string[] = ['perangkat-daerah', 'unit-kerja'];

/**
 * Who has the duty of a role about records; the agencies that the role itself names are looked up once for all of them.
 * `everyone`: all agencies of the role have it about every record.
 */
export const bearersAbout = (
  role: string,
  registry: Registry,
  at: string,
  everyone = false,
): ((entry: Entry, named: readonly string[]) => readonly Bearer[]) => {
  if (everyone || role === 'dinas' || role === 'pemerintah-daerah') {
    const all = bearersOf(role, registry);
    return () => all;
  }
  if (role === 'mandiri-tik') {
    const reliant = Map.groupBy(bearersOf(role, registry), ({ entry }) => entry.id);
    return (_, named) => named.flatMap((id) => reliant.get(id) ?? []);
  }
  return (entry, named) => {
    const all = namedBy(role, entry, named, registry, at);
    return role === 'perangkat-daerah' ? all.filter(({ entry: one }) => agencyForms.includes(one.record.bentuk)) : all;
  };
};
