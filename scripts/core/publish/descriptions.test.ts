import { describe, expect, test } from 'vitest';
import { jenisList, kindOf } from '../records/kinds.ts';
import { csvColumns } from './columns.ts';
import { csvwMetadata } from './csvw.ts';
import { publishedSchema } from './json-schema.ts';
import { tableSchema } from './table-schema.ts';

interface Isi {
  readonly properties: Readonly<Record<string, object>>;
  readonly required: readonly string[];
}

describe.each(jenisList)('%s', (jenis) => {
  const kind = kindOf(jenis);
  const columns = csvColumns(kind);
  const { properties, required } = (publishedSchema(kind, undefined).properties as { isi: Isi }).isi;

  test('its JSON Schema has the public fields, each with its sentence, and no other', () => {
    expect(Object.keys(properties)).toEqual(kind.publik.fields);
    expect(Object.values(properties).filter((field) => !('description' in field))).toEqual([]);
    expect(required.filter((field) => !kind.publik.fields.includes(field))).toEqual([]);
    // A withheld value stands where a pattern would refuse it.
    expect(JSON.stringify(properties)).not.toMatch(/"(?:pattern|maxLength|minLength)":/);
  });

  test('its tables are described column by column, in one order', () => {
    const names = columns.map(({ name }) => name);
    const { fields } = tableSchema(kind, columns, jenisList) as { fields: { name: string }[] };
    expect(fields.map(({ name }) => name)).toEqual(names);
    const about = { licence: 'https://contoh.example/', modified: '2026-11-22', nama: 'Contoh' };
    const csvw = csvwMetadata(kind, columns, about) as { tableSchema: { columns: { name: string }[] }; url: string };
    expect(csvw.tableSchema.columns.map(({ name }) => name)).toEqual(names);
    expect(csvw.url).toBe(`${jenis}.csv`);
    // Names of columns are variables of URI templates there.
    expect(names.filter((name) => !/^[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*$/.test(name) || name.startsWith('_'))).toEqual([]);
  });
});

test('a table points only to tables that are published beside it', () => {
  const columns = csvColumns(kindOf('subdomain'));
  const keysWith = (published: readonly string[]) => tableSchema(kindOf('subdomain'), columns, published).foreignKeys;
  expect(keysWith(['subdomain'])).toBeUndefined();
  expect(keysWith(['subdomain', 'instansi'])).toEqual([
    { fields: ['pemilik'], reference: { resource: 'instansi', fields: ['id'] } },
    { fields: ['pengelola.instansi'], reference: { resource: 'instansi', fields: ['id'] } },
  ]);
  const own = tableSchema(kindOf('instansi'), csvColumns(kindOf('instansi')), ['instansi']).foreignKeys;
  expect(own).toContainEqual({ fields: ['induk'], reference: { resource: '', fields: ['id'] } });
});
