import { type Jenis, kindOf } from '../../scripts/core/records/kinds.ts';
import type { Entry } from '../../scripts/core/registry.ts';
import { checklistOf } from './aplikasi-checklist.ts';
import { cellOf } from './fields.ts';
import { stewardsOf } from './kind-states.ts';
import { knowsKind } from './law.ts';
import type { Regency } from './portal.ts';
import { isAplikasi, linkTo } from './records.ts';
import { stateOfEntry } from './state.ts';
import type { ValueView } from './value-view.ts';
import { text } from './values.ts';
import { title } from './words.ts';

/** A column of a list beside the name of the record. */
export interface Column {
  readonly label: string;
  readonly show: (entry: Entry) => ValueView | undefined;
}

/** A field that is itself a group has one part that tells the most. */
const tellingPart: Readonly<Record<string, string>> = {
  'basis-data klasifikasi': 'klasifikasi.kelas',
  'sop ditetapkan': 'ditetapkan.tanggal',
};

/** Columns that say more under another name than that of their field. */
const columnNames: Readonly<Record<string, string>> = { 'putusan jenis': 'Hasil', 'putusan waktu': 'Diputus' };

const fieldColumn =
  (jenis: Jenis) =>
  (field: string): Column => ({
    label: columnNames[`${jenis} ${field}`] ?? title(field),
    show: (entry) => cellOf(entry, tellingPart[`${jenis} ${field}`] ?? field),
  });

const documents: Column = {
  label: 'Dokumen',
  show: (entry) => {
    const checklist = isAplikasi(entry) ? checklistOf(entry) : undefined;
    return checklist?.short ? text(checklist.short) : undefined;
  },
};

/** Who keeps a dataset; a vacancy is said, not left blank. */
const stewards = (regency: Regency): Column => ({
  label: 'Walidata',
  show: (entry) => {
    const found = stewardsOf(regency, entry.id);
    if (found.length > 0)
      return { jenis: 'daftar', items: found.map((one) => ({ jenis: 'tautan', link: linkTo(one) })) };
    return stateOfEntry(entry)?.state === 'kosong' ? text('Belum ada') : undefined;
  },
});

/** What a list says of each record besides its name. */
export const columnsOf = (regency: Regency, jenis: Jenis): Column[] => [
  ...kindOf(jenis).publik.columns.map(fieldColumn(jenis)),
  ...(jenis === 'aplikasi' && regency.policy?.vocabulary.dokumen_aplikasi ? [documents] : []),
  ...(jenis === 'basis-data' && knowsKind(regency, 'walidata') ? [stewards(regency)] : []),
];
