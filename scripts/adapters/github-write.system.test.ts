import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ForgeAction } from '../core/gate/forge-action.ts';
import { type PlanInput, planOf } from '../core/gate/plan.ts';
import type { Fault } from '../testing/forge/faults.ts';
import type { Operation } from '../testing/forge/operations.ts';
import { input, mark, waitingScopes } from '../testing/forge/plan-input.ts';
import { hurried, questionOf } from '../testing/forge/question.ts';
import { type Forge, startForge } from '../testing/forge/start-forge.ts';
import { gateFacts } from '../testing/gate-decisions.ts';
import { type WriteClient, writeClient } from './github-client.ts';
import { readLive } from './github-live.ts';
import { readForgeFacts } from './github-read.ts';
import { type Bench, execute } from './github-write.ts';
import { OperationalError } from './operational-error.ts';

const REPO = '/repos/{owner}/{repo}';
const APP = {
  ...{ id: 77, slug: 'gerbang' },
  permissions: { checks: 'write', pull_requests: 'write', issues: 'write', contents: 'write' },
} as const;

let folder: string;
let forge: Forge;
let client: WriteClient;
let bench: Bench;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-tulis-'));
  forge = await startForge({ folder, now: '2026-11-22T01:00:00Z' });
  const people = { kepala: 11, analis: 12, penulis: 13 };
  for (const [login, id] of Object.entries(people)) forge.addAccount({ login, id, role: 'write' });
  forge.push({ branch: 'main', by: 'kabupaten', files: { 'a.txt': 'satu\n' } });
  forge.push({ branch: 'usul', by: 'penulis', files: { 'a.txt': 'dua\n' } });
  const { number } = forge.openPull({ author: 'penulis', branch: 'usul' });
  client = writeClient({ forge: forge.url, token: forge.addApp(APP).token, pace: hurried });
  const owner = { appId: APP.id, checkName: 'gerbang', mark };
  bench = { place: { owner: forge.owner, repo: forge.repo }, number, owner };
});
afterEach(async () => {
  await forge.close();
  rmSync(folder, { recursive: true });
});

const planNow = async (more: Partial<PlanInput> = {}) => {
  const live = await readLive(client, bench.place, bench.number, bench.owner);
  const facts = gateFacts({ commits: { ...gateFacts().commits, head: live.head } });
  return planOf(input({ facts, live, ...more }));
};
const carryOut = async (actions: readonly ForgeAction[]) => {
  for (const action of actions) await execute(client, bench, action);
};
const state = () => {
  const { comments, labels, reviewers, state: open } = forge.pull(bench.number);
  return {
    checks: forge.world.checks.map(({ head, conclusion, output }) => [head, conclusion, output.title]),
    comments: comments.map(({ body, account }) => [account.login, body]),
    labels: [...labels],
    reviewers: reviewers.map(({ login }) => login),
    open,
  };
};
const writes = () => forge.log.filter(({ method }) => method !== 'GET');

test('a plan is carried out once; the second run asks, and writes nothing', async () => {
  await carryOut(await planNow());
  expect(state()).toEqual({
    checks: [[forge.pull(bench.number).head, 'action_required', 'Menunggu 1 suara']],
    comments: [['gerbang[bot]', `${mark}\nMenunggu.\n`]],
    labels: ['tata: menunggu putusan'],
    reviewers: ['kepala', 'analis'],
    open: 'open',
  });
  expect(forge.world.labels.get('tata: menunggu putusan')?.color).toBe('fbca04');
  const count = writes().length;
  expect(await planNow()).toEqual([]);
  expect(writes()).toHaveLength(count);
});

test('what was shown is seen again as a sighting, at the time of the forge', async () => {
  forge.tick(30);
  await carryOut(await planNow());
  const { sightings } = await readForgeFacts(client, questionOf(forge, bench.number));
  const { head } = forge.pull(bench.number);
  expect(sightings).toEqual([{ commit: head, at: '2026-11-22T01:00:30Z', scopes: waitingScopes }]);
  expect(writes().map(({ body }) => JSON.stringify(body))).not.toContainEqual(expect.stringContaining('started_at'));
});

test('who answered is not asked again; a new commit gets a check of its own', async () => {
  await carryOut(await planNow());
  forge.review(bench.number, 'kepala', 'COMMENT', 'Sedang dibaca.');
  expect(await planNow()).toEqual([]);
  forge.push({ branch: 'usul', by: 'penulis', files: { 'a.txt': 'tiga\n' } });
  expect((await planNow()).map(({ kind }) => kind)).toEqual(['buat-pemeriksaan']);
});

test('B07, E03: a comment that only looks like the gate is left alone, and so is the one of another App', async () => {
  const fake = forge.addApp({ ...APP, id: 99, slug: 'tiruan' });
  forge.comment(bench.number, 'penulis', `${mark}\nSudah disetujui.`);
  forge.comment(bench.number, { account: fake.bot, app: fake.app }, `${mark}\nSudah disetujui.`);
  const gate = forge.addApp(APP);
  forge.comment(bench.number, { account: forge.account('analis'), app: gate.app }, `${mark}\nSudah disetujui.`);
  await carryOut(await planNow());
  expect(state().comments.map(([login]) => login)).toEqual(['penulis', 'tiruan[bot]', 'analis', 'gerbang[bot]']);
});

test('of several comments of its own the oldest stays', async () => {
  const { app, bot } = forge.addApp(APP);
  for (const words of ['satu', 'dua']) forge.comment(bench.number, { account: bot, app }, `${mark}\n${words}`);
  await carryOut(await planNow());
  expect(state().comments).toEqual([['gerbang[bot]', `${mark}\nMenunggu.\n`]]);
});

test('E01: a check by the same name of another App counts as none', async () => {
  const { app, bot } = forge.addApp({ ...APP, id: 99, slug: 'tiruan' });
  const { head } = forge.pull(bench.number);
  const green = { name: 'gerbang', head_sha: head, conclusion: 'success' };
  forge.call({ account: bot, app }, 'POST /check-runs', green);
  expect((await readLive(client, bench.place, bench.number, bench.owner)).check).toBeNull();
});

test('a refusal is shown and closes the request', async () => {
  await carryOut(await planNow());
  await carryOut(await planNow({ landed: 'ditolak' }));
  expect(state()).toMatchObject({
    labels: ['tata: ditolak'],
    open: 'closed',
    checks: [[expect.any(String), 'failure', expect.any(String)]],
  });
  expect(await planNow()).toEqual([]);
  expect(await planNow({ landed: 'ditolak' })).toEqual([]);
});

describe('a kill, or an answer lost on the way, doubles nothing', () => {
  const steps: [Operation, Fault][] = [
    [`POST ${REPO}/check-runs`, { kind: 'reset-after' }],
    [`POST ${REPO}/check-runs`, { kind: 'reset' }],
    [`POST ${REPO}/issues/{issue_number}/comments`, { kind: 'reset-after' }],
    [`POST ${REPO}/issues/{issue_number}/comments`, { kind: 'status', status: 502 }],
    [`POST ${REPO}/labels`, { kind: 'reset-after' }],
    [`POST ${REPO}/issues/{issue_number}/labels`, { kind: 'reset-after' }],
    [`POST ${REPO}/pulls/{pull_number}/requested_reviewers`, { kind: 'reset-after' }],
  ];
  test.each(steps)('%s %o', async (operation, fault) => {
    const actions = await planNow();
    forge.fault(operation, fault);
    await expect(carryOut(actions)).rejects.toThrow(OperationalError);
    const whole = { comments: [expect.anything()], checks: [expect.anything()], reviewers: ['kepala', 'analis'] };
    await carryOut(actions);
    expect(state()).toMatchObject({ ...whole, labels: ['tata: menunggu putusan'] });
    await carryOut(await planNow());
    expect(state()).toMatchObject({ ...whole, labels: ['tata: menunggu putusan'] });
    expect(await planNow()).toEqual([]);
  });

  test('every action may be repeated', async () => {
    const { app, bot } = forge.addApp(APP);
    for (const words of ['satu', 'dua']) forge.comment(bench.number, { account: bot, app }, `${mark}\n${words}`);
    forge.call('kepala', `POST /issues/${bench.number}/labels`, { labels: ['tata: siap digabung'] });
    const actions = [...(await planNow()), ...(await planNow({ landed: 'ditolak' }))];
    await carryOut(actions.flatMap((action) => [action, action]));
    const once = state();
    await carryOut(actions);
    expect(state()).toEqual(once);
    expect(once).toMatchObject({ comments: [expect.anything()], checks: [expect.anything()], open: 'closed' });
  });
});

test('who cannot be asked holds nothing up', async () => {
  forge.account('kepala').role = 'none';
  await carryOut(await planNow());
  expect(state().reviewers).toEqual(['analis']);
});

test('a token that may only read writes nothing, and says so', async () => {
  const { token } = forge.addApp({ ...APP, permissions: { checks: 'read', pull_requests: 'read' } });
  const poor = writeClient({ forge: forge.url, token, pace: hurried });
  const [check] = await planNow();
  const writing = execute(poor, bench, check as ForgeAction);
  await expect(writing).rejects.toThrow('tidak diizinkan');
  expect(state().checks).toEqual([]);
});

test('the forge sets the pace: what came too fast is sent again, once it says so', async () => {
  const patient = writeClient({
    ...{ forge: forge.url, token: forge.addApp(APP).token },
    pace: { second: 1, timeout: 5_000, isSpaced: true },
  });
  forge.fault(`POST ${REPO}/check-runs`, { kind: 'rate-limit', status: 403, retryAfter: 3 });
  const [check] = await planNow();
  await execute(patient, bench, check as ForgeAction);
  expect(state().checks).toHaveLength(1);
});
