import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namePath, nameText, refusable, regencies } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const agency = 'kepala-contoh-perizinan';
const dinas = ['kepala-dinas', 'petugas-domain-1', 'petugas-domain-2'];

// One world for each regency: what follows in it happens in this order.
describe.each(regencies)('%s', (daerah) => {
  const path = namePath(daerah);
  const { id, text, ground } = refusable(daerah);
  let world: GateWorld;
  beforeAll(async () => {
    world = await gateWorld(daerah, { [path]: null });
  });
  afterAll(() => world.close());

  const labels = (number: number) => [...world.forge.pull(number).labels];
  const writes = () => world.forge.log.filter(({ method }) => method !== 'GET').length;
  /** Runs the gate on what it has shown already: nothing is written, and main stays. */
  const expectQuiet = async (number: number, status: number) => {
    const before = [writes(), world.forge.git.shaOf('main')];
    expect(await world.gate(number)).toMatchObject({ status, err: '' });
    expect([writes(), world.forge.git.shaOf('main')]).toEqual(before);
  };
  const refuse = (number: number, on: string, reason = 'Nama ini belum sesuai dengan ketentuan yang disebut.') =>
    world.vote(number, 'petugas-domain-2', 'REQUEST_CHANGES', `Tolak: ${on}\n\n${reason}`);
  const last = () => world.putusan().at(-1);

  test('an agency asks for a name; the right people are asked; a vote lands it with a putusan', async () => {
    const number = world.propose(agency, 'usul-nama', { [path]: nameText(daerah) });
    expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    const { comments, reviewers } = world.forge.pull(number);
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('tata-kelola:gerbang')]);
    expect(reviewers.map(({ login }) => login).sort()).toEqual(dinas);
    expect(labels(number)).toEqual(['tata: menunggu putusan']);
    const [check] = world.forge.world.checks;
    expect(check).toMatchObject({ name: 'gerbang', status: 'completed', conclusion: 'action_required' });
    expect(check?.output.text).toContain(`"${daerah}/subdomain/contoh-perizinan/pemutus/dinas":"`);
    await expectQuiet(number, 1);

    world.vote(number, 'petugas-domain-1');
    expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
    expect(world.onMain(path)).toBe(nameText(daerah).trimEnd());
    expect(last()).toMatchObject({ nomor: 2, jenis: 'disetujui', perkara: ['subdomain/contoh-perizinan'] });
    expect(world.forge.pull(number)).toMatchObject({ state: 'closed', mergedAt: expect.any(String) });
    expect(labels(number)).toEqual(['tata: disetujui']);
    expect(world.forge.world.checks.at(-1)).toMatchObject({ conclusion: 'success' });
    await expectQuiet(number, 0);
    expect(world.putusan()).toHaveLength(2);
    expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 2 });
  });

  test('a refusal needs a ground that the law knows; the agency objects, and another officer answers', async () => {
    const refused = namePath(daerah, id);
    const number = world.propose(agency, 'usul-lain', { [refused]: text });
    expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    expect(labels(number)).toEqual(['tata: perlu diperbaiki']);
    refuse(number, `${daerah}/99.9`);
    const before = world.forge.git.shaOf('main');
    expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    expect((await world.decision(number)).refusals_dropped).toMatchObject([
      { who: 'petugas-domain-2', reason: 'NO_GROUND' },
    ]);
    expect([world.forge.git.shaOf('main'), world.forge.pull(number).state]).toEqual([before, 'open']);

    refuse(number, ground);
    expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    expect(last()).toMatchObject({
      ...{ jenis: 'ditolak', perkara: [`subdomain/${id}`] },
      penolakan: { oleh: ['petugas-domain-2'], ketentuan: ground },
    });
    expect(world.onMain(refused)).toBeUndefined();
    expect(world.forge.pull(number)).toMatchObject({ state: 'closed', mergedAt: null });
    expect(labels(number)).toEqual(['tata: ditolak']);
    await expectQuiet(number, 1);

    const objection = `registry/${daerah}/keberatan/contoh-keberatan.yaml`;
    const objected = { id: 'contoh-keberatan', putusan: last()?.id, instansi: 'contoh-perizinan' };
    const words = { tanggal: '2026-11-22', alasan: 'Nama ini sudah dikenal warga dari papan layanan.', asal: 'contoh' };
    const second = world.propose(agency, 'keberatan', { [objection]: JSON.stringify({ ...objected, ...words }) });
    expect(await world.gate(second)).toMatchObject({ status: 0, err: '' });
    expect(world.onMain(objection)).toContain('contoh-keberatan');

    const answer = { tanggal: '2026-11-22', hasil: 'tidak-diterima', alasan: 'Nama itu tetap belum sesuai.' };
    const answered = (oleh: string) => JSON.stringify({ ...objected, ...words, jawaban: { ...answer, oleh } });
    const third = world.propose('petugas-domain-1', 'jawaban', { [objection]: answered('petugas-domain-2') });
    expect(await world.gate(third)).toMatchObject({ status: 1, err: '' });
    expect(JSON.stringify(await world.decision(third))).toContain('keberatan/dijawab-pejabat-lain');
    world.push('petugas-domain-1', 'jawaban', { [objection]: answered('kepala-dinas') });
    expect(await world.gate(third)).toMatchObject({ status: 1, err: '' });
    world.vote(third, 'petugas-domain-2');
    expect(await world.gate(third)).toMatchObject({ status: 1, err: '' });
    world.vote(third, 'kepala-dinas');
    expect(await world.gate(third)).toMatchObject({ status: 0, err: '' });
    expect(last()).toMatchObject({ jenis: 'disetujui', perkara: ['keberatan/contoh-keberatan'] });
    expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 5 });
  });
});
