import { valueAt } from '../../../scripts/core/path.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { cellOf } from '../records/fields.ts';
import type { ValueView } from '../records/value-view.ts';

/** A party as an agency of this register, else by its name. */
const partyAt = (entry: Entry, place: string): ValueView | undefined =>
  cellOf(entry, `${place}.instansi`) ?? cellOf(entry, `${place}.nama`);

const partiesAt = (entry: Entry, place: string): ValueView | undefined => {
  const parties = valueAt(entry.record, place);
  if (!Array.isArray(parties)) return undefined;
  const [first, ...others] = parties.flatMap((_, i) => partyAt(entry, `${place}.${i}`) ?? []);
  return first && (others.length === 0 ? first : { jenis: 'daftar', items: [first, ...others] });
};

/** Columns that name who is meant and leave the rest to the page of the record. */
export const partyColumns: Readonly<Record<string, (entry: Entry) => ValueView | undefined>> = {
  'kerja-sama mitra': (entry) => partiesAt(entry, 'mitra'),
  'infrastruktur pengelola': (entry) =>
    cellOf(entry, 'pengelola.instansi') ?? cellOf(entry, 'pengelola.pihak_ketiga.nama'),
};
