import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtPortal } from './testing/built-portal.ts';

type Value = Readonly<Record<string, unknown>>;

let api: string;
beforeAll(async () => {
  api = join((await builtPortal()).folder, 'api', 'v1');
});
const read = (path: string): string => readFileSync(join(api, path), 'utf8');
const readLines = (path: string): Value[] =>
  read(path)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

/** Said here a second time: a field that is opened by mistake is noticed. */
const closed: Readonly<Record<string, readonly string[]>> = {
  jabatan: ['forge', 'kunci'],
  putusan: ['pendirian', 'fakta_forge', 'segel'],
};

/** What a file says outside its body, read by another reader than the register's own. */
const sourceOf = (file: string): Value => {
  const text = readFileSync(file, 'utf8');
  return parse(file.endsWith('.md') ? (/^---\n(.*?)\n---\n/s.exec(text)?.[1] ?? '') : text);
};
const registers = Map.groupBy(
  globSync('registry/*/*/*.{yaml,md}').map((file) => file.replaceAll('\\', '/')),
  (file) => file.split('/').slice(1, 3).join('/'),
);

const without = (value: Value, keys: readonly string[]): Value =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** Single values by their paths, lists whole. */
const leavesOf = (value: unknown, path: readonly string[] = []): [path: string, value: unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [[path.join('.'), value]];

const cellOf = (value: unknown): string => {
  if (!Array.isArray(value)) return String(value);
  return value.some((item) => typeof item === 'object') ? JSON.stringify(value) : value.join(' | ');
};
/** Apostrophes keep formulas from running; which text they stand in is another test's matter. */
const bare = (text: string): string => text.replaceAll("'", '');

describe.each([...registers])('%s', (place, files) => {
  const [, jenis = ''] = place.split('/');

  test('JSON says of each record what its file says, but for what is closed', () => {
    const published = new Map(readLines(`${place}.jsonl`).map((record) => [record.id, record]));
    expect(published.size).toBe(files.length);
    for (const file of files) {
      const { id, asal, sumber, ...rest } = sourceOf(file);
      const record = published.get(id);
      const body = file.endsWith('.md') ? ['langkah'] : [];
      expect({ file, asal: record?.asal, sumber: record?.sumber, ...without(record?.isi as Value, body) }).toEqual({
        file,
        asal,
        sumber,
        ...without(rest, closed[jenis] ?? []),
      });
    }
  });

  test('CSV says of each record what its JSON says, and nothing is without a column', () => {
    const rows: Record<string, string>[] = parseCsv(read(`${place}.csv`), { columns: true });
    const records = readLines(`${place}.jsonl`);
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
    for (const [i, { isi, sumber, ...known }] of records.entries()) {
      const filled = Object.entries(rows[i] ?? {}).filter(([, cell]) => cell !== '' && cell !== '[]');
      const expected = [...leavesOf(without(known, ['jenis'])), ...leavesOf(isi)].filter(
        ([, value]) => cellOf(value) !== '',
      );
      const all = sumber ? [...expected, ['sumber', sumber] as const] : expected;
      const sorted = (cells: readonly (readonly [string, string])[]) => Object.fromEntries(cells.toSorted());
      expect(sorted(filled.map(([name, cell]) => [name, bare(cell)]))).toEqual(
        sorted(all.map(([path, value]) => [path, bare(cellOf(value))])),
      );
    }
  });
});

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly schema: { readonly enum?: readonly string[] } }[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema: object }>> } };
}
interface Described {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: object;
}

/** The schema with every object closed that names its members: whoever adds one describes it. */
const closedShape = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map(closedShape);
  const inner = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, closedShape(part)]));
  return typeof inner.properties === 'object' && inner.type === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
};

test('every file of the API is described, and is as it is described', () => {
  const { paths, components } = JSON.parse(read('openapi.json')) as Described;
  const described = Object.entries(paths).map(([path, { get }]) => {
    const pattern = path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => {
      const known = get.parameters?.find((one) => one.name === name)?.schema.enum;
      return known ? `(?:${known.join('|')})` : '[a-z0-9-]+';
    });
    const [[media = '', { schema }] = ['', { schema: {} }]] = Object.entries(get.responses[200].content);
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    return {
      path,
      isOf: new RegExp(`^${pattern}$`),
      media,
      validate: ajv.compile(closedShape({ ...schema, components }) as object),
    };
  });
  const found = new Set<string>();
  const faults = globSync('**/*.*', { cwd: api })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .flatMap((file) => {
      const [own, ...others] = described.filter(({ isOf }) => isOf.test(file));
      if (!own || others.length > 0) return [`${file}: described ${others.length + (own ? 1 : 0)} times`];
      found.add(own.path);
      const values = own.media.endsWith('json')
        ? [JSON.parse(read(file))]
        : own.media.endsWith('jsonl')
          ? readLines(file)
          : [];
      return values.flatMap((value) =>
        own.validate(value) ? [] : [`${file}: ${JSON.stringify(own.validate.errors?.[0])}`],
      );
    });
  expect(faults.slice(0, 10)).toEqual([]);
  expect(described.filter(({ path }) => !found.has(path)).map(({ path }) => path)).toEqual([]);
});
