import { valueAt } from '../path.ts';
import type { Condition } from '../policy/condition.ts';
import type { SharedDecider } from '../policy/shared.ts';
import { isJenis, kindOf } from '../records/kinds.ts';
import { applicantsOf } from './applicant.ts';
import { isRelative } from './authority.ts';
import { classOf } from './change-class.ts';
import { conditionHolds, type Sides } from './condition-holds.ts';
import { type Demand, demandOf, type Entry } from './demand.ts';
import type { ChangedRecord, Facts, RegencyFacts } from './facts.ts';
import { fitsGlob } from './path-glob.ts';
import { requestsOf } from './requests.ts';

type Agency = RegencyFacts['instansi'][number];

const sidesOf = ({ old, new: now }: ChangedRecord) => ({ old: old ?? null, new: now ?? null });

/**
 * Whether a change leads a record into the state that a condition speaks of. What the record had asked for before it was in
 * that state was asked of nobody then: told as a public fact first and corrected afterwards, say.
 */
const isEntered = (
  bila: Condition | undefined,
  { old, new: now }: Sides,
  agenciesOf: (side: unknown) => readonly (Agency | undefined)[],
): boolean => {
  if (!bila || old === null || now === null) return false;
  const { isian: _, ...state } = bila;
  const isIn = (side: unknown) => conditionHolds(state, { old: side, new: side }, agenciesOf(side));
  return !isIn(old) && isIn(now);
};

/** What provisions in force ask for a changed record; refusal grounds are no demand. */
const statedFor = (record: ChangedRecord, regency: RegencyFacts, applicants: readonly string[]): Entry[] => {
  const sides = sidesOf(record);
  const known = (agencies: readonly string[]) => agencies.map((id) => regency.instansi.find((one) => one.id === id));
  const isAsked = (bila: Condition | undefined, permohonan: readonly string[]): boolean => {
    const hasEntered = isEntered(bila, sides, (side) => known(applicantsOf(record.jenis, side)));
    const requests = [...requestsOf(sides.old, sides.new), ...(hasEntered ? requestsOf(null, sides.new) : [])];
    return permohonan.some((one) => requests.includes(one));
  };
  return regency.approvals
    .filter(
      ({ untuk, penolakan }) =>
        penolakan === undefined &&
        untuk.jenis === record.jenis &&
        (untuk.permohonan === undefined || isAsked(untuk.bila, untuk.permohonan)) &&
        conditionHolds(untuk.bila, sides, known(applicants)),
    )
    .map((entry) => ({ ...entry, covers: entry.peran !== 'pengusul' }));
};

/** What the house's own settings ask, filling only what no provision says where they are so marked. */
const housedFor = (record: ChangedRecord, stated: readonly Entry[], shared: readonly SharedDecider[]): Entry[] =>
  shared
    .filter(
      ({ jalur, cadangan, peran, bila }) =>
        jalur.some((glob) => fitsGlob(record.path, glob)) &&
        !(cadangan && stated.some((entry) => entry.peran === peran)) &&
        conditionHolds(bila, sidesOf(record)),
    )
    .map((entry) => ({ ...entry, basis: 'setelan', covers: entry.peran !== 'pengusul' || !entry.cadangan }));

const keyOf = ({ peran, oleh }: Entry): string => `${peran}/${[...oleh].sort().join('+')}`;

/** Instruments of two kinds are two acts: the one does not stand for the other. */
const actsOf = ([key, group]: [string, Entry[]]): [string, Entry[]][] => {
  const kinds = [...new Set(group.flatMap(({ peran, instrumen }) => (peran === 'penetap' ? (instrumen ?? []) : [])))];
  if (kinds.length < 2) return [[key, group]];
  return kinds.map((kind) => [
    `${key}:${kind}`,
    group.filter(({ instrumen }) => instrumen === undefined || instrumen === kind),
  ]);
};

/**
 * Agencies that each have their own say: where a role is relative to them, and where the one that manages a dataset stands in
 * for its steward, since a change of the manager must not choose who decides on it.
 */
const agenciesFor = (
  authority: readonly string[],
  applicants: readonly string[],
  { stewards }: RegencyFacts,
  dataset: string | undefined,
): readonly (string | undefined)[] => {
  const hasSteward = stewards.some(({ basis_data }) => basis_data === dataset);
  const isShared = authority.includes('walidata') && !hasSteward && applicants.length > 1;
  return authority.some(isRelative) || isShared ? applicants : [undefined];
};

/** Where the record itself tells who decided, only that office's own voice makes it true. */
const byNamed = (demand: Demand): Demand => {
  const { kind, record } = demand;
  const place = record && isJenis(record.jenis) ? kindOf(record.jenis).pemutus : undefined;
  const named = place === undefined ? undefined : valueAt(record?.new, place);
  if (kind !== 'pemutus' || named === undefined) return demand;
  return { ...demand, seats: demand.seats.filter(({ office }) => office.id === named) };
};

/** Demands on one changed record: one for each role and authority, and for each agency where the role is relative to it. */
export const recordDemands = (record: ChangedRecord, regency: RegencyFacts, facts: Facts): Demand[] => {
  const { daerah, jenis, id } = record;
  const applicants = [...new Set([record.old, record.new].flatMap((side) => applicantsOf(jenis, side)))].sort();
  const stated = statedFor(record, regency, applicants);
  const entries = [...stated, ...housedFor(record, stated, facts.shared.pemutus)];
  // An instrument that travels along is part of what is decided.
  const instruments = facts.changes.map(({ path }) => path).filter((path) => classOf(path) === 'instrumen');
  return [...Map.groupBy(entries, keyOf)].flatMap(actsOf).flatMap(([key, group]) => {
    const authority = [...(group[0]?.oleh ?? [])].sort();
    const dataset = jenis === 'basis-data' ? id : undefined;
    return agenciesFor(authority, applicants, regency, dataset).map((agency): Demand => {
      const setting = { agency: agency ?? applicants[0], dataset };
      const matter = {
        id: `${daerah}/${jenis}/${id}/${key}${agency === undefined ? '' : `@${agency}`}`,
        regency,
        subjects: [`${jenis}/${id}`],
        paths: [...new Set([record.path, ...instruments])].sort(),
        applicants: agency === undefined ? applicants : [agency],
        setting,
        record: { jenis, ...sidesOf(record) },
      };
      return byNamed(demandOf(matter, group[0]?.peran ?? 'pemutus', authority, group));
    });
  });
};
