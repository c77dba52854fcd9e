import type { Kind } from '../records/kind.ts';
import { type ColumnType, type CsvColumn, listSeparator } from './columns.ts';

/** Data Package, version 2. */
export interface PackagePart {
  readonly [property: string]: unknown;
}

const fieldTypes: Readonly<Record<ColumnType, PackagePart>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  datetime: { type: 'datetime' },
  list: { type: 'list', delimiter: listSeparator, itemType: 'string' },
  array: { type: 'array' },
  any: { type: 'any' },
};

const fieldOf = ({ name, description, type, choices, isRequired }: CsvColumn): PackagePart => ({
  name,
  ...fieldTypes[type],
  ...(description !== '' && { description }),
  ...((isRequired || choices.length > 0) && {
    constraints: { ...(isRequired && { required: true }), ...(choices.length > 0 && { enum: choices }) },
  }),
});

/** Columns of one value that name a record of another kind. */
const foreignKeysOf = ({ jenis, references }: Kind, columns: readonly CsvColumn[], published: readonly string[]) =>
  references
    .filter(({ path }) => columns.some((column) => column.path === path && column.type === 'string'))
    .filter((reference) => published.includes(reference.jenis))
    .map((reference) => ({
      fields: [reference.path],
      reference: { resource: reference.jenis === jenis ? '' : reference.jenis, fields: ['id'] },
    }));

/** The Table Schema of a kind's CSV; it points to those other tables that are published beside it. */
export const tableSchema = (kind: Kind, columns: readonly CsvColumn[], published: readonly string[]): PackagePart => {
  const foreignKeys = foreignKeysOf(kind, columns, published);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(fieldOf),
    missingValues: [''],
    primaryKey: ['id'],
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
};
