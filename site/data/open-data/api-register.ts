import { type Jenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { csvOfEntries, publishedRecord } from './downloads.ts';
import { dataLicences } from './licences.ts';

/** What stands at the head of every JSON file, so that no list is read without its day and its standing. */
export const envelope = ({ id, registry }: Regency) => ({
  version: 1,
  at,
  daerah: id,
  keadaan: registry.profil.keadaan,
  lisensi: dataLicences,
});

/** An object whose last member is a list: one item a line, so that a change of one record is a change of one line. */
export const listed = (head: object, name: string, items: readonly unknown[]): string => {
  const lines = items.map((item) => JSON.stringify(item)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"${name}":[\n${lines}\n]}\n`;
};

export const jsonLines = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

const entriesOf = (regency: Regency, jenis: Jenis): readonly Entry[] => regency.byKind.get(jenis) ?? [];

/** The register of one kind: one row a record, in the order of ids. */
export const registerCsv = (regency: Regency, jenis: Jenis): string => csvOfEntries(jenis, entriesOf(regency, jenis));

export const registerJson = (regency: Regency, jenis: Jenis): string =>
  listed(
    { ...envelope(regency), jenis, judul: kindOf(jenis).judul },
    'records',
    entriesOf(regency, jenis).map(publishedRecord),
  );

export const registerLines = (regency: Regency, jenis: Jenis): string =>
  jsonLines(entriesOf(regency, jenis).map(publishedRecord));

/** One record by itself, with the head of the register that it belongs to. */
export const recordJson = (entry: Entry): string =>
  `${JSON.stringify({ ...envelope(regencyOf(entry.daerah)), record: publishedRecord(entry) }, null, 2)}\n`;
