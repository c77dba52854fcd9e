import { afterEach, describe, expect, test } from 'vitest';
import { namePath, nameText, regencies, sameHost } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const agency = 'kepala-contoh-perizinan';
const open: GateWorld[] = [];
const worldOf = async (daerah: string) => {
  const world = await gateWorld(daerah, { [namePath(daerah)]: null });
  open.push(world);
  return world;
};
afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

const asked = (number: number) => ({ apply: true, format: 'text', pr: String(number) }) as const;

describe.each(regencies)('%s', (daerah) => {
  const [one, two] = [namePath(daerah), namePath(daerah, 'contoh-kembar')];

  test('two approved requests for one host, judged at once: one lands, the other is held', async () => {
    const world = await worldOf(daerah);
    const first = world.propose(agency, 'satu', { [one]: nameText(daerah) });
    const second = world.propose(agency, 'dua', { [two]: sameHost(daerah, 'contoh-kembar') });
    for (const number of [first, second]) expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    for (const number of [first, second]) world.vote(number, 'petugas-domain-1');
    for (const number of [first, second]) expect(await world.decision(number)).toMatchObject({ verdict: 'lulus' });
    const elsewhere = world.cloned('klon-lain');
    const runs = await Promise.all([world.live(asked(first)), world.live(asked(second), elsewhere)]);
    expect(runs.map(({ err }) => err)).toEqual(['', '']);
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 1]);
    const held = runs[0]?.status === 1 ? first : second;
    expect([one, two].filter((path) => world.onMain(path) !== undefined)).toHaveLength(1);
    expect(world.putusan().map(({ nomor }) => nomor)).toEqual([1, 2]);
    expect(world.forge.pull(held).state).toBe('open');
    expect([...world.forge.pull(held).labels]).toEqual(['tata: perlu diperbaiki']);
    const { requirements } = await world.decision(held);
    const findings = requirements.find(({ id }: { id: string }) => id === 'gerbang/temuan');
    expect(findings.details.filter((key: string) => !key.includes('subdomain/host-unik'))).toEqual([]);
    expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 2 });
  });
});

/** A request that is approved and has not landed yet. */
const approved = async (world: GateWorld, branch: string, files: Readonly<Record<string, string>>): Promise<number> => {
  const number = world.propose(agency, branch, files);
  await world.gate(number);
  world.vote(number, 'petugas-domain-1');
  return number;
};

test('two gates on one request at the same time write one putusan', async () => {
  const world = await worldOf('banjar');
  const number = await approved(world, 'usul', { [namePath('banjar')]: nameText('banjar') });
  const elsewhere = world.cloned('klon-lain');
  const runs = await Promise.all([world.live(asked(number)), world.live(asked(number), elsewhere)]);
  expect(runs.map(({ status, err }) => [status, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(world.putusan().map(({ jenis }) => jenis)).toEqual(['perdana', 'disetujui']);
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  const { comments, labels } = world.forge.pull(number);
  expect([comments.length, [...labels]]).toEqual([1, ['tata: disetujui']]);
  expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 2 });
});

test('main that moves between judging and pushing is judged anew: what lands stands on its new tip', async () => {
  const world = await worldOf('banjar');
  const other = world.propose('petugas-domain-2', 'petunjuk', { 'README.md': '# Register\n' });
  await world.gate(other);
  world.vote(other, 'petugas-domain-1');
  const number = await approved(world, 'usul', { [namePath('banjar')]: nameText('banjar') });
  const elsewhere = world.cloned('klon-lain');
  let pushes = 0;
  world.forge.guard(async ({ path: asking }) => {
    if (!asking.includes('service=git-receive-pack')) return true;
    pushes += 1;
    if (pushes === 1) expect(await world.live(asked(other), elsewhere)).toMatchObject({ status: 0, err: '' });
    return true;
  });
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  world.forge.guard();
  expect(pushes).toBe(3);
  expect(world.putusan().map(({ permohonan }) => permohonan?.nomor)).toEqual([undefined, other, number]);
  expect(world.onMain('README.md')).toBe('# Register');
  expect(world.onMain(namePath('banjar'))).toContain('contoh-perizinan');
  expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 3 });
});

test('main that moves around the gate in between stops it: nothing lands on a chain that is broken', async () => {
  const world = await worldOf('banjar');
  const number = await approved(world, 'usul', { [namePath('banjar')]: nameText('banjar') });
  let moves = 0;
  world.forge.guard(({ path }) => {
    if (path.includes('service=git-receive-pack')) {
      moves += 1;
      world.forge.push({ branch: 'main', by: 'bupati', files: { 'README.md': 'Di luar gerbang.\n' } });
    }
    return true;
  });
  expect(await world.gate(number)).toMatchObject({ status: 2, err: expect.stringContaining('rantai putusan') });
  world.forge.guard();
  expect(moves).toBe(1);
  expect(world.onMain(namePath('banjar'))).toBeUndefined();
  expect(world.putusan()).toHaveLength(1);
  // The chain tells what came between.
  expect(await world.audit()).toMatchObject({ status: 1 });
});
