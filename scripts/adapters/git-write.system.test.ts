import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { type Landing, landCommit, pushFastForward } from './git-write.ts';
import { OperationalError } from './operational-error.ts';
import { gitLine, tryGit } from './run-git.ts';

const path = 'registry/buleleng/putusan/putusan-000002.yaml';
const ref = 'refs/heads/main';
let [folder, remote, base, head]: [string, string, string, string] = ['', '', '', ''];
let landing: Landing;
const ask = (...args: string[]) => gitLine(folder, args);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-tulis-'));
  remote = mkdtempSync(join(tmpdir(), 'tata-jauh-'));
  const git = await initRepository(folder);
  await gitLine(remote, ['init', '--bare', '--initial-branch=main']);
  const commit = async (name: string) => {
    writeFileSync(join(folder, name), `${name}\n`);
    await git.add(name);
    await git.commit(name);
    return (await git.revparse(['HEAD'])).trim();
  };
  mkdirSync(join(folder, 'registry'));
  base = await commit('registry/a');
  await git.addRemote('jauh', remote);
  await git.push('jauh', 'main');
  head = await commit('registry/b');
  const tree = (await git.revparse(['HEAD^{tree}'])).trim();
  await git.raw('checkout', '-q', base);
  landing = {
    repository: folder,
    base,
    head,
    tree,
    path,
    text: 'nomor: 2\n',
    message: 'putusan: é\n',
    at: '2026-11-22T03:00:00Z',
  };
});

describe('the commit of a decision', () => {
  test('holds the change and one file more, with both parents, and touches nothing of the user', async () => {
    const sha = await landCommit(landing);
    expect(await ask('log', '-1', '--format=%P|%an <%ae>|%cn|%ad|%cd|%s', '--date=iso-strict', sha)).toBe(
      `${base} ${head}|Gerbang Tata Kelola <gerbang@tata-kelola.invalid>|Gerbang Tata Kelola|2026-11-22T03:00:00+00:00|2026-11-22T03:00:00+00:00|putusan: é`,
    );
    expect(await ask('diff', '--name-status', landing.tree, sha)).toBe(`A\t${path}`);
    expect(await ask('ls-tree', sha, path)).toMatch(/^100644 blob /);
    expect(await ask('show', `${sha}:${path}`)).toBe('nomor: 2');
    expect(await ask('status', '--porcelain')).toBe('');
    expect(await ask('rev-parse', 'HEAD')).toBe(base);
    expect(readdirSync(folder).sort()).toEqual(['.git', 'registry']);
  });

  test('of a refusal has one parent and nothing of the request', async () => {
    const sha = await landCommit({ ...landing, head: null, tree: `${base}^{tree}` });
    expect(await ask('log', '-1', '--format=%P', sha)).toBe(base);
    expect(await ask('diff', '--name-status', base, sha)).toBe(`A\t${path}`);
  });

  test('is the same each time, also after a run that was cut off', async () => {
    expect(await landCommit(landing)).toBe(await landCommit(landing));
  });

  test('does not depend on the settings of the machine', async () => {
    const sha = await landCommit(landing);
    await ask('config', 'i18n.commitEncoding', 'ISO-8859-1');
    await ask('config', 'core.autocrlf', 'true');
    await ask('config', 'user.name', 'Lain');
    expect(await landCommit(landing)).toBe(sha);
  });

  test('never writes over a putusan that stands', async () => {
    const tree = await ask('rev-parse', `${await landCommit(landing)}^{tree}`);
    await expect(landCommit({ ...landing, tree })).rejects.toThrow(OperationalError);
  });

  test.each([
    ['a base that is not there', { base: 'f'.repeat(40) }],
    ['a tree that is not there', { tree: 'f'.repeat(40) }],
    ['a path outside', { path: '../luar' }],
    ['a path into the repository itself', { path: '.git/config' }],
  ])('%s stops', async (_, change) => {
    await expect(landCommit({ ...landing, ...change })).rejects.toThrow(OperationalError);
  });
});

describe('moving the branch of the remote', () => {
  const push = async (sha: string, more = {}) =>
    pushFastForward({ repository: folder, remote: 'jauh', sha, ref, ...more });
  const tip = () => gitLine(remote, ['rev-parse', ref]);

  test('forward; and again, after a run that was cut off', async () => {
    const sha = await landCommit(landing);
    expect(await push(sha)).toBe('moved');
    expect(await tip()).toBe(sha);
    expect(await push(sha)).toBe('moved');
  });

  test('is lost to whoever was faster, and changes nothing', async () => {
    const [first, second] = [await landCommit(landing), await landCommit({ ...landing, text: 'nomor: 3\n' })];
    expect(await push(first)).toBe('moved');
    expect(await push(second)).toBe('lost');
    expect(await tip()).toBe(first);
  });

  test('is lost as well where the remote notices it last', async () => {
    const hook = join(remote, 'hooks', 'pre-receive');
    const other = await landCommit({ ...landing, text: 'nomor: 9\n' });
    await gitLine(folder, ['push', '-q', 'jauh', `${other}:refs/heads/lain`]);
    writeFileSync(hook, `#!/bin/sh\nunset GIT_QUARANTINE_PATH\ngit update-ref ${ref} ${other}\n`);
    chmodSync(hook, 0o755);
    expect(await push(await landCommit(landing))).toBe('lost');
    expect(await tip()).toBe(other);
  });

  test('that the remote refuses is told with its reason', async () => {
    const hook = join(remote, 'hooks', 'pre-receive');
    writeFileSync(hook, '#!/bin/sh\nexit 1\n');
    chmodSync(hook, 0o755);
    await expect(push(await landCommit(landing))).rejects.toThrow(/pre-receive hook declined/);
  });

  test('that cannot be reached is told, without the token', async () => {
    const sha = await landCommit(landing);
    const away = { remote: 'http://127.0.0.1:9/a/b.git', token: 'rahasia-sekali' };
    const error: unknown = await push(sha, away).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(OperationalError);
    expect(`${error}`).not.toMatch(/rahasia|cmFoYXNpYQ/);
    await expect(push(sha, { remote: '--upload-pack=x' })).rejects.toThrow(OperationalError);
  });

  test('starts no hook of this machine', async () => {
    writeFileSync(join(folder, '.git', 'hooks', 'pre-push'), '#!/bin/sh\nexit 1\n');
    chmodSync(join(folder, '.git', 'hooks', 'pre-push'), 0o755);
    expect(await push(await landCommit(landing))).toBe('moved');
  });
});

test('replaced objects do not change what a commit says', async () => {
  await ask('replace', head, base);
  expect((await tryGit(folder, ['log', '-1', '--format=%s', head])).out.toString().trim()).toBe('registry/b');
});
