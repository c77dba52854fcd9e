import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesIn } from './published-pages.ts';

let folder: string;
const pages = [
  'aplikasi',
  'aplikasi/halaman/2',
  'aplikasi/halaman/10',
  'aplikasi/halaman',
  'aplikasi/halaman/perbandingan',
  'aplikasi/antrean',
  'aplikasi/antrean/perbandingan',
  'aplikasi/menurut/pemilik/dinas',
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-halaman-'));
  for (const page of pages) {
    mkdirSync(join(folder, 'contoh', page), { recursive: true });
    writeFileSync(join(folder, 'contoh', page, 'index.html'), page);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a list is its first page and those that follow, also beside a record that is called like them', () => {
  const { list, records } = pagesIn(folder, 'contoh');
  expect(list('aplikasi')).toEqual([
    { path: '/contoh/aplikasi/', html: 'aplikasi' },
    { path: '/contoh/aplikasi/halaman/10/', html: 'aplikasi/halaman/10' },
    { path: '/contoh/aplikasi/halaman/2/', html: 'aplikasi/halaman/2' },
  ]);
  expect(records('aplikasi').map(({ path }) => path)).toEqual([
    '/contoh/aplikasi/antrean/',
    '/contoh/aplikasi/halaman/',
  ]);
});

test('a kind or regency without pages has none', () => {
  expect(pagesIn(folder, 'contoh').list('sop')).toEqual([]);
  expect(pagesIn(folder, 'lain').records('aplikasi')).toEqual([]);
});
