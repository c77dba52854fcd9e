import { afterEach, expect, test } from 'vitest';
import type { Fault } from '../../testing/forge/faults.ts';
import type { Operation } from '../../testing/forge/operations.ts';
import { hurried } from '../../testing/forge/question.ts';
import { namePath, nameText } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';
import { runLive } from './live.ts';

const daerah = 'bulukumba';
const agency = 'kepala-contoh-perizinan';
const path = namePath(daerah);
const open: GateWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

const approved = async () => {
  const world = await gateWorld(daerah, { [path]: null });
  open.push(world);
  const number = world.propose(agency, 'usul', { [path]: nameText(daerah) });
  await world.gate(number);
  world.vote(number, 'petugas-domain-1');
  return { world, number };
};

const status = (code: number): Fault => ({ kind: 'status', status: code });
const repository = '/repos/{owner}/{repo}';
const request = `${repository}/pulls/{pull_number}` as const;
const faults: readonly [Operation, Fault][] = [
  [`GET ${request}`, status(500)],
  [`GET ${request}`, status(404)],
  [`GET ${request}/reviews`, status(500)],
  [`GET ${request}/reviews`, status(403)],
  [`GET ${request}/reviews`, { kind: 'partial' }],
  [`GET ${request}/commits`, { kind: 'empty-page' }],
  [`GET ${request}/files`, { kind: 'reset' }],
  [`GET ${repository}/commits/{ref}/check-runs`, status(503)],
  [`GET ${repository}/issues/{issue_number}/timeline`, { kind: 'replace', body: {} }],
];

test('E09: a forge that answers badly in the middle stops the gate with nothing written; the next run finishes', async () => {
  const { world, number } = await approved();
  const before = [world.forge.git.shaOf('main'), world.forge.log.filter(({ method }) => method !== 'GET').length];
  for (const [operation, fault] of faults) {
    world.forge.fault(operation, fault, { times: 10 });
    const { status: got, err } = await world.gate(number);
    world.forge.clearFaults();
    expect([operation, fault.kind, got]).toEqual([operation, fault.kind, 2]);
    expect(err.split('\n').length).toBeGreaterThan(2);
    const after = [world.forge.git.shaOf('main'), world.forge.log.filter(({ method }) => method !== 'GET').length];
    expect(after).toEqual(before);
  }
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  expect(world.putusan()).toHaveLength(2);
});

test('a forge whose clock is far from the gate’s is not believed', async () => {
  const { world, number } = await approved();
  const now = world.forge.now();
  const early = await world.command((io) => {
    const asked = { pr: String(number), apply: true, format: 'text' } as const;
    return runLive(asked, { ...io, now: now.replace(/T\d\d/, 'T23') }, hurried);
  });
  expect(early).toMatchObject({ status: 2, err: expect.stringContaining('Jam') });
  expect(world.putusan()).toHaveLength(1);
});

test('before the founding putusan is on main nothing is decided; once it is, the same request lands', async () => {
  const world = await gateWorld(daerah, { [path]: null });
  open.push(world);
  const { git } = world.forge;
  const founded = git.shaOf('main') ?? '';
  const draft = git.shaOf(`${founded}^1`) ?? '';
  // The founders' commit was made, and whoever should have pushed it was stopped.
  git.line('update-ref', 'refs/heads/main', draft);
  const number = world.propose(agency, 'usul', { [path]: nameText(daerah) });
  await world.gate(number);
  world.vote(number, 'petugas-domain-1');
  const stopped = await world.gate(number);
  expect(stopped).toMatchObject({ status: 2, err: expect.stringContaining('tata init --pendiri') });
  expect(git.shaOf('main')).toBe(draft);
  git.line('update-ref', 'refs/heads/main', founded);
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 2 });
});

test('a gate whose token may not push, or whose branch is kept from it, says so and changes nothing', async () => {
  const { world, number } = await approved();
  const before = world.forge.git.shaOf('main');
  world.forge.protectMain('orang-lain');
  expect(await world.gate(number)).toMatchObject({ status: 2, err: expect.stringContaining('tidak dapat dimajukan') });
  expect([world.forge.git.shaOf('main'), world.forge.pull(number).state]).toEqual([before, 'open']);
  world.forge.protectMain('tata-gerbang[bot]');
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
});

// In the order in which the gate writes: first nothing is done, then it is done and the answer gets lost.
const writes: readonly [Operation, Fault][] = [
  [`POST ${repository}/check-runs`, status(502)],
  [`POST ${repository}/check-runs`, { kind: 'reset-after' }],
  [`POST ${repository}/issues/{issue_number}/comments`, status(500)],
  [`POST ${repository}/issues/{issue_number}/comments`, { kind: 'reset-after' }],
  [`POST ${repository}/labels`, { kind: 'reset-after' }],
  [`POST ${repository}/issues/{issue_number}/labels`, { kind: 'reset-after' }],
  [`POST ${request}/requested_reviewers`, status(503)],
  [`POST ${request}/requested_reviewers`, { kind: 'reset-after' }],
];

test('what was done though the answer got lost is not done again', async () => {
  const world = await gateWorld(daerah, { [path]: null });
  open.push(world);
  const number = world.propose(agency, 'usul', { [path]: nameText(daerah) });
  for (const [operation, fault] of writes) {
    world.forge.fault(operation, fault);
    const run = await world.gate(number);
    world.forge.clearFaults();
    expect([operation, run.status]).toEqual([operation, 2]);
  }
  expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
  const { comments, labels, reviewers } = world.forge.pull(number);
  expect(comments).toHaveLength(1);
  expect(world.forge.world.checks).toHaveLength(1);
  expect([...labels]).toEqual(['tata: menunggu putusan']);
  expect(reviewers).toHaveLength(3);
});
