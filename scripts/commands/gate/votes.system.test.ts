import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namePath, nameText, regencies, reworded, votesOn } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const agency = 'kepala-contoh-perizinan';
const decided = '/pemutus/dinas';

/** An office whose term ended before anybody votes. */
const lapsed = (daerah: string): Record<string, string> => ({
  [`registry/${daerah}/jabatan/petugas-lama.yaml`]: JSON.stringify({
    id: 'petugas-lama',
    nama: 'Petugas nama domain sampai Oktober (contoh)',
    instansi: { banjar: 'dkisp', buleleng: 'dinas-kominfosanti' }[daerah] ?? 'dinas-kominfo',
    peran: 'petugas-dinas',
    forge: { id: 9000000000009999 },
    berlaku: { sejak: '2026-01-01', sampai: '2026-10-31' },
    asal: 'contoh',
  }),
});

// One world for each regency: what follows in it happens in this order, each on a request of its own.
describe.each(regencies)('%s', (daerah) => {
  const path = namePath(daerah);
  let world: GateWorld;
  beforeAll(async () => {
    world = await gateWorld(daerah, lapsed(daerah));
  });
  afterAll(() => world.close());
  const held = (number: number) => expect(world.gate(number)).resolves.toMatchObject({ status: 1, err: '' });
  const landed = async (number: number) => {
    expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
    expect(world.putusan().at(-1)).toMatchObject({ jenis: 'disetujui', permohonan: { nomor: number } });
  };

  test('a vote falls with a changed byte, and stands when the branch is brought up to date', async () => {
    const number = world.propose(agency, 'suara-basi', { [path]: reworded(daerah, 'satu') });
    await held(number);
    // Main moves meanwhile, elsewhere, by a request of somebody else.
    const other = world.propose('petugas-domain-2', 'catatan', { 'README.md': '# Register\n' });
    await held(other);
    world.vote(number, 'petugas-domain-1');
    world.push(agency, 'suara-basi', { [path]: `${reworded(daerah, 'satu')}\n` });
    await held(number);
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 0, dropped: [['petugas-domain-1', 'STALE']] });
    world.vote(number, 'petugas-domain-1');
    expect(await votesOn(world, number, decided)).toMatchObject({ verdict: 'lulus', have: 1, dropped: [] });
    world.vote(other, 'petugas-domain-1');
    await landed(other);
    world.forge.tick(60);
    world.forge.updateBranch(number, agency, { restamp: true });
    expect(await votesOn(world, number, decided)).toMatchObject({ verdict: 'lulus', have: 1, dropped: [] });
    await landed(number);
    expect(world.onMain('README.md')).toBe('# Register');
  });

  test('who writes does not decide: neither an author nor somebody who added one commit', async () => {
    const number = world.propose('petugas-domain-1', 'ditulis-dinas', { [path]: reworded(daerah, 'dua') });
    await held(number);
    expect(await votesOn(world, number, '@contoh-perizinan')).toMatchObject({ have: 0, reason: 'PROPOSER_MISSING' });
    // A forge that takes in reviews from elsewhere may hold one of the author.
    const { reviews } = world.forge.pull(number);
    world.vote(number, 'kepala-dinas');
    const given = reviews.pop();
    if (given) reviews.push({ ...given, account: world.forge.account('petugas-domain-1') });
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 0, dropped: [['petugas-domain-1', 'AUTHOR']] });
    world.push('petugas-domain-2', 'ditulis-dinas', { [path]: reworded(daerah, 'tiga') });
    await held(number);
    world.vote(number, 'petugas-domain-2');
    expect((await votesOn(world, number, decided)).dropped).toContainEqual(['petugas-domain-2', 'CONTRIBUTOR']);
    world.vote(number, 'kepala-dinas');
    await held(number);
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 1, reason: null });
    // The agency itself has the last word on what is filed for it.
    world.vote(number, agency);
    await landed(number);
    expect(world.onMain(path)).toContain('Situs resmi tiga');
  });

  test('a vote after the end of a term, or of an agency that has no say, counts for nothing', async () => {
    const number = world.propose(agency, 'masa-lewat', { [path]: nameText(daerah) });
    await held(number);
    world.vote(number, 'petugas-lama');
    world.vote(number, 'petugas-setda');
    await held(number);
    const dropped = [
      ['petugas-lama', 'NOT_IN_TERM'],
      ['petugas-setda', 'NO_ROLE'],
    ];
    expect(await votesOn(world, number, decided)).toMatchObject({ have: 0, dropped });
    world.vote(number, 'petugas-domain-1');
    await landed(number);
    expect(await world.audit()).toMatchObject({ status: 0, faults: [], putusan: 5 });
  });
});
