import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKey } from '../testing/keys.ts';
import { registerRepository } from '../testing/repository.ts';
import { secretsPassed } from './changed-secrets.ts';
import { openRepository } from './git.ts';
import { mergeTree } from './git-changes.ts';

const privateKey = readFileSync(makeKey().file, 'utf8');
let folder: string;
let git: SimpleGit;
let base: string;

const commit = async (file: string, content: string | undefined): Promise<string> => {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (content === undefined) rmSync(path);
  else writeFileSync(path, content);
  await git.add(['--all']).commit(file);
  return (await git.revparse(['HEAD'])).trim();
};

beforeEach(async () => {
  ({ folder, git } = await registerRepository('badung'));
  await git.add('.').commit('base');
  base = (await git.revparse(['HEAD'])).trim();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const passed = async (head: string) => {
  const repository = (await openRepository(folder)) ?? expect.fail('no repository');
  const { landed } = await mergeTree(repository, base, head);
  return secretsPassed(repository, base, head, landed);
};

test('a key that a later commit took away again stays in the history, and is told without being repeated', async () => {
  await commit('docs/kunci saya.pem', privateKey);
  const [finding, ...others] = await passed(await commit('docs/kunci saya.pem', undefined));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'skema/kunci-rahasia', level: 'galat', file: 'docs/kunci saya.pem' });
  expect(finding?.message).toBe('Suatu commit permohonan ini, pada berkas ini, memuat kunci pribadi.');
  expect(JSON.stringify(finding)).not.toContain(privateKey.split('\n')[1]);
});

test('also inside a record that was written anew', async () => {
  const file = 'registry/badung/keputusan/contoh-edaran-kunci.yaml';
  const clean = readFileSync(join(folder, file), 'utf8');
  await commit(file, `${clean}# ${privateKey.trim().split('\n').join('\n# ')}\n`);
  expect(await passed(await commit(file, `${clean}# lain\n`))).toMatchObject([{ file }]);
});

test('what the end of the request still shows is told elsewhere, and what holds no secret not at all', async () => {
  await commit('docs/catatan.md', 'Tanpa rahasia.\n');
  await commit('docs/catatan.md', undefined);
  expect(await passed(await commit('docs/kunci.pem', privateKey))).toEqual([]);
});
