import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRequestSnapshot, requestFile } from '../../adapters/request-file.ts';
import { signedText } from '../../core/gate/vote-statement.ts';
import type { RequestSnapshot } from '../../core/requests/request-snapshot.ts';
import { hurried } from '../../testing/forge/question.ts';
import { namePath, reworded, votesOn } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';
import { makeKey, signWith } from '../../testing/keys.ts';
import { run as runFacts } from '../facts.ts';
import { run as runSnapshot } from '../snapshot.ts';
import { runLive } from './live.ts';
import { runMine } from './mine.ts';

const daerah = 'banjar';
const agency = 'kepala-contoh-perizinan';
const path = namePath(daerah);
const decided = '/pemutus/dinas';

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(daerah);
});
afterAll(() => world.close());

const shown = async (branch: string, purpose: string): Promise<number> => {
  const number = world.propose(agency, branch, { [path]: reworded(daerah, purpose) });
  expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
  return number;
};
const mine = (office: string) => world.command((io) => runMine(office, io, hurried));

test('what waits for an office is told, and nothing else', async () => {
  const number = await shown('menunggu', 'menunggu');
  const waiting = await mine('kepala-dinas');
  expect(waiting.status).toBe(0);
  expect(waiting.out).toContain('Menunggu kepala-dinas');
  expect(waiting.out).toContain(`Permohonan #${number}`);
  expect((await mine(`${daerah}/petugas-domain-1`)).out).toContain(`Permohonan #${number}`);
  expect((await mine('sekretaris-daerah')).out).toContain('Tidak ada yang menunggu sekretaris-daerah');
  const told = await world.command((io) => runSnapshot(['--only', 'permohonan'], io));
  expect(told).toMatchObject({ status: 0, out: expect.stringContaining('1 permohonan terbuka di forge.'), err: '' });
  expect(readRequestSnapshot(world.clone)).toMatchObject({
    dari: 'forge',
    requests: [{ nomor: number, daerah: [daerah] }],
  });
  world.vote(number, 'petugas-domain-1');
  expect(await world.gate(number)).toMatchObject({ status: 0 });
  // What landed is no longer open.
  expect(readRequestSnapshot(world.clone)).toMatchObject({ dari: 'forge', requests: [] });
  rmSync(join(world.clone, requestFile));
  expect((await mine('kepala-dinas')).out).toContain('Tidak ada yang menunggu kepala-dinas di antara 0');
});

test('a vote with a signature over the text that the gate prints is the stronger evidence, and an auditor verifies it', async () => {
  const number = await shown('ditandatangani', 'bertanda tangan');
  const { status, out: statement } = await world.gate(number, { apply: false, naskah: true });
  expect(status).toBe(1);
  const key = world.keys.get('kepala-dinas') ?? expect.fail();
  const signed = (by: typeof key, text: string) => signedText(text, signWith(by, 'suara@tata-kelola', text));
  // A key that nobody lists, then one that is listed, over a text about something else.
  for (const words of [signed(makeKey(), statement), signed(key, statement.replace('setuju', 'setuju '))]) {
    world.vote(number, 'kepala-dinas', 'APPROVE', words);
    expect(await votesOn(world, number, decided)).toMatchObject({
      have: 0,
      dropped: [['kepala-dinas', 'BAD_SIGNATURE']],
    });
  }
  world.vote(number, 'kepala-dinas', 'APPROVE', `Setuju.\n\n${signed(key, statement)}`);
  const facts = await world.command((io) => runFacts(['--pr', String(number)], io));
  const { forge } = JSON.parse(facts.out);
  expect(forge.request).toMatchObject({ number, is_open: true });
  expect(forge.reviews.at(-1)).toMatchObject({ state: 'APPROVED', signature: { valid: true, office: 'kepala-dinas' } });
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  const vote = world
    .putusan()
    .at(-1)
    ?.syarat.find(({ id }) => id.endsWith(decided))?.suara;
  expect(vote).toMatchObject([{ jabatan: 'kepala-dinas', cara: 'tanda-tangan' }]);
  expect(await world.audit()).toMatchObject({ status: 0, faults: [] });
});

test('one request that cannot be judged does not keep the others waiting; one head finds its request', async () => {
  const first = await shown('pertama', 'pertama');
  const broken = await shown('rusak', 'rusak');
  const last = await shown('terakhir', 'terakhir');
  const empty = { kind: 'replace', body: [] } as const;
  for (const number of [first, last]) world.vote(number, 'petugas-domain-1');
  world.push(agency, 'terakhir', { [namePath(daerah, 'contoh-lain')]: '%TAG ! tag:contoh,2000:\n---\n{' });
  // The list of commits of the request in the middle comes back without anything in it.
  world.forge.fault('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', empty, { after: 1, times: 1 });
  world.forge.tick(60);
  const queue = () => readRequestSnapshot(world.clone) as RequestSnapshot;
  const states = () => queue().requests.map(({ nomor, verdict, sebab }) => [nomor, verdict, sebab !== undefined]);
  // Requests that were judged alone are no queue yet.
  expect(queue()).toBeUndefined();
  const all = await world.live({ semua: true, apply: true, format: 'text' });
  world.forge.clearFaults();
  expect(all.status).toBe(2);
  expect(all.err).toContain(`Permohonan #${broken}: Jawaban forge belum utuh`);
  const ended = [first, broken, last].map((number) => world.forge.pull(number).state);
  expect(ended.filter((state) => state === 'closed')).toHaveLength(1);
  expect(queue()).toMatchObject({ at: world.forge.now(), dari: 'forge' });
  expect(states()).toEqual([
    [broken, 'galat', true],
    [last, 'tahan', false],
  ]);
  const { head } = world.forge.pull(broken);
  const one = await world.live({ kepala: head, apply: false, format: 'text' });
  expect(one.out).toContain(`Permohonan #${broken}`);
  expect(one.out).not.toContain(`Permohonan #${last}`);
  // One request judged alone changes its own entry.
  const [entry, other] = queue().requests;
  expect([entry?.sebab, other?.nomor]).toEqual([undefined, last]);
  expect(entry).toMatchObject({ nomor: broken, verdict: 'tahan', daerah: [daerah], instansi: ['contoh-perizinan'] });
  // What landed in the meantime changed the same lines: first the agency, then the Dinas.
  expect(entry?.giliran).toEqual(['pemohon', 'kepala-dinas', 'petugas-domain-1', 'petugas-domain-2']);
  expect(entry?.requirements.find(({ reason }) => reason === 'CONFLICT')?.details).toEqual([path]);
  expect(entry?.sejak).toMatch(/^2026-11-22T/);
  const text = JSON.stringify(queue());
  for (const { login, id } of world.forge.world.accounts) {
    expect(text).not.toContain(String(id));
    expect(text).not.toContain(`"@${login}`);
  }
  const none = await world.live({ kepala: 'f'.repeat(40), apply: false, format: 'text' });
  expect(none).toMatchObject({ status: 0, out: 'Tidak ada permohonan terbuka.\n' });
  expect(await world.live({ kepala: 'main', apply: false, format: 'text' })).toMatchObject({ status: 2 });
});

test('the gate says what it needs before it can work', async () => {
  const number = world.propose(agency, 'tanpa-kunci', { [path]: reworded(daerah, 'berkunci') });
  const bare = (env: object) =>
    world.command((io) => {
      const asked = { pr: String(number), apply: true, format: 'text' } as const;
      return runLive(asked, { ...io, env: { ...io.env, ...env } }, hurried);
    });
  expect(await bare({ TATA_APP: '' })).toMatchObject({ status: 2, err: expect.stringContaining('TATA_APP') });
  await world.gate(number);
  world.vote(number, 'petugas-domain-1');
  const tip = world.forge.git.shaOf('main');
  const stranger = join(world.clone, '..', 'kunci-lain');
  writeFileSync(stranger, 'bukan kunci');
  for (const key of ['', stranger, makeKey().file])
    expect(await bare({ TATA_KUNCI_GERBANG: key })).toMatchObject({ status: 2, err: expect.stringContaining('unci') });
  rmSync(stranger);
  expect(world.forge.git.shaOf('main')).toBe(tip);
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
});
