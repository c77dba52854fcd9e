import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutAtRequest, killedAtChange } from '../../testing/gate-kill.ts';
import { namePath, refusable, reworded } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const daerah = 'buleleng';
const agency = 'kepala-contoh-perizinan';
const path = namePath(daerah);
const refused = refusable(daerah);
/** More changes than any run of the gate makes. */
const most = 30;

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(daerah);
});
afterAll(() => world.close());

/** A request on which only the gate itself has still to act, and what has to be so in the end. */
const approved = async (words: string) => {
  const number = world.propose(agency, `usul-${words}`, { [path]: reworded(daerah, words) });
  await world.gate(number);
  world.vote(number, 'petugas-domain-1');
  return { number, jenis: 'disetujui', label: 'tata: disetujui', status: 0, mergedAt: expect.any(String) };
};
const toRefuse = async (words: string) => {
  const number = world.propose(agency, `tolak-${words}`, { [namePath(daerah, refused.id)]: refused.text });
  await world.gate(number);
  const reason = `Tolak: ${refused.ground}\n\nNama ini bukan nama instansi pemohonnya (${words}).`;
  world.vote(number, 'petugas-domain-2', 'REQUEST_CHANGES', reason);
  return { number, jenis: 'ditolak', label: 'tata: ditolak', status: 1, mergedAt: null };
};

const decisionsOn = (number: number) => world.putusan().filter(({ permohonan }) => permohonan?.nomor === number);
const writes = () => world.forge.log.filter(({ method }) => method !== 'GET').length;

/** After a kill: one more run does what is left, and the next one finds nothing to do. */
const expectWhole = async ({ number, jenis, label, status, mergedAt }: Awaited<ReturnType<typeof toRefuse>>) => {
  expect(await world.gate(number)).toMatchObject({ status, err: '' });
  const before = [writes(), world.forge.git.shaOf('main')];
  expect(await world.gate(number)).toMatchObject({ status, err: '' });
  expect([writes(), world.forge.git.shaOf('main')]).toEqual(before);
  expect(decisionsOn(number)).toMatchObject([{ jenis }]);
  const landings = world.forge.git.line(
    'log',
    '--first-parent',
    '--format=%s',
    `--grep=^Permohonan: #${number}$`,
    'main',
  );
  expect(landings.split('\n')).toHaveLength(1);
  const pull = world.forge.pull(number);
  expect(pull).toMatchObject({ state: 'closed', mergedAt });
  expect([...pull.labels]).toEqual([label]);
  expect(pull.comments).toHaveLength(1);
  expect(pull.comments[0]?.body).toContain(decisionsOn(number)[0]?.id);
};

// Slow, since each step is a run of its own.
const patience = { timeout: 400_000 };

describe.each([
  ['an approval', approved],
  ['a refusal', toRefuse],
] as const)('%s', (_, made) => {
  test('a process killed at each change that it asks for loses and doubles nothing', patience, async () => {
    const steps: string[] = [];
    for (let n = 1; n < most; n += 1) {
      const request = await made(`langkah-${n}`);
      const { isStopped, status, changes } = await killedAtChange(world, request.number, n);
      await expectWhole(request);
      if (!isStopped) {
        expect(status).toBe(request.status);
        break;
      }
      steps.push(changes.at(-1) ?? '');
      expect(n).toBeLessThan(most - 1);
    }
    // The push is one of them, and things are said of it on the forge afterwards.
    expect(steps.filter((step) => step.endsWith('/git-receive-pack'))).toHaveLength(1);
    expect(steps.length).toBeGreaterThan(3);
    expect(await world.audit()).toMatchObject({ status: 0, faults: [] });
  });

  test('a line that goes dead one request later each time gets there in the end', patience, async () => {
    const request = await made('putus');
    let n = 1;
    for (; n < 200; n += 1) {
      const { isStopped, status } = await cutAtRequest(world, request.number, n);
      expect(decisionsOn(request.number).length).toBeLessThan(2);
      if (!isStopped) break;
      expect(status).toBe(2);
    }
    expect(n).toBeLessThan(200);
    await expectWhole(request);
    expect(await world.audit()).toMatchObject({ status: 0, faults: [] });
  });
});
