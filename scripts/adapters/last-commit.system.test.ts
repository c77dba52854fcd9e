import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lastCommitOf } from './last-commit.ts';

const folder = mkdtempSync(join(tmpdir(), 'tata-commit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, GIT_AUTHOR_DATE: '2026-02-03T04:05:06Z', GIT_COMMITTER_DATE: '2026-02-03T04:05:06Z' },
  }).trim();

const commit = (path: string) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), path);
  git('add', path);
  git('commit', '-q', '-m', path);
  return git('rev-parse', 'HEAD');
};

test('outside of a repository, and before the first commit, there is no version', async () => {
  expect(await lastCommitOf(folder, ['registry'])).toBeUndefined();
  git('init', '-q');
  expect(await lastCommitOf(folder, ['registry'])).toBeUndefined();
});

test('the version is the last commit that touched the folders, not the last of all', async () => {
  const data = commit('registry/a.yaml');
  commit('README.md');
  expect(await lastCommitOf(folder, ['registry', 'policies'])).toEqual({
    commit: data,
    short: expect.stringMatching(/^[0-9a-f]{7,}$/),
    date: '2026-02-03',
  });
});
