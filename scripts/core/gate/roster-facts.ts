import { isDinas } from '../office/dinas.ts';
import type { Instansi } from '../records/instansi.ts';
import type { Jenis, RecordOf } from '../records/kinds.ts';
import type { Period } from '../records/period.ts';
import type { Entry, Registry } from '../registry.ts';
import type { Lookups } from '../rule.ts';
import type { Body, Office, RegencyFacts } from './facts.ts';

/** One regency as one side of a change has it. */
export interface RegencySide {
  readonly registry: Registry;
  readonly ofKind: <J extends Jenis>(jenis: J) => readonly Entry<J>[];
}

const hasEnded = (period: Period | undefined, day: string): boolean =>
  period?.sampai !== undefined && period.sampai < day;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

export const recordIn = <J extends Jenis>(
  { registry }: RegencySide,
  jenis: J,
  id: string | undefined,
): RecordOf<J> | undefined =>
  id === undefined ? undefined : (registry.lookup('by-id', `${jenis}/${id}`)[0]?.record as RecordOf<J> | undefined);

const officeOf = ({ record }: Entry<'jabatan'>): Office => ({
  id: record.id,
  nama: record.nama,
  instansi: record.instansi,
  peran: record.peran,
  accounts: record.forge ? [...new Set([record.forge.id, ...(record.forge.lainnya ?? [])])] : [],
  berlaku: record.berlaku ?? null,
});

/** The instrument that formed a body, where it exists and names it. */
const groundOf = (body: RecordOf<'lembaga'>, side: RegencySide): Body['dasar'] => {
  const decree = recordIn(side, 'keputusan', body.dasar);
  const covers = decree?.mencakup?.some((covered) => 'lembaga' in covered && covered.lembaga === body.id);
  return decree && covers ? { jenis: decree.jenis, tanggal: decree.tanggal, berlaku: decree.berlaku ?? null } : null;
};

const bodyOf = (side: RegencySide, { record }: Entry<'lembaga'>): Body => ({
  id: record.id,
  nama: record.nama,
  jenis: record.jenis,
  ketua: record.ketua ?? null,
  anggota: record.anggota ?? [],
  berlaku: record.berlaku ?? null,
  dasar: groundOf(record, side),
});

export const officesIn = (side: RegencySide): Office[] => side.ofKind('jabatan').map(officeOf).sort(byId);
export const bodiesIn = (side: RegencySide): Body[] =>
  side
    .ofKind('lembaga')
    .map((entry) => bodyOf(side, entry))
    .sort(byId);

/** Looks organisations up on the base; those that only the change knows, in what it brings. */
const agencyIn =
  (sides: readonly RegencySide[]) =>
  (id: string): Instansi | undefined => {
    for (const side of sides) {
      const found = recordIn(side, 'instansi', id);
      if (found) return found;
    }
    return undefined;
  };

/** Organisations of some names, with those above and after them, each as the first side that knows it has it. */
export const agenciesIn = (
  sides: readonly RegencySide[],
  names: Iterable<string>,
  day: string,
): RegencyFacts['instansi'] => {
  const find = agencyIn(sides);
  const registry: Lookups<'by-id'> = {
    find: () => [],
    get: (jenis, id) => (jenis === 'instansi' && id !== undefined ? (find(id) as never) : undefined),
    isBroken: () => false,
  };
  const found = new Map<string, RegencyFacts['instansi'][number]>();
  const visit = (id: string): void => {
    const agency = found.has(id) ? undefined : find(id);
    if (!agency) return;
    const { nama, bentuk, induk = null } = agency;
    const penerus = hasEnded(agency.berlaku, day) ? agency.penerus : undefined;
    found.set(id, { id, nama, bentuk, induk, ...(penerus ? { penerus } : {}), isDinas: isDinas(id, registry) });
    for (const other of [agency.induk, penerus]) if (other !== undefined) visit(other);
  };
  for (const id of names) visit(id);
  return [...found.values()].sort(byId);
};
