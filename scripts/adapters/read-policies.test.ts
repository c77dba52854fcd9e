import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Workbench, workbench } from '../testing/workbench.ts';
import { readPolicies } from './read-policies.ts';

let bench: Workbench;
beforeEach(() => {
  bench = workbench();
  bench.write('policies/bersama.yaml', 'penegakan: []\n');
  bench.write('policies/uji/perbup-1/pasal/05.md', '---\npasal: 5\n---\n\nPenjelasan.\n');
});
afterEach(() => bench.remove());
const read = () => readPolicies(join(bench.folder, 'policies'), 'policies');

test('data files are read with values and body', () => {
  expect(read()).toEqual({
    sources: [
      { path: 'bersama.yaml', file: 'policies/bersama.yaml', value: { penegakan: [] }, body: '' },
      {
        path: 'uji/perbup-1/pasal/05.md',
        file: 'policies/uji/perbup-1/pasal/05.md',
        value: { pasal: 5 },
        body: '\nPenjelasan.\n',
      },
    ],
    findings: [],
  });
});

test('rules, tests and hidden files are no policy data', () => {
  for (const file of ['rules/uji/aturan.md', 'rules/index.ts', 'traps.test.ts', '.gitkeep'])
    bench.write(`policies/${file}`, 'x: [');
  expect(read().sources.map(({ path }) => path)).toEqual(['bersama.yaml', 'uji/perbup-1/pasal/05.md']);
  expect(read().findings).toEqual([]);
});

test('faults of text are findings at their places, and the rest is still read', () => {
  bench.write('policies/uji/setelan.yaml', 'a: 1\na: 2\n');
  bench.write('policies/uji/kosakata.yaml', '');
  const { sources, findings } = read();
  expect(sources).toHaveLength(4);
  expect(
    findings.map(
      ({ file, line, column, rule, record, daerah }) => `${file}:${line}:${column} ${rule} ${record} ${daerah}`,
    ),
  ).toEqual([
    'policies/uji/kosakata.yaml:1:1 skema/kosong kebijakan/uji/kosakata uji',
    'policies/uji/setelan.yaml:2:1 skema/isian-ganda kebijakan/uji/setelan uji',
  ]);
});

test.each(['policies/uji/setelan.yaml', 'policies/lain'])('a link at %s is not followed, and is said', (path) => {
  symlinkSync(join(bench.folder, 'policies/bersama.yaml'), join(bench.folder, path));
  expect(read().findings.map(({ file, rule, level }) => `${file} ${rule} ${level}`)).toEqual([
    `${path} skema/tautan galat`,
  ]);
});

test('an absent folder has no policies', () => {
  expect(readPolicies(join(bench.folder, 'hilang'), 'hilang')).toEqual({ sources: [], findings: [] });
});

test('records that no law judges are told of, since a mistyped folder looks the same', async () => {
  const register = workbench(['registry/banjar/daerah.yaml', 'registry/banjar/instansi']);
  register.write('kosong/bersama.yaml', 'penegakan: []\npemutus: []\n');
  const { status, out } = await register.check('--policies', 'kosong', '--format', 'json');
  register.remove();
  expect(JSON.parse(out).findings).toMatchObject([
    {
      rule: 'skema/tanpa-kebijakan',
      level: 'peringatan',
      file: 'registry/banjar/daerah.yaml',
      message: 'Belum ada kebijakan untuk "banjar"; rekamannya tidak dinilai menurut peraturan mana pun.',
    },
  ]);
  expect(status).toBe(0);
});
