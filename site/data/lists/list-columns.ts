import { valueAt } from '../../../scripts/core/path.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { knowsKind } from '../law/law.ts';
import { publishedFields } from '../law/publications.ts';
import type { Regency } from '../portal.ts';
import { checklistOf } from '../records/aplikasi-checklist.ts';
import { cellOf } from '../records/fields.ts';
import { stewardsOf } from '../records/kind-states.ts';
import { isAplikasi, linkTo } from '../records/records.ts';
import { stateOfEntry } from '../records/state.ts';
import type { ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { title } from '../words.ts';
import { partyColumns } from './party-columns.ts';
import { sortTextOf } from './sort-text.ts';

/** A column of a list beside the name of the record. */
export interface Column {
  /** What addresses call it. */
  readonly key: string;
  readonly label: string;
  readonly show: (entry: Entry) => ValueView | undefined;
  /** By what it is sorted, where that is not the text that is shown. */
  readonly sort?: (entry: Entry) => string | undefined;
}

/** A field that is itself a group has one part that tells the most. */
const tellingPart: Readonly<Record<string, string>> = {
  'basis-data klasifikasi': 'klasifikasi.kelas',
  'basis-data penyimpanan': 'penyimpanan.tempat',
  'perangkat-tik laporan_aset': 'laporan_aset.tanggal',
  'pelatihan penyelenggara': 'penyelenggara.nama',
  'sop ditetapkan': 'ditetapkan.tanggal',
};

/** The place inside a record that a column shows. */
export const placeOf = (jenis: Jenis, field: string): string => tellingPart[`${jenis} ${field}`] ?? field;

/** Columns that say more under another name than that of their field. */
const columnNames: Readonly<Record<string, string>> = { 'putusan jenis': 'Hasil', 'putusan waktu': 'Diputus' };

const fieldColumn =
  (jenis: Jenis) =>
  (field: string): Column => ({
    key: field,
    label: columnNames[`${jenis} ${field}`] ?? title(field),
    show: (entry) => partyColumns[`${jenis} ${field}`]?.(entry) ?? cellOf(entry, placeOf(jenis, field)),
    sort: (entry) => sortTextOf(valueAt(entry.record, placeOf(jenis, field))),
  });

const documents: Column = {
  key: 'dokumen',
  label: 'Dokumen',
  show: (entry) => {
    const checklist = isAplikasi(entry) ? checklistOf(entry) : undefined;
    return checklist?.short ? text(checklist.short) : undefined;
  },
};

/** Who keeps a dataset; a vacancy is said, not left blank. */
const stewards = (regency: Regency): Column => ({
  key: 'walidata',
  label: 'Walidata',
  show: (entry) => {
    const found = stewardsOf(regency, entry.id);
    if (found.length > 0)
      return { jenis: 'daftar', items: found.map((one) => ({ jenis: 'tautan', link: linkTo(one) })) };
    return stateOfEntry(entry)?.state === 'kosong' ? text('Belum ada') : undefined;
  },
});

const ownColumns = (regency: Regency, jenis: Jenis): Column[] => [
  ...kindOf(jenis).publik.columns.map(fieldColumn(jenis)),
  ...(jenis === 'aplikasi' && regency.policy?.vocabulary.dokumen_aplikasi ? [documents] : []),
  ...(jenis === 'basis-data' && knowsKind(regency, 'walidata') ? [stewards(regency)] : []),
];

const isField = (jenis: Jenis, field: string): boolean => {
  const fields: readonly string[] = kindOf(jenis).publik.fields;
  return fields.includes(field);
};

/** What a list says of each record besides its name: what its kind tells, and what its regulations want published. */
export const columnsOf = (regency: Regency, jenis: Jenis): Column[] => {
  const own = ownColumns(regency, jenis);
  const shown = new Set([...own.map(({ key }) => key), kindOf(jenis).publik.name.join()]);
  const wanted = [...publishedFields(regency, jenis)].filter((field) => isField(jenis, field) && !shown.has(field));
  return [...own, ...wanted.map(fieldColumn(jenis))];
};
