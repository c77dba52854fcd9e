import type { Jenis } from '../../../scripts/core/records/kinds.ts';
import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import type { Regency } from '../portal.ts';
import { entryAt, linkTo, type RecordLink } from '../records/records.ts';
import { compareText } from '../words.ts';

/** Other agencies that an agency belongs to, holds, follows or is followed by. */
export interface AgencyTie {
  readonly label: string;
  readonly agencies: readonly RecordLink[];
}

/** A body in which an office of the agency sits. */
export interface AgencySeat {
  readonly body: RecordLink;
  readonly as: 'ketua' | 'anggota';
  readonly office: RecordLink;
}

export interface AgencyPeople {
  readonly offices: readonly RecordLink[];
  readonly seats: readonly AgencySeat[];
}

const naming = <J extends Jenis>(entry: Entry, { registry }: Regency, jenis: J): Entry<J>[] =>
  registry.lookup('referrers', refOf(entry)).filter((one): one is Entry<J> => one.jenis === jenis);

const links = (entries: readonly Entry[]): RecordLink[] =>
  entries.map(linkTo).sort((a, b) => compareText(a.text, b.text));

const seatsOf = (office: Entry<'jabatan'>, regency: Regency): AgencySeat[] =>
  naming(office, regency, 'lembaga').map((body) => ({
    body: linkTo(body),
    as: body.record.ketua === office.id ? 'ketua' : 'anggota',
    office: linkTo(office),
  }));

/** The offices of an agency, and the bodies that they sit in. */
export const peopleOf = (agency: Entry<'instansi'>, regency: Regency): AgencyPeople => {
  const offices = naming(agency, regency, 'jabatan').filter(({ record }) => record.instansi === agency.id);
  return { offices: links(offices), seats: offices.flatMap((office) => seatsOf(office, regency)) };
};

/** Parent, units, successors, and whose work the agency itself goes on with. */
export const tiesOf = (agency: Entry<'instansi'>, regency: Regency): AgencyTie[] => {
  const { induk, penerus, penerus_lain = [] } = agency.record;
  const others = naming(agency, regency, 'instansi');
  const named = (...ids: readonly (string | undefined)[]): Entry[] =>
    ids.flatMap((id) => (id === undefined ? undefined : entryAt(regency.registry, `instansi/${id}`)) ?? []);
  const follows = ({ record }: Entry<'instansi'>) =>
    record.penerus === agency.id || record.penerus_lain?.includes(agency.id) === true;
  const ties: readonly (readonly [label: string, agencies: readonly Entry[]])[] = [
    ['Bagian dari', named(induk)],
    ['Unit di bawahnya', others.filter(({ record }) => record.induk === agency.id)],
    ['Diteruskan oleh', named(penerus, ...penerus_lain)],
    ['Meneruskan tugas', others.filter(follows)],
  ];
  return ties.flatMap(([label, agencies]) => (agencies.length > 0 ? [{ label, agencies: links(agencies) }] : []));
};
