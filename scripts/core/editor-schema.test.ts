import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import { readPolicies } from '../adapters/read-policies.ts';
import { readRegistry } from '../adapters/read-registry.ts';
import { parseRecordFile } from '../adapters/record-file.ts';
import { type EditorSchema, editorSchemas, schemaFileName } from './editor-schema.ts';
import { enforcementShapes } from './policy/enforcement.ts';

const schemas = editorSchemas(rules);
// Formats are left to the register's own check; the hints for editors are no keywords of the standard.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map([...schemas].map(([name, schema]) => [name, ajv.compile(schema)]));

const faultsOf = (name: string, value: unknown): string[] => {
  const validate = validators.get(name);
  if (!validate) return [`no schema "${name}"`];
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** The schema of a policy file, from its place. */
const policyName = (path: string): string =>
  path.includes('/pasal/')
    ? 'pasal'
    : (path.split('/').at(-1) ?? '').replace('.yaml', path.endsWith('/kamus.yaml') ? '-daerah' : '');

const record = {
  id: 'contoh',
  host: 'contoh.bulelengkab.go.id',
  pemilik: 'contoh',
  penggunaan: 'situs',
  riwayat: [],
  asal: 'contoh',
};

const article = (...penegakan: readonly object[]) => ({
  pasal: 1,
  bab: 'I',
  judul: 'Contoh',
  ketentuan: [{ ayat: '1.1', sifat: 'wajib', versi: [{ sejak: '2020-01-01', ringkasan: 'Contoh.', penegakan }] }],
});

test('every record of the register fits the schema of its kind', () => {
  const { sources } = readRegistry('registry', 'registry');
  expect(sources.length).toBeGreaterThan(5);
  // An editor sees what is written as YAML, not what the body of a Markdown record holds.
  const written = sources.map(({ file, jenis }) => ({ file, jenis, ...parseRecordFile(file, readFileSync(file)) }));
  expect(
    written.flatMap(({ file, jenis, value }) => faultsOf(jenis, value).map((fault) => `${file} ${fault}`)),
  ).toEqual([]);
});

test('every YAML file names the schema of its kind', () => {
  const wrong = globSync('{registry,policies}/**/*.yaml').flatMap((path) => {
    const file = path.replaceAll('\\', '/');
    const [, jenis = ''] = /^registry\/[^/]+\/([^/]+)\/[^/]+$/.exec(file) ?? [];
    const name = schemaFileName(jenis || policyName(file.replace(/^policies\//, '')));
    const expected = `# yaml-language-server: $schema=${posix.relative(posix.dirname(file), `scripts/schemas/${name}`)}`;
    return readFileSync(path, 'utf8').split('\n', 1)[0] === expected ? [] : [`${file}: ${expected}`];
  });
  expect(wrong).toEqual([]);
});

test('every policy file fits its schema', () => {
  const { sources } = readPolicies('policies', 'policies');
  expect(new Set(sources.map(({ path }) => policyName(path))).size).toBeGreaterThan(5);
  expect(
    sources.flatMap(({ path, value }) => faultsOf(policyName(path), value).map((fault) => `${path} ${fault}`)),
  ).toEqual([]);
});

describe('refused', () => {
  test.each([...schemas.keys()].filter((name) => !['kamus-daerah', 'kosakata', 'setelan'].includes(name)))(
    'an empty %s',
    (name) => {
      expect(faultsOf(name, {})).not.toEqual([]);
    },
  );

  test.each([
    ['an unknown key', 'subdomain', { ...record, hostt: 'x' }],
    ['a value outside the choices', 'subdomain', { ...record, penggunaan: 'toko' }],
    ['a date in another order', 'subdomain', { ...record, riwayat: [{ jenis: 'baru', tanggal: '31-01-2026' }] }],
    ['a setting without its reason', 'setelan', { contoh: { judul: 'Contoh', nilai: 1 } }],
    ['silence', 'pasal', article()],
    ['two shapes in one entry', 'pasal', article({ id: 'a', dasar: 'teks', manual: 'Dibaca petugas.', aturan: 'a/b' })],
    ['a rule that does not exist', 'pasal', article({ id: 'a', dasar: 'teks', aturan: 'subdomain/tidak-ada' })],
    ['a rule without what it needs', 'pasal', article({ id: 'a', dasar: 'teks', aturan: 'subdomain/domain-resmi' })],
    [
      'a setting in the shared file, which belongs to no regency',
      'bersama',
      {
        penegakan: [
          {
            id: 'a',
            aturan: 'subdomain/label-cadangan',
            tingkat: 'galat',
            alasan: 'Contoh.',
            parameter: { domain: 'a.go.id', label: { setelan: 'label-cadangan' } },
          },
        ],
        pemutus: [],
      },
    ],
  ])('%s', (_, name, value) => {
    expect(faultsOf(name, value)).not.toEqual([]);
  });
});

test('accepted: the same record and article in order', () => {
  expect(faultsOf('subdomain', record)).toEqual([]);
  expect(faultsOf('pasal', article({ id: 'a', dasar: 'teks', manual: 'Dibaca petugas Dinas.' }))).toEqual([]);
});

test('an entry of penegakan is one of the six shapes', () => {
  const versions = schemas.get('pasal')?.properties?.ketentuan?.items?.properties?.versi?.items;
  const entry = versions?.properties?.penegakan?.items;
  expect(entry?.oneOf?.map(({ properties }) => Object.keys(properties ?? {}).at(-1))).toHaveLength(6);
  for (const [i, shape] of Object.keys(enforcementShapes).entries())
    expect(entry?.oneOf?.[i]?.properties).toHaveProperty(shape);
});

/** Paths of fields that say nothing of themselves. */
const silent = (schema: EditorSchema, path: string): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description ? [] : [`${path}.${key}`]),
    ...silent(field, `${path}.${key}`),
  ]),
  // What a chosen rule takes stands under a parameter that is described once, for all rules.
  ...(schema.allOf ?? []).flatMap(({ then }) => silent(then?.properties?.parameter ?? {}, `${path}.parameter`)),
  ...(schema.items ? silent(schema.items, `${path}.*`) : []),
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((one) => silent(one, path)),
];

test('every field says in Indonesian what it is', () => {
  expect([...schemas].flatMap(([name, schema]) => silent(schema, name))).toEqual([]);
});
