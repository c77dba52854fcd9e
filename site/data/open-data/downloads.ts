import { type CsvColumn, cellOf, csvColumns } from '../../../scripts/core/publish/columns.ts';
import { type CsvCell, csvText } from '../../../scripts/core/publish/csv.ts';
import { type PublicRecord, publicRecord } from '../../../scripts/core/publish/public-record.ts';
import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { publicAddress } from '../config.ts';
import { apiHref, type Link, recordHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { stateOfEntry } from '../records/state.ts';

/** A file that can be downloaded; `format` as people call it. */
export interface DownloadLink extends Link {
  readonly format: 'CSV' | 'JSON' | 'JSON Lines' | 'riwayat';
}

/** A record as it is handed out: what is published of it, with what the portal derives. */
export interface PublishedRecord extends Omit<PublicRecord, 'ditahan'> {
  /** How far it has come, derived and never typed; absent where its kind has no states. */
  readonly keadaan?: string;
  /** Address of its page. */
  readonly alamat: string;
  readonly ditahan?: readonly string[];
}

/** A column that the portal fills by itself. */
export const derived = (name: string, description: string, more: Partial<CsvColumn> = {}): CsvColumn => ({
  name,
  description,
  type: 'string',
  path: name,
  choices: [],
  isRequired: true,
  ...more,
});

const before: readonly CsvColumn[] = [
  derived('id', 'Pengenal rekaman, sama dengan nama berkasnya; unik di dalam satu jenis dan satu daerah.'),
  derived('daerah', 'Pengenal daerah.'),
  derived(
    'asal',
    'resmi: diajukan lewat register ini; publik: fakta terbuka bersumber; contoh: rekaan untuk peragaan.',
    {
      choices: ['resmi', 'publik', 'contoh'],
    },
  ),
  derived('keadaan', 'Keadaan yang diturunkan dari isi rekaman; kosong bila jenis ini tidak mengenal keadaan.', {
    isRequired: false,
  }),
];
const after: readonly CsvColumn[] = [
  derived('sumber', 'Sumber fakta dengan mutu, tanggal, dan lisensinya.', { type: 'array', isRequired: false }),
  derived('alamat', 'Alamat halaman rekaman di portal.'),
];

/** The columns of a kind's CSV, those of the schema between what every record has. */
export const columnsFor = (jenis: Jenis): readonly CsvColumn[] => [...before, ...csvColumns(kindOf(jenis)), ...after];

const withDerived = (entry: Entry): PublishedRecord => {
  const { ditahan, ...record } = publicRecord(entry);
  const keadaan = stateOfEntry(entry)?.state;
  return {
    ...record,
    ...(keadaan !== undefined && { keadaan }),
    alamat: publicAddress(recordHref(entry.daerah, entry.jenis, entry.id)),
    ...(ditahan.length > 0 && { ditahan }),
  };
};

// A record stands in its own file and in several lists: what is derived of it is derived once.
const made = new WeakMap<object, PublishedRecord>();

/** A record with what the portal knows of it besides. */
export const publishedRecord = (entry: Entry): PublishedRecord => {
  const found = made.get(entry.record) ?? withDerived(entry);
  made.set(entry.record, found);
  return found;
};

const rowOf = (entry: Entry, columns: readonly CsvColumn[]): CsvCell[] => {
  const { isi, sumber, ...known } = publishedRecord(entry);
  return [
    ...[known.id, known.daerah, known.asal, known.keadaan],
    ...columns.map((column) => cellOf({ isi }, column)),
    ...[sumber && JSON.stringify(sumber), known.alamat],
  ];
};

/** These records as CSV, with the columns of the register's own file. */
export const csvOfEntries = (jenis: Jenis, entries: readonly Entry[]): string => {
  const columns = csvColumns(kindOf(jenis));
  return csvText(
    columnsFor(jenis).map(({ name }) => name),
    entries.map((entry) => rowOf(entry, columns)),
  );
};

/** The register of one kind as files, for the foot of its list. */
export const downloadsOf = (regency: Pick<Regency, 'id'>, jenis: Jenis): readonly DownloadLink[] => [
  { text: 'CSV', href: apiHref(regency.id, `${jenis}.csv`), format: 'CSV' },
  { text: 'JSON', href: apiHref(regency.id, `${jenis}.json`), format: 'JSON' },
  { text: 'JSON Lines', href: apiHref(regency.id, `${jenis}.jsonl`), format: 'JSON Lines' },
  { text: 'Riwayat', href: apiHref(regency.id, `${jenis}.riwayat.jsonl`), format: 'riwayat' },
];

/** One record as a file, for the foot of its page. */
export const recordDownloads = ({
  daerah,
  jenis,
  id,
}: Pick<Entry, 'daerah' | 'jenis' | 'id'>): readonly DownloadLink[] => [
  { text: 'JSON', href: apiHref(daerah, jenis, `${id}.json`), format: 'JSON' },
];
