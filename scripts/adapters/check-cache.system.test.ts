import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import { registerRepository } from '../testing/repository.ts';
import { openCheckCache } from './check-cache.ts';
import { checkAll } from './check-register.ts';

const at = '2026-11-01';
let folder: string;
let store: string;
let git: SimpleGit;

beforeEach(async () => {
  ({ folder, git } = await registerRepository('buleleng', 'banjar'));
  store = join(folder, 'store');
  await git.add('registry').commit('register');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const folders = () => ({ cwd: folder, registry: 'registry', policies: 'policies' });
const path = (file: string) => join(folder, 'registry/buleleng', file);
const edit = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(path(file), readFileSync(path(file), 'utf8').replace(from, to));

/** A run with what the cache holds, and one that reads everything. */
const both = async () => {
  const cache = await openCheckCache(folders(), at, store);
  const cached = cache?.outcome() ?? checkAll(folders(), at, rules, cache);
  return { cached, whole: checkAll(folders(), at, rules), isHit: cache?.outcome() !== undefined };
};

const host = 'subdomain/contoh-survei.yaml';
const steps: readonly [name: string, change: () => void | Promise<void>][] = [
  ['nothing yet', () => {}],
  ['a comment', () => appendFileSync(path(host), '# catatan\n')],
  ['another owner', () => edit(host, /^pemilik: .*$/m, 'pemilik: tidak-ada')],
  ['an owner that is broken', () => edit('instansi/contoh-pustaka.yaml', 'bentuk:', 'bentukk:')],
  ['the owner mended', () => edit('instansi/contoh-pustaka.yaml', 'bentukk:', 'bentuk:')],
  [
    'a label that another record relies on',
    () => edit('instansi/contoh-pustaka.yaml', /^label_resmi:.*$/m, 'label_resmi: [contoh-lain]'),
  ],
  ['an agency that others name is gone', () => rmSync(path('instansi/contoh-pustaka.yaml'))],
  ['a second record of the same host', () => cpSync(path(host), path('subdomain/contoh-kembar.yaml'))],
  ['the twin gone again', () => rmSync(path('subdomain/contoh-kembar.yaml'))],
  ['another state of the regency', () => edit('daerah.yaml', 'keadaan: peragaan', 'keadaan: resmi')],
  ['all committed', async () => void (await git.add('registry').commit('changes'))],
  ['a policy setting', () => appendFileSync(join(folder, 'policies/buleleng/setelan.yaml'), '\n')],
  ['a folder of an unknown kind', () => cpSync(path('instansi'), path('instansii'), { recursive: true })],
];

test('a cached check says what a whole check says, after every step of a long life', async () => {
  for (const [name, change] of steps) {
    await change();
    for (const turn of ['first', 'second']) {
      const { cached, whole } = await both();
      expect(cached.findings, `${name}, ${turn} run`).toEqual(whole.findings);
      expect(cached.records, `${name}, ${turn} run`).toBe(whole.records);
    }
  }
});

test('an unchanged register is answered without opening a record; a cut-short cache is as good as none', async () => {
  const cold = await both();
  expect((await both()).isHit).toBe(true);
  const cache = await openCheckCache(folders(), at, store);
  expect(cache?.known().size).toBe(cold.whole.records + 2);
  expect(await openCheckCache(folders(), '2026-11-02', store).then((other) => other?.outcome())).toBeUndefined();
  for (const kind of ['files', 'result']) {
    const [file] = globSync(join(store, `*.${kind}.json`));
    writeFileSync(file ?? '', readFileSync(file ?? '', 'utf8').slice(0, 100));
  }
  const { cached, whole } = await both();
  expect(cached.findings).toEqual(whole.findings);
});

test('outside of a repository there is no cache', async () => {
  const plain = mkdtempSync(join(tmpdir(), 'tata-plain-'));
  cpSync('registry/banjar', join(plain, 'registry/banjar'), { recursive: true });
  expect(await openCheckCache({ cwd: plain, registry: 'registry', policies: 'policies' }, at, store)).toBeUndefined();
  rmSync(plain, { recursive: true, force: true });
});
