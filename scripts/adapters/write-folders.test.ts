import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { textOfNewFile, writeFolders } from './write-folders.ts';

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
});
afterEach(() => bench.remove());

const files = [
  { path: 'policies/x/a.yaml', content: 'a: 1\n' },
  { path: 'registry/x/b.yaml', content: 'b: 1\n' },
];

test('values become text with the comment above them, and dates stand plain', () => {
  const value = { tanggal: '2026-01-02', uraian: 'sejak 2026-01-02', kode: '00.01' };
  expect(textOfNewFile({ path: 'a.yaml', note: ['skema'], content: { value } })).toBe(
    "# skema\ntanggal: 2026-01-02\nuraian: sejak 2026-01-02\nkode: '00.01'\n",
  );
  expect(textOfNewFile({ path: 'a.md', content: { value: { pasal: 1 }, body: '\nIsi.\n' } })).toBe(
    '---\npasal: 1\n---\n\nIsi.\n',
  );
});

test('all folders are there, and nothing else', () => {
  writeFolders(bench.folder, ['policies/x', 'registry/x'], files);
  expect(readFileSync(join(bench.folder, 'registry/x/b.yaml'), 'utf8')).toBe('b: 1\n');
  expect(readdirSync(bench.folder).sort()).toEqual(['policies', 'registry']);
});

test('where a later folder cannot be written, the earlier ones are taken back and what was there stays', () => {
  mkdirSync(join(bench.folder, 'registry/x'), { recursive: true });
  writeFileSync(join(bench.folder, 'registry/x/b.yaml'), 'milik orang lain\n');
  expect(() => writeFolders(bench.folder, ['policies/x', 'registry/x'], files)).toThrow('registry/x');
  expect(existsSync(join(bench.folder, 'policies/x'))).toBe(false);
  expect(readFileSync(join(bench.folder, 'registry/x/b.yaml'), 'utf8')).toBe('milik orang lain\n');
  expect(readdirSync(bench.folder).sort()).toEqual(['policies', 'registry']);
});
