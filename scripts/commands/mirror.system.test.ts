import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Io } from '../adapters/io.ts';
import { unzip } from '../testing/unzip.ts';
import { run } from './mirror.ts';

let folder: string;
let said: string;
const io = (): Io => ({
  cwd: folder,
  today: '2026-11-22',
  now: '2026-11-22T03:00:00Z',
  env: {},
  out: (text) => {
    said += text;
  },
  err: () => {},
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-mirror-'));
  said = '';
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const portal = () => {
  write('dist/index.html', '<a href="badung/">x</a>');
  write('dist/badung/index.html', '<a href="../">x</a><script type="module" src="../x.js"></script>');
  write('dist/badung/daftar.csv', 'id\r\na/\r\n');
  write('dist/404.html', '<a href="/">x</a>');
  write('dist/pagefind/pagefind.js', 'x');
};

test('a zip holds the pages as they are read from a disk, and every other file as it is', async () => {
  portal();
  expect(await run(['--out', 'hasil/portal.zip'], io())).toBe(0);
  expect(said).toMatch(/^hasil\/portal\.zip: 3 berkas, 0,0 MiB\./);
  expect(unzip(readFileSync(join(folder, 'hasil/portal.zip')))).toEqual(
    new Map([
      ['portal/badung/daftar.csv', 'id\r\na/\r\n'],
      ['portal/badung/index.html', '<a href="../index.html">x</a>'],
      ['portal/index.html', '<a href="badung/index.html">x</a>'],
    ]),
  );
  expect(readdirSync(join(folder, 'hasil'))).toEqual(['portal.zip']);
});

test('the same portal gives the same bytes, whenever it was built', async () => {
  portal();
  await run(['--out', 'satu.zip'], io());
  utimesSync(join(folder, 'dist/index.html'), new Date(0), new Date(0));
  await run(['--out', 'dua.zip'], io());
  expect(readFileSync(join(folder, 'dua.zip'))).toEqual(readFileSync(join(folder, 'satu.zip')));
  write('dist/index.html', '<a href="badung/">y</a>');
  await run(['--out', 'tiga.zip'], io());
  expect(readFileSync(join(folder, 'tiga.zip'))).not.toEqual(readFileSync(join(folder, 'satu.zip')));
});

test('without a portal nothing is written, and it is said how to build one', async () => {
  await expect(run([], io())).rejects.toMatchObject({
    message: 'Portal belum dibangun: dist/index.html tidak ada.',
    advice: 'Jalankan "npm run build" dahulu.',
  });
  expect(existsSync(join(folder, '.tata'))).toBe(false);
});

test('a zip never comes to lie inside what it packs', async () => {
  portal();
  await expect(run(['--out', 'dist/portal.zip'], io())).rejects.toThrow('di dalam dist/');
});
