import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { openRepository, type Repository } from './git.ts';
import { mergeTree, rawChanges } from './git-changes.ts';

let folder: string;
let git: SimpleGit;
let repository: Repository;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-git-'));
  git = await initRepository(folder);
  write('satu.txt', 'a\n');
  await commit('awal');
  const opened = await openRepository(folder);
  if (!opened) throw new Error('no repository');
  repository = opened;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const commit = async (message: string): Promise<string> => {
  await git.add('.').commit(message);
  return (await git.revparse(['HEAD'])).trim();
};
const raw = (args: readonly string[], input?: string | Buffer): string =>
  execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();

/** A tree as no honest Git writes it: one file named as each of the names. */
const treeOf = (...names: string[]): string => {
  const entries = names.map((name, i) => {
    const blob = raw(['hash-object', '-w', '--stdin'], `isi ${i}\n`);
    return Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, 'hex')]);
  });
  return raw(['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], Buffer.concat(entries));
};

test('a tree with two files of one name is refused: each reader would find another one in it', async () => {
  await expect(rawChanges(repository, 'HEAD', treeOf('dua.txt', 'dua.txt'))).rejects.toMatchObject({
    name: 'OperationalError',
    message: expect.stringContaining('dua berkas pada satu jalur'),
  });
});

test.each(['..', '.', '.git', '.GIT', 'x/../jabatan/y.yaml', 'x//y.yaml', '/y.yaml', 'x/.git/config'])(
  'a file named %s is refused',
  async (name) => {
    await expect(rawChanges(repository, 'HEAD', treeOf(name))).rejects.toMatchObject({ name: 'OperationalError' });
  },
);

test.each(['...', '.gitignore', 'x..y', '.github/x', 'a.git/x'])('a file named %s is one like others', async (name) => {
  const from = await git.revparse(['HEAD']);
  write(name, 'x\n');
  expect((await rawChanges(repository, from.trim(), await commit('baru'))).map(({ path }) => path)).toEqual([name]);
});

test('what lies about in a working tree does not change how two sides are merged', async () => {
  const start = (await git.revparse(['HEAD'])).trim();
  write('satu.txt', 'b\n');
  const base = await commit('atas');
  await git.checkout(['-q', '-b', 'usul', start]);
  write('satu.txt', 'c\n');
  const head = await commit('usul');
  await git.checkout(['-q', 'main']);
  write('.gitattributes', '*.txt merge=union\n');
  expect(await mergeTree(repository, base, head)).toMatchObject({ tree: null, conflicts: ['satu.txt'] });
});
