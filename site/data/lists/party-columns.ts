import { valueAt } from '../../../scripts/core/path.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { cellOf } from '../records/fields.ts';
import { plainText } from '../records/value-text.ts';
import type { ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { inSentence, listWords, numberWords } from '../words.ts';

/** A party as an agency of this register, else by its name. */
const partyAt = (entry: Entry, place: string): ValueView | undefined =>
  cellOf(entry, `${place}.instansi`) ?? cellOf(entry, `${place}.nama`);

const partiesAt = (entry: Entry, place: string): ValueView | undefined => {
  const parties = valueAt(entry.record, place);
  if (!Array.isArray(parties)) return undefined;
  const [first, ...others] = parties.flatMap((_, i) => partyAt(entry, `${place}.${i}`) ?? []);
  return first && (others.length === 0 ? first : { jenis: 'daftar', items: [first, ...others] });
};

/** "7 laptop dan 1 server": what was counted, a word for each sort. */
const totalsAt = (entry: Entry, place: string, sort: string): ValueView | undefined => {
  const rows = valueAt(entry.record, place);
  if (!Array.isArray(rows)) return undefined;
  const totals = new Map<string, number>();
  for (const [i, row] of rows.entries()) {
    const named = cellOf(entry, `${place}.${i}.${sort}`);
    const word = named && inSentence(plainText(named));
    if (word !== undefined) totals.set(word, (totals.get(word) ?? 0) + Number(row.jumlah ?? 0));
  }
  if (totals.size === 0) return undefined;
  return text(listWords([...totals].map(([word, total]) => `${numberWords(total)} ${word}`)));
};

/** Who runs it, without the papers of a firm. */
const managerOf = (entry: Entry): ValueView | undefined =>
  cellOf(entry, 'pengelola.instansi') ?? cellOf(entry, 'pengelola.pihak_ketiga.nama');

/** "34 diterima, 28 selesai di tingkat 1": the rest stands on the page of the record. */
const solvedAt = (entry: Entry): ValueView | undefined => {
  const [received, solved] = ['diterima', 'selesai_tingkat_1'].map((count) => valueAt(entry.record, `jumlah.${count}`));
  if (typeof received !== 'number') return undefined;
  const parts = [`${numberWords(received)} diterima`];
  if (typeof solved === 'number') parts.push(`${numberWords(solved)} selesai di tingkat 1`);
  return text(parts.join(', '));
};

/** Columns that name who is meant or how many there are, and leave the rest to the page of the record. */
export const partyColumns: Readonly<Record<string, (entry: Entry) => ValueView | undefined>> = {
  'kerja-sama mitra': (entry) => partiesAt(entry, 'mitra'),
  'infrastruktur pengelola': managerOf,
  'media-sosial pengelola': managerOf,
  'audit pelaksana': (entry) => cellOf(entry, 'pelaksana.nama'),
  // The day tells that it was reported; the paper itself is named by the record.
  'perangkat-tik laporan_aset': (entry) => cellOf(entry, 'laporan_aset.tanggal') ?? cellOf(entry, 'laporan_aset.nomor'),
  'perangkat-tik perangkat': (entry) => totalsAt(entry, 'perangkat', 'jenis'),
  'pengadaan perangkat': (entry) => totalsAt(entry, 'perangkat', 'jenis'),
  'meja-layanan jumlah': solvedAt,
  'tenaga-tik golongan': (entry) => totalsAt(entry, 'golongan', 'golongan'),
};
