import { normaliseHost } from '../hostname.ts';
import { matchesOf, valueAt } from '../path.ts';
import type { DaerahPolicy } from '../policy/policies.ts';
import type { Keputusan } from '../records/keputusan.ts';
import { isJenis, kindOf } from '../records/kinds.ts';
import { isInForce } from '../records/period.ts';
import type { ChangedRecord, Instrument, RegencyFacts } from './facts.ts';
import { agenciesIn, bodiesIn, byId, officesIn, type RegencySide, recordIn } from './roster-facts.ts';
import { statedApprovalsOf } from './stated-approvals.ts';

/** What the facts of one regency are drawn from. */
export interface RegencyAsked {
  readonly daerah: string;
  /** Roster and law are those of the base; what the change brings along are its instruments. */
  readonly base: RegencySide;
  readonly head: RegencySide;
  readonly policy: DaerahPolicy | undefined;
  /** Changed records of this regency. */
  readonly records: readonly ChangedRecord[];
  /** ISO day on which provisions and terms are looked at. */
  readonly day: string;
}

const refOf = ({ jenis, id }: Pick<ChangedRecord, 'jenis' | 'id'>): string => `${jenis}/${id}`;

/** What a changed record names of one kind, before and after. */
const namedBy = ({ jenis, old, new: now }: ChangedRecord, wanted: string): string[] =>
  !isJenis(jenis)
    ? []
    : kindOf(jenis)
        .references.filter((reference) => reference.jenis === wanted)
        .flatMap(({ path }) => [old, now].flatMap((side) => matchesOf(side ?? undefined, path).map(([, id]) => id)))
        .filter((id) => typeof id === 'string');

const hostsOf = ({ jenis, old, new: now }: Pick<ChangedRecord, 'jenis' | 'old' | 'new'>): string[] =>
  jenis !== 'subdomain'
    ? []
    : [old, now]
        .map((side) => valueAt(side ?? undefined, 'host'))
        .filter((host) => typeof host === 'string')
        .map(normaliseHost);

/** The host that a record would have; an instrument for the one it leaves says nothing about that. */
const hostOf = ({ jenis, old, new: now }: ChangedRecord): string[] =>
  hostsOf({ jenis, old: now === null ? old : null, new: now });

/** Changed records that an instrument names; a name of a host stands for the records of that host. */
const coveredBy = (decree: Keputusan, records: readonly ChangedRecord[]): string[] => {
  const named = new Set(
    kindOf('keputusan')
      .references.filter(({ path }) => path.startsWith('mencakup.'))
      .flatMap(({ path, jenis }) => matchesOf(decree, path).map(([, id]) => `${jenis}/${String(id)}`)),
  );
  const hosts = new Set(matchesOf(decree, 'mencakup.*.host').map(([, host]) => normaliseHost(String(host))));
  return records
    .filter((record) => named.has(refOf(record)) || hostOf(record).some((host) => hosts.has(host)))
    .map(refOf)
    .sort();
};

/** Instruments that name a changed record, that one names, or that the change brings: as the merged tree has them. */
const instrumentsFor = ({ head, records }: RegencyAsked): Instrument[] => {
  const changed = new Set(records.filter(({ jenis }) => jenis === 'keputusan').map(({ id }) => id));
  const naming = records.flatMap((record) => [
    ...head.registry.lookup('referrers', refOf(record)),
    ...hostsOf(record).flatMap((host) => head.registry.lookup('keputusan-by-host', host)),
  ]);
  const ids = new Set([
    ...changed,
    ...naming.filter(({ jenis }) => jenis === 'keputusan').map(({ id }) => id),
    ...records.flatMap((record) => namedBy(record, 'keputusan')),
  ]);
  return [...ids]
    .flatMap((id) => recordIn(head, 'keputusan', id) ?? [])
    .map((decree) => ({
      id: decree.id,
      jenis: decree.jenis,
      tanggal: decree.tanggal,
      penandatangan: decree.penandatangan,
      berlaku: decree.berlaku ?? null,
      mencakup: coveredBy(decree, records),
      changed: changed.has(decree.id),
    }))
    .sort(byId);
};

const byDataset = (a: RegencyFacts['stewards'][number], b: RegencyFacts['stewards'][number]): number =>
  `${a.basis_data} ${a.unit}` < `${b.basis_data} ${b.unit}` ? -1 : 1;

/** Stewards in force of the changed datasets: a change cannot bring its own. */
const stewardsFor = ({ base, records, day }: RegencyAsked): RegencyFacts['stewards'] =>
  records
    .filter(({ jenis }) => jenis === 'basis-data')
    .flatMap(({ id }) =>
      base.registry
        .lookup('walidata-by-basis-data', id)
        .filter(({ record }) => isInForce(record.berlaku, day))
        .map(({ record }) => ({ basis_data: id, unit: record.unit })),
    )
    .sort(byDataset);

/** The facts of one regency that a change touches: its roster and law from the base, and what bears on the change. */
export const regencyFactsOf = (asked: RegencyAsked): RegencyFacts => {
  const { daerah, base, head, policy, records, day } = asked;
  const offices = officesIn(base);
  const stewards = stewardsFor(asked);
  const agencies = [
    ...offices.map(({ instansi }) => instansi),
    ...records.flatMap((record) => namedBy(record, 'instansi')),
    ...records.filter(({ jenis }) => jenis === 'instansi').map(({ id }) => id),
    ...stewards.map(({ unit }) => unit),
  ];
  return {
    daerah,
    keadaan: base.registry.profil.keadaan,
    instansi: agenciesIn([base, head], agencies, day),
    offices,
    bodies: bodiesIn(base),
    approvals: policy ? statedApprovalsOf(policy, new Set(records.map(({ jenis }) => jenis)), day) : [],
    instruments: instrumentsFor(asked),
    stewards,
  };
};
