import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltPortal, builtPortal } from './testing/built-portal.ts';
import { type Descriptor, readCsvw, readPackage } from './testing/independent-readers.ts';

// @peragaan: counts what the five publish.
let portal: BuiltPortal;
let api: string;

beforeAll(async () => {
  portal = await builtPortal();
  api = join(portal.folder, 'api', 'v1');
});
afterAll(() => portal?.remove());

const read = (path: string): string => readFileSync(join(api, path), 'utf8');
const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
const readLines = (path: string): unknown[] =>
  read(path)
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

/** Ids of the register's files by `daerah/jenis`, read here without the portal's own code. */
const files = Map.groupBy(
  globSync('registry/*/*/*.{yaml,md}').map((file) => file.replaceAll('\\', '/').split('/')),
  ([, daerah, jenis]) => `${daerah}/${jenis}`,
);
const registers = [...files].map(([place, paths]): [place: string, ids: string[]] => [
  place,
  paths.map(([, , , name = '']) => name.replace(/\.[a-z]+$/, '')).sort(),
]);

const formats = { date: /^\d{4}-\d{2}-\d{2}$/, 'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/ };

interface Published {
  readonly id: string;
  readonly jenis: string;
  readonly alamat: string;
}

test('the registers are there to be read', () => {
  expect(registers.length).toBeGreaterThan(50);
});

describe.each(registers)('%s', (place, ids) => {
  const [daerah = '', jenis = ''] = place.split('/');

  test('CSV, JSON and JSON Lines have one row a record, and none twice', () => {
    const rows: Record<string, string>[] = parse(read(`${place}.csv`), { columns: true });
    expect(rows.map(({ id }) => id).sort()).toEqual(ids);
    expect(rows.every((row) => row.daerah === daerah)).toBe(true);
    const { records } = readJson<{ records: Published[] }>(`${place}.json`);
    expect(records.map(({ id }) => id).sort()).toEqual(ids);
    expect(readLines(`${place}.jsonl`)).toEqual(records);
    for (const { id, jenis: kind, alamat } of records) {
      expect(kind).toBe(jenis);
      expect(portal.pages.some(({ path }) => path === alamat)).toBe(true);
      expect(readJson<{ record: Published }>(`${place}/${id}.json`).record).toEqual(
        records.find((record) => record.id === id),
      );
    }
  });

  test('every record has the published shape', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(
      readJson<object>(`skema/${jenis}.schema.json`),
    );
    const faults = readLines(`${place}.jsonl`).flatMap((record) => (validate(record) ? [] : (validate.errors ?? [])));
    expect(faults).toEqual([]);
    expect(validate({ ...(readLines(`${place}.jsonl`)[0] as object), lainnya: 1 })).toBe(false);
  });

  test('every line of the history is of this register', () => {
    const lines = readLines(`${place}.riwayat.jsonl`) as Readonly<Record<string, string>>[];
    expect(lines.filter((line) => line.daerah !== daerah || line.jenis !== jenis)).toEqual([]);
    expect(lines.filter(({ asal = '' }) => !['resmi', 'publik', 'contoh'].includes(asal))).toEqual([]);
  });

  test('no text cell starts a formula', () => {
    const cells = parse(read(`${place}.csv`), { from: 2 }).flat();
    expect(cells.filter((cell) => /^[\s\u3000]*[=+@＝＋－＠]|^[\t\r\n]|^\s*-(?!\d+$)/u.test(cell))).toEqual([]);
  });
});

const regencies = globSync('registry/*/daerah.yaml').map((file) => file.replaceAll('\\', '/').split('/')[1] ?? '');

describe.each(regencies)('the package of %s', (daerah) => {
  test('is read by its own schema, keys and references with it', async () => {
    const counts = await readPackage(readJson(`${daerah}/datapackage.json`), join(api, daerah));
    const expected = registers.filter(([place]) => place.startsWith(`${daerah}/`));
    for (const [place, ids] of expected)
      expect([place, counts.get(place.split('/')[1] ?? '')]).toEqual([place, ids.length]);
    const { duties } = readJson<{ duties: unknown[] }>(`${daerah}/kewajiban.json`);
    expect(counts.get('kewajiban')).toBe(duties.length);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(
      expected.flatMap(([, ids]) => ids).length + duties.length,
    );
  });

  test('names every file with its size and digest', () => {
    const { resources } = readJson<Descriptor>(`${daerah}/datapackage.json`);
    const stated = resources.map(({ path, bytes, hash }) => [path, bytes, hash]);
    const found = resources.map(({ path }) => {
      const content = readFileSync(join(api, daerah, path));
      return [path, content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`];
    });
    expect(stated).toEqual(found);
  });

  test('a CSV is read by its CSVW metadata', async () => {
    const metadata = readJson<object>(`${daerah}/instansi.csv-metadata.json`);
    const quads = await readCsvw(join(api, daerah, 'instansi.csv'), metadata, 'https://contoh.example/');
    const named = quads.filter(({ predicate }) => predicate.value.endsWith('#nama'));
    const pages = registers
      .filter(([place]) => place === `${daerah}/instansi`)
      .flatMap(([place, ids]) => ids.map((id) => `https://contoh.example/${place}/${id}/`))
      .sort();
    expect(named.map(({ subject }) => subject.value).sort()).toEqual(pages);
  });

  test('duties have the published shape, and of a demonstration only samples are attributed', () => {
    const validate = new Ajv2020({ allErrors: true, strict: false, formats }).compile(
      readJson<object>('skema/kewajiban.schema.json'),
    );
    const { duties, keadaan, tidak_dimuat } = readJson<{
      duties: { id: string; instansi?: string; contoh: boolean; alamat: string }[];
      keadaan: string;
      tidak_dimuat: number;
    }>(`${daerah}/kewajiban.json`);
    expect(duties.flatMap((duty) => (validate(duty) ? [] : (validate.errors ?? [])))).toEqual([]);
    expect(validate({ ...duties[0], lainnya: 1 })).toBe(false);
    expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
    const built = new Set(portal.pages.map(({ path }) => path));
    expect(duties.filter(({ alamat }) => !built.has(alamat))).toEqual([]);
    if (keadaan === 'peragaan') {
      expect(tidak_dimuat).toBeGreaterThan(0);
      expect(duties.filter(({ instansi, contoh }) => instansi !== undefined && !contoh)).toEqual([]);
    }
    const rows: Record<string, string>[] = parse(read(`${daerah}/kewajiban.csv`), { columns: true });
    expect(rows.map(({ id }) => id)).toEqual(duties.map(({ id }) => id));
  });

  test('its duties are read by their CSVW metadata', async () => {
    const metadata = readJson<object>(`${daerah}/kewajiban.csv-metadata.json`);
    const quads = await readCsvw(join(api, daerah, 'kewajiban.csv'), metadata, 'https://contoh.example/');
    const { duties } = readJson<{ duties: unknown[] }>(`${daerah}/kewajiban.json`);
    expect(quads.filter(({ predicate }) => predicate.value.endsWith('#hal')).length).toBeGreaterThan(0);
    expect(duties.length).toBeGreaterThan(0);
  });

  test('provisions and findings say what the register says', () => {
    const { provisions } = readJson<{ provisions: { id: string; penegakan: unknown[] }[] }>(`${daerah}/ketentuan.json`);
    expect(provisions.length).toBeGreaterThan(50);
    expect(provisions.every(({ id, penegakan }) => id.startsWith(`${daerah}/`) && penegakan.length > 0)).toBe(true);
    expect(readJson<{ requests: unknown[] }>(`${daerah}/permohonan.json`).requests).toBeInstanceOf(Array);
    const found = readJson<{ keadaan: string; findings: { asal?: string }[] }>(`${daerah}/temuan.json`);
    if (found.keadaan === 'peragaan') expect(found.findings.filter(({ asal }) => asal !== 'contoh')).toEqual([]);
  });
});

interface OpenApi {
  readonly paths: Readonly<Record<string, { get: { parameters?: { name: string; example: string }[] } }>>;
}

describe('the description of the API', () => {
  test('is OpenAPI 3.1', async () => {
    expect(await new Validator().validate(readJson<Record<string, unknown>>('openapi.json'))).toEqual({ valid: true });
  });

  test('its examples are files that exist', () => {
    const built = new Set(globSync('**/*.*', { cwd: api }).map((file) => `/${file.replaceAll('\\', '/')}`));
    const examples = Object.entries(readJson<OpenApi>('openapi.json').paths).map(([path, { get }]) =>
      (get.parameters ?? []).reduce((text, { name, example }) => text.replace(`{${name}}`, example), path),
    );
    expect(examples.length).toBeGreaterThan(12);
    expect(examples.filter((path) => !built.has(path))).toEqual([]);
  });
});
