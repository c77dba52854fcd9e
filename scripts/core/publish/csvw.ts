import type { Kind } from '../records/kind.ts';
import { type ColumnType, type CsvColumn, listSeparator } from './columns.ts';

/** CSV on the Web metadata, as it stands beside a CSV file. */
export interface CsvwMetadata {
  readonly [property: string]: unknown;
}

const datatypes: Readonly<Record<ColumnType, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  datetime: 'dateTime',
  list: 'string',
  array: 'json',
  any: 'string',
};

/** The metadata of a kind's CSV; what each row is about is the page of the record. */
export const csvwMetadata = (
  { jenis, judul, uraian }: Kind,
  columns: readonly CsvColumn[],
  { licence, modified, nama }: { readonly licence: string; readonly modified: string; readonly nama: string },
): CsvwMetadata => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'id' }],
  url: `${jenis}.csv`,
  'dc:title': `${judul}, ${nama}`,
  'dc:description': uraian,
  'dc:license': { '@id': licence },
  'dc:modified': { '@value': modified, '@type': 'xsd:date' },
  dialect: { encoding: 'utf-8', delimiter: ',', header: true, doubleQuote: true },
  tableSchema: {
    columns: columns.map(({ name, description, type, isRequired }) => ({
      name,
      titles: name,
      ...(description !== '' && { 'dc:description': description }),
      datatype: datatypes[type],
      ...(type === 'list' && { separator: listSeparator }),
      ...(isRequired && { required: true }),
    })),
    primaryKey: 'id',
    aboutUrl: '{+alamat}',
  },
});
