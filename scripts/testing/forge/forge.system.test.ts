import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violationsOf } from './contract.ts';
import { type Forge, startForge } from './start-forge.ts';

const run = promisify(execFile);
const APP = { id: 77, slug: 'gerbang', permissions: { checks: 'write', pull_requests: 'write' } } as const;

let folder: string;
let forge: Forge;
let token: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-forge-'));
  forge = await startForge({ folder, now: '2026-11-22T01:00:00Z' });
  for (const login of ['opd', 'dinas', 'umum']) forge.addAccount({ login, role: login === 'umum' ? 'none' : 'write' });
  forge.push({ branch: 'main', by: 'kabupaten', files: { 'a.txt': 'satu\n', 'b.txt': 'dua\n' } });
  token = forge.tokenOf('dinas');
});
afterEach(async () => {
  await forge.close();
  rmSync(folder, { recursive: true });
});

const propose = (files: Parameters<Forge['push']>[0]['files'] = { 'a.txt': 'berubah\n' }) => {
  forge.push({ branch: 'usul', by: 'opd', files });
  return forge.openPull({ author: 'opd', branch: 'usul' }).number;
};

const path = (rest: string) => `${forge.url}/repos/${forge.owner}/${forge.repo}${rest}`;
const get = async (rest: string, key = token) => {
  const answer = await fetch(path(rest), { headers: { authorization: `token ${key}` } });
  return { status: answer.status, link: answer.headers.get('link'), body: (await answer.json()) as never };
};
const errorsOf = (told: { body: unknown }) => JSON.stringify(told.body);

describe('who may do what', () => {
  test('an unknown token is told nothing', async () => {
    expect((await get('/pulls', 'bukan-token')).status).toBe(401);
  });

  test('what is not there, and another repository, are not found', async () => {
    expect((await get('/pulls/99')).status).toBe(404);
    const other = await fetch(`${forge.url}/repos/lain/lain`, { headers: { authorization: `token ${token}` } });
    expect(other.status).toBe(404);
  });

  test('an App does only what its token permits', () => {
    const number = propose();
    const { app, bot } = forge.addApp({ id: 78, slug: 'pembaca', permissions: { pull_requests: 'read' } });
    const told = forge.call({ account: bot, app }, `POST /issues/${number}/comments`, { body: 'Halo.' });
    expect(told).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
  });

  test('E01: a check belongs to an App; a person with write posts none, another App changes none', () => {
    const number = propose();
    const { head } = forge.pull(number);
    const check = { name: 'gerbang', head_sha: head, conclusion: 'success' };
    expect(forge.call('dinas', 'POST /check-runs', check).status).toBe(403);
    const gate = forge.addApp(APP);
    const stranger = forge.addApp({ ...APP, id: 99, slug: 'tiruan' });
    const { status, body } = forge.call({ account: gate.bot, app: gate.app }, 'POST /check-runs', check);
    expect(status).toBe(201);
    const { id } = body as { id: number };
    const change = { output: { title: 'x', summary: 'x' } };
    expect(forge.call({ account: stranger.bot, app: stranger.app }, `PATCH /check-runs/${id}`, change).status).toBe(
      403,
    );
  });
});

describe('reviews', () => {
  test('A01: the author may comment, not approve or block', () => {
    const number = propose();
    const vote = (event: string) => forge.call('opd', `POST /pulls/${number}/reviews`, { event, body: 'x' });
    expect(vote('APPROVE').status).toBe(422);
    expect(errorsOf(vote('APPROVE'))).toContain('Can not approve your own pull request');
    expect(errorsOf(vote('REQUEST_CHANGES'))).toContain('Can not request changes on your own pull request');
    expect(vote('COMMENT').status).toBe(200);
  });

  test('a dismissal keeps the words, and the timeline tells what it was and who did it', async () => {
    const number = propose();
    const id = forge.review(number, 'dinas', 'REQUEST_CHANGES', 'Perbaiki.');
    forge.dismiss(number, id, 'opd');
    expect((await get(`/pulls/${number}/reviews`)).body).toMatchObject([{ id, state: 'DISMISSED', body: 'Perbaiki.' }]);
    expect((await get(`/issues/${number}/timeline`)).body).toContainEqual(
      expect.objectContaining({
        event: 'review_dismissed',
        actor: expect.objectContaining({ login: 'opd' }),
        dismissed_review: expect.objectContaining({ review_id: id, state: 'changes_requested' }),
      }),
    );
    expect(() => forge.dismiss(number, id, 'opd')).toThrow('Can not dismiss');
    expect(() => forge.dismiss(number, id, 'umum')).toThrow('403');
  });

  test('a review is asked of collaborators, never of the author', () => {
    const number = propose();
    const ask = (login: string) =>
      forge.call('dinas', `POST /pulls/${number}/requested_reviewers`, { reviewers: [login] });
    expect(errorsOf(ask('opd'))).toContain('pull request author');
    expect(errorsOf(ask('umum'))).toContain('not a collaborator');
    expect(ask('dinas').status).toBe(201);
    forge.review(number, 'dinas', 'APPROVE');
    expect(forge.pull(number).reviewers).toEqual([]);
  });

  test('C04: updating the branch may move older reviews to the new head', () => {
    const number = propose();
    forge.review(number, 'dinas', 'APPROVE');
    const voted = forge.pull(number).head;
    forge.push({ branch: 'main', by: 'kabupaten', files: { 'b.txt': 'lain\n' } });
    const head = forge.updateBranch(number, 'dinas');
    expect(forge.pull(number).reviews.map(({ commit }) => commit)).toEqual([voted]);
    forge.push({ branch: 'main', by: 'kabupaten', files: { 'b.txt': 'lagi\n' } });
    const second = forge.updateBranch(number, 'dinas', { restamp: true });
    expect(second).not.toBe(head);
    expect(forge.pull(number).reviews.map(({ commit }) => commit)).toEqual([second]);
  });
});

describe('a request follows Git', () => {
  test('head, commits and files follow the branch, by force too; the base lags', async () => {
    const number = propose({ 'a.txt': null, 'c.txt': 'satu\n' });
    const base = forge.git.shaOf('main');
    forge.push({ branch: 'main', by: 'kabupaten', files: { 'b.txt': 'lain\n' } });
    const pull = (await get(`/pulls/${number}`)).body;
    expect(pull).toMatchObject({ commits: 1, changed_files: 1, base: { sha: base } });
    expect((await get(`/pulls/${number}/files`)).body).toMatchObject([
      { filename: 'c.txt', previous_filename: 'a.txt', status: 'renamed' },
    ]);
    const forced = forge.push({ branch: 'usul', by: 'opd', parent: base ?? '', files: { 'd.txt': 'x', 'e.txt': 'y' } });
    expect((await get(`/pulls/${number}`)).body).toMatchObject({ changed_files: 2, head: { sha: forced } });
    expect(forge.git.shaOf(`refs/pull/${number}/head`)).toBe(forced);
    expect(forge.pull(number).timeline.map(({ event }) => event)).toContain('head_ref_force_pushed');
  });

  test('it is merged when main reaches its head, and stays so', async () => {
    const number = propose();
    const { head } = forge.pull(number);
    const person = { name: 'gerbang', email: 'gerbang@x.invalid' };
    forge.git.commit({ ref: 'refs/heads/main', others: [head], author: person, at: forge.now() });
    expect((await get(`/pulls/${number}`)).body).toMatchObject({ state: 'closed', merged: true, commits: 1 });
    forge.push({ branch: 'usul', by: 'opd', files: { 'z.txt': 'z' } });
    expect(forge.pull(number).head).toBe(head);
    expect(forge.git.shaOf(`refs/pull/${number}/head`)).toBe(head);
    expect(() => forge.review(number, 'dinas', 'APPROVE')).toThrow('422');
  });

  test('a branch that is gone, or moved back onto main, closes it without a merge', () => {
    const number = propose();
    forge.git.line('update-ref', '-d', 'refs/heads/usul');
    forge.follow();
    expect(forge.pull(number)).toMatchObject({ state: 'closed', mergedAt: null });
    const second = propose();
    forge.git.line('update-ref', 'refs/heads/usul', 'refs/heads/main');
    forge.follow();
    expect(forge.pull(second)).toMatchObject({ state: 'closed', mergedAt: null });
  });

  test('main only moves forward, and by the gate alone once protected', async () => {
    const gate = forge.addApp({ ...APP, permissions: { contents: 'write' } });
    forge.protectMain(gate.bot.login);
    const clone = join(folder, 'klon');
    await run('git', ['clone', '--quiet', forge.remote, clone]);
    const git = (...args: string[]) =>
      run('git', ['-C', clone, '-c', 'user.name=x', '-c', 'user.email=x@x.invalid', ...args], {
        env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      });
    const push = (key: string, ...args: string[]) => {
      const basic = Buffer.from(`x-access-token:${key}`).toString('base64');
      return git('-c', `http.extraHeader=Authorization: Basic ${basic}`, 'push', ...args);
    };
    await git('commit', '--quiet', '--allow-empty', '-m', 'satu');
    await expect(push('bukan-token', 'origin', 'HEAD:main')).rejects.toThrow('could not read Username');
    await expect(push(token, 'origin', 'HEAD:main')).rejects.toThrow('Repository rule violations');
    await push(gate.token, 'origin', 'HEAD:main');
    expect(forge.git.shaOf('main')).toBe((await git('rev-parse', 'HEAD')).stdout.trim());
    await git('commit', '--quiet', '--amend', '--allow-empty', '-m', 'dua');
    await expect(push(gate.token, '--force', 'origin', 'HEAD:main')).rejects.toThrow('non-fast-forward');
  });
});

test('lists come in pages of thirty unless asked, with links', async () => {
  const number = propose();
  for (let at = 0; at < 65; at += 1) forge.review(number, 'dinas', 'COMMENT', `${at}`);
  const first = await get(`/pulls/${number}/reviews`);
  expect(first.body).toHaveLength(30);
  expect(first.link).toContain('page=2>; rel="next"');
  expect(first.link).toContain('page=3>; rel="last"');
  const last = await get(`/pulls/${number}/reviews?per_page=50&page=2`);
  expect(last.body).toHaveLength(15);
  expect(last.link).not.toContain('rel="next"');
});

test('faults come when planned and go', async () => {
  const operation = 'GET /repos/{owner}/{repo}/pulls';
  forge.fault(operation, { kind: 'status', status: 502 }, { after: 1 });
  forge.fault(operation, { kind: 'reset' });
  expect((await get('/pulls')).status).toBe(200);
  expect((await get('/pulls')).status).toBe(502);
  await expect(get('/pulls')).rejects.toThrow('fetch failed');
  expect((await get('/pulls')).status).toBe(200);
  expect(forge.log.map(({ status }) => status)).toEqual([200, 502, null, 200]);
});

test('what GitHub does not describe is noticed', () => {
  const operation = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const query = { halaman: '2' };
  const found = violationsOf({ operation, query, sent: { event: 'OK', suara: 1 }, status: 201, answer: {} });
  expect(found).toEqual([
    expect.stringContaining('query halaman: unknown'),
    expect.stringContaining('body /event'),
    expect.stringContaining('body suara: unknown'),
    expect.stringContaining('status 201: not described'),
  ]);
  const shape = violationsOf({ operation, query: {}, sent: {}, status: 200, answer: { id: 'x' } });
  expect(shape.length).toBeGreaterThan(3);
});
