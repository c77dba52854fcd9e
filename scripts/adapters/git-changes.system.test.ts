import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { openRepository, type Repository } from './git.ts';
import { readBlobs } from './git-blobs.ts';
import { filesIn, mergeBase, mergeTree, rawChanges, treeOid } from './git-changes.ts';
import { commitsBetween, localContributors } from './git-commits.ts';
import { maxBytes } from './text.ts';

let folder: string;
let git: SimpleGit;
let repository: Repository;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-git-'));
  git = await initRepository(folder);
  write('satu.txt', 'a\nb\nc\nd\ne\n');
  await commit('awal');
  const opened = await openRepository(folder);
  if (!opened) throw new Error('no repository');
  repository = opened;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const commit = async (message: string): Promise<string> => {
  await git.add('.').commit(message, { '--allow-empty': null });
  return (await git.revparse(['HEAD'])).trim();
};
const raw = (args: readonly string[], input?: string | Buffer): string =>
  execFileSync('git', args, { cwd: folder, input, encoding: 'utf8' }).trim();
const told = async (from: string, to: string) =>
  (await rawChanges(repository, from, to)).map(({ path, old, new: now }) => [path, old?.mode, now?.mode]);

test('a rename is a removal and an addition, a change of mode is a change', async () => {
  write('dua.sh', 'x\n');
  const from = await commit('dua');
  renameSync(join(folder, 'satu.txt'), join(folder, 'tiga.txt'));
  chmodSync(join(folder, 'dua.sh'), 0o755);
  const to = await commit('ubah');
  expect(await told(from, to)).toEqual([
    ['dua.sh', '100644', '100755'],
    ['satu.txt', '100644', undefined],
    ['tiga.txt', undefined, '100644'],
  ]);
});

test('links and submodules are told as what they are, also where settings would hide them', async () => {
  const from = await commit('awal');
  symlinkSync('satu.txt', join(folder, 'tautan'));
  raw(['update-index', '--add', '--cacheinfo', `160000,${from},modul`]);
  write('.gitmodules', '[submodule "modul"]\n\tpath = modul\n\turl = ./modul\n\tignore = all\n');
  await git.addConfig('diff.ignoreSubmodules', 'all');
  raw(['add', 'tautan', '.gitmodules']);
  raw(['commit', '-q', '-m', 'modul']);
  expect(await told(from, 'HEAD')).toEqual([
    ['.gitmodules', undefined, '100644'],
    ['modul', undefined, '160000'],
    ['tautan', undefined, '120000'],
  ]);
});

test('paths with spaces, quotes, tabs, line ends and steering words come through as they are', async () => {
  const from = await commit('awal');
  const names = [
    '"kutip" \'satu\'.yaml',
    '$(touch x).yaml',
    '--output=x',
    'a\nb.yaml',
    'a\tb.yaml',
    'dua kata.yaml',
    'é😀.yaml',
  ];
  for (const name of names) write(name, 'x\n');
  const to = await commit('nama');
  expect((await rawChanges(repository, from, to)).map(({ path }) => path)).toEqual(
    names.toSorted((a, b) => (a < b ? -1 : 1)),
  );
});

test('a path that is no text is refused, and so is one that is too long', async () => {
  const from = await commit('awal');
  const blob = raw(['rev-parse', 'HEAD:satu.txt']);
  const tree = (name: Buffer) =>
    raw(['mktree', '-z'], Buffer.concat([Buffer.from(`100644 blob ${blob}\t`), name, Buffer.from([0])]));
  for (const name of [Buffer.from([0x61, 0xff, 0x62]), Buffer.from('x'.repeat(1001))])
    await expect(rawChanges(repository, from, tree(name))).rejects.toMatchObject({ name: 'OperationalError' });
});

test('two sides that do not touch each other are merged, without a file being touched', async () => {
  const start = await commit('awal');
  write('satu.txt', 'A\nb\nc\nd\ne\n');
  const base = await commit('atas');
  await git.checkout(['-q', '-b', 'usul', start]);
  write('satu.txt', 'a\nb\nc\nd\nE\n');
  write('baru.txt', 'x\n');
  const head = await commit('bawah');
  await git.checkout(['-q', 'main']);
  const { tree, conflicts } = await mergeTree(repository, base, head);
  expect(conflicts).toEqual([]);
  expect(raw(['show', `${tree}:satu.txt`])).toBe('A\nb\nc\nd\nE');
  expect(await told(base, tree ?? '')).toEqual([
    ['baru.txt', undefined, '100644'],
    ['satu.txt', '100644', '100644'],
  ]);
  expect(await mergeBase(repository, base, head)).toBe(start);
  expect(raw(['status', '--porcelain'])).toBe('');
});

test('two sides that contradict each other have no tree; every path is named, however it is written', async () => {
  const odd = 'dua\nbaris "x".txt';
  write(odd, 'a\n');
  const start = await commit('awal');
  write('satu.txt', 'atas\n');
  write(odd, 'atas\n');
  const base = await commit('atas');
  await git.checkout(['-q', '-b', 'usul', start]);
  write('satu.txt', 'bawah\n');
  rmSync(join(folder, odd));
  const head = await commit('bawah');
  expect(await mergeTree(repository, base, head)).toMatchObject({ tree: null, conflicts: [odd, 'satu.txt'] });
});

test('a file that one side renamed and the other changed is no merge that anybody saw', async () => {
  const start = await commit('awal');
  renameSync(join(folder, 'satu.txt'), join(folder, 'dua.txt'));
  const base = await commit('atas');
  await git.checkout(['-q', '-b', 'usul', start]);
  write('satu.txt', 'a\nb\nc\nd\nE\n');
  const head = await commit('bawah');
  await git.addConfig('merge.renames', 'true');
  expect(await mergeTree(repository, base, head)).toMatchObject({ tree: null, conflicts: ['dua.txt', 'satu.txt'] });
});

test('histories that never met are refused', async () => {
  const base = await commit('awal');
  raw(['checkout', '-q', '--orphan', 'lain']);
  const head = await commit('lain');
  await expect(mergeBase(repository, base, head)).rejects.toMatchObject({ name: 'OperationalError' });
});

test('an object that stands in for another is not believed', async () => {
  const from = await commit('awal');
  write('satu.txt', 'jahat\n');
  const to = await commit('ubah');
  raw(['replace', to, from]);
  expect(await told(from, to)).toEqual([['satu.txt', '100644', '100644']]);
});

test('the tree of a folder, or none', async () => {
  write('map/dua.txt', 'x\n');
  await commit('map');
  expect(await treeOid(repository, 'HEAD', 'map')).toBe(raw(['rev-parse', 'HEAD:map']));
  expect(await treeOid(repository, 'HEAD', 'tiada')).toBeNull();
  expect(await treeOid(repository, 'HEAD', 'satu.txt')).toBeNull();
});

test('blobs are read by their ids: binary, empty, large, missing, and what is none', async () => {
  write('biner', new Uint8Array([0, 10, 255, 0, 13]));
  write('kosong', '');
  write('besar', 'x'.repeat(maxBytes + 1));
  await commit('isi');
  const files = await filesIn(repository, 'HEAD', '.');
  const oidOf = (path: string) => files.find((file) => file.path === path)?.blob ?? '';
  const commitId = raw(['rev-parse', 'HEAD']);
  const missing = 'a'.repeat(40);
  const read = await readBlobs(folder, [...files.map(({ blob }) => blob), commitId, missing, 'HEAD', '--help\n']);
  expect([...(read.get(oidOf('biner')) ?? [])]).toEqual([0, 10, 255, 0, 13]);
  expect(read.get(oidOf('kosong'))).toHaveLength(0);
  expect(read.get(oidOf('besar'))?.length).toBe(maxBytes + 1);
  expect([read.has(commitId), read.has(missing), read.has('HEAD')]).toEqual([false, false, false]);
  expect(await readBlobs(folder, [])).toEqual(new Map());
});

test('everybody that a commit names has a hand in it, whatever else its message holds', async () => {
  const base = await commit('awal');
  raw(['config', 'user.email', '7+pemohon@users.noreply.github.com']);
  const hostile = [
    'judul \u0001 %x00 $(x)',
    '',
    'co-authored-by: A <9+a@users.noreply.github.com>',
    'isi',
    'Co-Authored-By:B<orang@contoh.example>',
    '  Co-authored-by: C <12345678901234567890+c@users.noreply.github.com>',
    '',
    `${'0'.repeat(40)}`,
  ].join('\n');
  raw(['commit', '-q', '--allow-empty', '-F', '-'], hostile);
  const head = raw(['rev-parse', 'HEAD']);
  const commits = await commitsBetween(repository, base, head);
  expect(commits.map(({ coAuthors }) => coAuthors)).toEqual([
    ['9+a@users.noreply.github.com', 'orang@contoh.example', '12345678901234567890+c@users.noreply.github.com'],
  ]);
  expect(localContributors(commits).map(({ role, account }) => [role, account?.id])).toEqual([
    ['author', 7],
    ['committer', 7],
    ['co-author', 9],
    ['co-author', undefined],
  ]);
  expect(await commitsBetween(repository, head, head)).toEqual([]);
});

test('commits of main that a branch took over are not its own', async () => {
  const start = await commit('awal');
  await git.checkout(['-q', '-b', 'usul', start]);
  write('dua.txt', 'x\n');
  await commit('usul');
  await git.checkout(['-q', 'main']);
  write('tiga.txt', 'x\n');
  const base = await commit('atas');
  await git.checkout(['-q', 'usul']);
  await git.merge(['--no-edit', 'main']);
  expect(await commitsBetween(repository, base, 'HEAD')).toHaveLength(2);
});
