import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { inBaseTree } from './base-tree.ts';
import { openRepository } from './git.ts';
import type { ImpactPlan } from './impact-plan.ts';

let folder: string;
let plan: ImpactPlan;

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const named = (name: string) => ({ inTree: name, shown: name });
const strange = ['policies/dengan spasi.yaml', 'policies/-awal.yaml', 'policies/é\n.yaml', 'policies/:x.yaml'];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-pohon-'));
  const git = await initRepository(folder);
  put('policies/a.yaml', 'dahulu');
  for (const path of strange) put(path, path);
  symlinkSync('a.yaml', join(folder, 'policies/tautan.yaml'));
  put('scripts/cli.ts', 'dahulu');
  put('registry/uji/daerah.yaml', 'dahulu');
  put('registry/uji/hilang.yaml', 'dahulu');
  await git.add('.').commit('dasar');
  const base = (await git.revparse(['HEAD'])).trim();
  put('policies/a.yaml', 'kini');
  put('policies/baru.yaml', 'kini');
  put('registry/uji/daerah.yaml', 'kini');
  rmSync(join(folder, 'registry/uji/hilang.yaml'));
  const repository = await openRepository(folder);
  if (!repository) throw new Error('no repository');
  plan = {
    ...{ repository, base, head: null, program: '', isLawChanged: true, isCodeChanged: true, isLibraryChanged: false },
    registry: named('registry'),
    policies: named('policies'),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the tree is that of the base, with the register as it is now', async () => {
  await inBaseTree(plan, true, async (tree) => {
    const read = (path: string) => readFileSync(join(tree, path), 'utf8');
    expect(read('policies/a.yaml')).toBe('dahulu');
    expect(existsSync(join(tree, 'policies/baru.yaml'))).toBe(false);
    for (const path of strange) expect(read(path)).toBe(path);
    expect(lstatSync(join(tree, 'policies/tautan.yaml')).isSymbolicLink()).toBe(true);
    expect(read('scripts/cli.ts')).toBe('dahulu');
    expect(read('registry/uji/daerah.yaml')).toBe('kini');
    expect(existsSync(join(tree, 'registry/uji/hilang.yaml'))).toBe(false);
    expect(existsSync(join(tree, 'node_modules/zod'))).toBe(true);
  });
});

test('where the program is the same, only the policies are laid out', async () => {
  const names = await inBaseTree(plan, false, async (tree) => readdirSync(tree));
  expect(names.sort()).toEqual(['policies', 'registry']);
});

test('it is taken away after use and after a fall, and neither register nor libraries with it', async () => {
  let seen = '';
  const failed = inBaseTree(plan, true, async (tree) => {
    seen = tree;
    throw new Error('jatuh');
  });
  await expect(failed).rejects.toThrow('jatuh');
  expect(existsSync(dirname(seen))).toBe(false);
  expect(readFileSync(join(folder, 'registry/uji/daerah.yaml'), 'utf8')).toBe('kini');
  expect(existsSync('node_modules/zod/package.json')).toBe(true);
  // Git's own index is not the one that was used.
  expect((await plan.repository.git.status()).not_added).toEqual(['policies/baru.yaml']);
});

test('a link of the base that leads elsewhere is not followed', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'tata-lain-'));
  const own = mkdtempSync(join(tmpdir(), 'tata-pohon-'));
  try {
    mkdirSync(join(elsewhere, 'register'));
    writeFileSync(join(elsewhere, 'register/penting'), 'tetap');
    const git = await initRepository(own);
    mkdirSync(join(own, 'policies'));
    writeFileSync(join(own, 'policies/a.yaml'), 'dahulu');
    symlinkSync(elsewhere, join(own, 'data'));
    await git.add('.').commit('dasar');
    const base = (await git.revparse(['HEAD'])).trim();
    rmSync(join(own, 'data'));
    mkdirSync(join(own, 'data/register'), { recursive: true });
    const repository = await openRepository(own);
    if (!repository) throw new Error('no repository');
    const nested = { ...plan, repository, base, registry: named('data/register') };
    await expect(inBaseTree(nested, true, async () => 'done')).rejects.toThrow('"data" adalah tautan ke tempat lain');
    expect(readFileSync(join(elsewhere, 'register/penting'), 'utf8')).toBe('tetap');
  } finally {
    for (const path of [own, elsewhere]) rmSync(path, { recursive: true, force: true });
  }
});
