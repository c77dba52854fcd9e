import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles, filesWith } from './testing/built-files.ts';
import { type BuiltPortal, buildPortal } from './testing/built-portal.ts';
import { copyProject, type ProjectCopy } from './testing/project-copy.ts';

/** A kind as its author would write it: a schema, a line in the list of kinds, and a list of values. */
const SCHEMA = `import { z } from 'zod';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal kendaraan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama kendaraan layanan.' }),
    pemilik: idSchema.meta({ description: 'Instansi yang memakai.' }),
    jenis_layanan: idSchema.meta({ description: 'Jenis layanan menurut kosakata daerah.' }),
    tenaga: z.enum(['listrik', 'bensin']).meta({ description: 'Tenaga penggeraknya.' }),
    kunci_mesin: line(40).optional().meta({ description: 'Nomor kunci; tidak untuk umum.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

/** Vehicles that bring services to villages. */
export const kendaraan = {
  jenis: 'kendaraan',
  judul: 'Kendaraan layanan',
  uraian: 'Kendaraan yang membawa layanan ke desa.',
  format: 'yaml',
  schema,
  pemohon: ['pemilik'],
  references: [{ path: 'pemilik', jenis: 'instansi' }],
  vocabulary: { jenis_layanan: 'jenis_layanan_keliling' },
  publik: {
    name: ['nama'],
    columns: ['pemilik', 'jenis_layanan', 'tenaga'],
    fields: ['nama', 'pemilik', 'jenis_layanan', 'tenaga'],
    tertutup: ['kunci_mesin'],
  },
} as const satisfies Kind<typeof schema>;
`;

const LIST = `
jenis_layanan_keliling:
  judul: Jenis layanan keliling
  keterangan: Daftar untuk pengujian.
  nilai:
    - id: perpustakaan
      label: Perpustakaan keliling
    - id: kependudukan
      label: Layanan kependudukan
`;

const record = ([id, nama, pemilik, layanan, tenaga]: readonly string[]): string =>
  `id: ${id}\nnama: ${nama}\npemilik: ${pemilik}\njenis_layanan: ${layanan}\ntenaga: ${tenaga}\nkunci_mesin: RAHASIA-${id}\nasal: contoh\n`;

let project: ProjectCopy;
let portal: BuiltPortal;
const file = (path: string): string => readFileSync(join(portal.folder, path), 'utf8');
const rowsOf = (text: string): string[][] => parseCsv(text);
const page = (path: string): string => portal.pages.find((one) => one.path === path)?.html ?? '';

beforeAll(async () => {
  project = copyProject();
  const at = (path: string) => join(project.folder, path);
  writeFileSync(at('scripts/core/records/kendaraan.ts'), SCHEMA);
  const kinds = readFileSync(at('scripts/core/records/kinds.ts'), 'utf8');
  writeFileSync(
    at('scripts/core/records/kinds.ts'),
    `import { kendaraan } from './kendaraan.ts';\n${kinds.replace('\n} as const;', '\n  kendaraan,\n} as const;')}`,
  );
  appendFileSync(at('policies/buleleng/kosakata.yaml'), LIST);
  mkdirSync(at('registry/buleleng/kendaraan'));
  for (const vehicle of [
    ['contoh-pustaka', 'Contoh Pustaka Keliling', 'dinas-arsip-perpustakaan', 'perpustakaan', 'listrik'],
    ['contoh-ktp', 'Contoh Mobil Kependudukan', 'dinas-kominfosanti', 'kependudukan', 'bensin'],
    ['contoh-baca', 'Contoh Taman Baca', 'dinas-arsip-perpustakaan', 'perpustakaan', 'bensin'],
  ] as const)
    writeFileSync(at(`registry/buleleng/kendaraan/${vehicle[0]}.yaml`), record(vehicle));
  portal = await buildPortal({}, project.folder);
});
afterAll(() => {
  portal?.remove();
  project?.remove();
});

test('it has a list with its columns, in the menu of its regency alone', () => {
  const list = page('/buleleng/kendaraan/');
  for (const text of [
    'Contoh Pustaka Keliling',
    'Contoh Mobil Kependudukan',
    'Contoh Taman Baca',
    'Layanan kependudukan',
  ])
    expect(list).toContain(text);
  expect(page('/buleleng/')).toMatch(/href="[^"]*kendaraan\/"/);
  expect(page('/badung/')).not.toMatch(/<nav[^>]*>(?:(?!<\/nav>).)*kendaraan\/"/s);
});

test('each record has its page, in words', () => {
  const detail = page('/buleleng/kendaraan/contoh-pustaka/');
  expect(detail).toContain('Perpustakaan keliling');
  expect(detail).toContain('Tenaga penggeraknya.');
  expect(detail).toMatch(/href="[^"]*instansi\/dinas-arsip-perpustakaan\/"/);
});

test('facets come from its schema, its value list and its references', () => {
  const of = (facet: string, value: string) => page(`/buleleng/kendaraan/menurut/${facet}/${value}/`);
  expect(of('tenaga', 'bensin')).toContain('Contoh Taman Baca');
  expect(of('tenaga', 'bensin')).not.toContain('Contoh Pustaka Keliling');
  expect(of('jenis-layanan', 'perpustakaan')).toContain('Contoh Pustaka Keliling');
  expect(of('pemilik', 'dinas-kominfosanti')).toContain('Contoh Mobil Kependudukan');
  expect(rowsOf(file('buleleng/kendaraan/menurut/tenaga/bensin/daftar.csv'))).toHaveLength(3);
});

test('downloads hold every record and nothing that is closed', () => {
  const api = 'api/v1/buleleng';
  const [header, ...rows] = rowsOf(file(`${api}/kendaraan.csv`));
  expect(header).toEqual(expect.arrayContaining(['id', 'nama', 'pemilik', 'jenis_layanan', 'tenaga']));
  expect(header).not.toContain('kunci_mesin');
  expect(rows).toHaveLength(3);
  expect(file(`${api}/kendaraan.jsonl`).trim().split('\n')).toHaveLength(3);
  expect(file(`${api}/kendaraan/contoh-ktp.json`)).toContain('Contoh Mobil Kependudukan');
  expect(file('api/v1/skema/kendaraan.schema.json')).toContain('Tenaga penggeraknya.');
  expect(file(`${api}/datapackage.json`)).toContain('kendaraan.csv');
  expect(filesWith(portal, ['RAHASIA', 'kunci_mesin'])).toEqual([]);
});

test('it is found by the search and in the index of names', () => {
  expect(existsSync(join(portal.folder, 'pagefind/pagefind.js'))).toBe(true);
  const words = builtFiles(portal, 'pagefind/fragment/*').filter(({ text }) =>
    text.includes('/kendaraan/contoh-pustaka/'),
  );
  expect(words.map(({ text }) => text).join()).toContain('Perpustakaan keliling');
  const keys = globSync('cari/kunci/*.json', { cwd: portal.folder }).map(file);
  expect(keys.join('')).toContain('contoh-pustaka');
  const letters = portal.pages.filter(({ path }) => path.startsWith('/indeks/')).map(({ html }) => html);
  expect(letters.join('')).toContain('Contoh Taman Baca');
});
