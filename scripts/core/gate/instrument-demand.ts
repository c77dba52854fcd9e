import { isValidOn } from '../instrument.ts';
import { valueAt } from '../path.ts';
import { isJenis, kindOf } from '../records/kinds.ts';
import { dayOf } from './day.ts';
import type { Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import type { Facts, Instrument } from './facts.ts';

/** Why one instrument does not set the record; undefined when it does. */
const shortcoming = (one: Instrument, demand: Demand, day: string): string | undefined => {
  if (demand.instruments.length > 0 && !demand.instruments.includes(one.jenis)) return 'jenisnya lain';
  if (!demand.seats.some(({ office }) => office.id === one.penandatangan)) return 'penandatangannya tidak berwenang';
  if (!demand.subjects.every((subject) => one.mencakup.includes(subject))) return 'tidak menyebut rekaman ini';
  return isValidOn({ tanggal: one.tanggal, berlaku: one.berlaku ?? undefined }, day) ? undefined : 'tidak berlaku';
};

/** Whether the record itself is an instrument or tells which office set it by its signature. */
const setByItself = ({ record, seats, instruments }: Demand): boolean => {
  if (!record || record.new === null || !isJenis(record.jenis)) return false;
  const signer = record.jenis === 'keputusan' ? 'penandatangan' : kindOf(record.jenis).penetap;
  const office = signer === undefined ? undefined : valueAt(record.new, signer);
  const isKind =
    record.jenis !== 'keputusan' ||
    instruments.length === 0 ||
    instruments.includes(String(valueAt(record.new, 'jenis')));
  return (
    isKind &&
    (instruments.length === 0 || record.jenis === 'keputusan') &&
    seats.some(({ office: { id } }) => id === office)
  );
};

/** Who sets a record is never a vote: the instrument must exist, be in force and name the record. */
export const instrumentRequirement = (demand: Demand, facts: Facts): Requirement => {
  const day = dayOf(facts.forge.now);
  const { instruments } = demand.regency;
  const found = instruments.find((one) => shortcoming(one, demand, day) === undefined);
  // What a change takes away needs no instrument any more.
  const isMet = found !== undefined || setByItself(demand) || demand.record?.new === null;
  return {
    id: demand.id,
    kind: 'penetap',
    daerah: demand.regency.daerah,
    subjects: demand.subjects,
    provisions: demand.provisions,
    basis: demand.basis,
    authority: demand.authority,
    state: isMet ? 'terpenuhi' : 'belum',
    reason: isMet ? null : 'DECREE_MISSING',
    have: isMet ? 1 : 0,
    need: 1,
    votes: [],
    vetoes: [],
    dropped: [],
    waiting_for: [],
    details: isMet ? [] : instruments.map((one) => `${one.id}: ${shortcoming(one, demand, day)}`).sort(),
    instrument: found?.id ?? demand.instruments[0] ?? null,
    scope: null,
  };
};
