import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { afterEach, expect, test } from 'vitest';
import { votesOn } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const open: GateWorld[] = [];
afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

const registry = 'registry/badung';
const server = `${registry}/infrastruktur/contoh-server-laboratorium.yaml`;
const text = readFileSync(server, 'utf8');
const record = (path: string): object => load(readFileSync(`${registry}/${path}`, 'utf8')) as object;
const decided = '/pemutus/dewan-tik';

/** A world in which the special server has not been asked for, and other files are otherwise. */
const worldOf = async (changes: Readonly<Record<string, string | null>> = {}) => {
  const world = await gateWorld('badung', { [server]: null, ...changes });
  open.push(world);
  return world;
};
const propose = async (world: GateWorld, author: string, owner = 'contoh-laboratorium') => {
  const asked = text.replaceAll('contoh-laboratorium', owner).replace(/^id: .*$/m, 'id: contoh-server-laboratorium');
  const number = world.propose(author, 'server', { [server]: asked });
  await world.gate(number);
  return number;
};

test('a special server is decided by half of the council that is there, without the agency that asks', async () => {
  // Perizinan asks: its head sits in the council, with those of Wisata and Arsip, the Dinas and the chair.
  const world = await worldOf();
  const number = await propose(world, 'petugas-contoh-perizinan', 'contoh-perizinan');
  const waiting = ['kepala-contoh-arsip', 'kepala-contoh-wisata', 'kepala-dinas', 'sekretaris-daerah'];
  const { requirements } = await world.decision(number);
  expect(requirements.find(({ id }: { id: string }) => id.endsWith(decided))).toMatchObject({
    ...{ have: 0, need: 3, state: 'belum', waiting_for: waiting },
    provisions: expect.arrayContaining(['badung/6.3']),
  });
  expect(
    world.forge
      .pull(number)
      .reviewers.map(({ login }) => login)
      .sort(),
  ).toEqual(waiting);
  // The Dinas' clerk has no say here, and a member of the agency that asks none either.
  for (const office of ['petugas-domain-1', 'sekretaris-daerah', 'kepala-contoh-arsip', 'kepala-contoh-perizinan'])
    world.vote(number, office);
  expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
  const held = await votesOn(world, number, decided);
  expect(held).toMatchObject({ have: 2, reason: 'VOTES_MISSING' });
  expect(held.dropped).toEqual(
    expect.arrayContaining([
      ['petugas-domain-1', 'NO_ROLE'],
      ['kepala-contoh-perizinan', 'SAME_AGENCY'],
    ]),
  );
  world.vote(number, 'kepala-dinas');
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  expect(world.onMain(server)).toContain('pemilik: contoh-perizinan');
  const voted = world
    .putusan()
    .at(-1)
    ?.syarat.find(({ id }) => id.endsWith(decided));
  expect(voted?.suara?.map(({ jabatan }) => jabatan).sort()).toEqual([
    'kepala-contoh-arsip',
    'kepala-dinas',
    'sekretaris-daerah',
  ]);
  expect(await world.audit()).toMatchObject({ status: 0, faults: [] });
});

const decree = 'keputusan/kepbup-dewan-tik.yaml';
const clerk = 'jabatan/petugas-setda.yaml';
const council = 'lembaga/dewan-tik.yaml';
const ended = { sejak: '2026-01-07', sampai: '2026-06-30' };

test.each([
  ['the chair of the council is vacant', { [council]: { ketua: undefined } }, 'CHAIR_MISSING'],
  [
    'the office that chairs the council is out of term',
    { [council]: { ketua: 'petugas-setda' }, [clerk]: { berlaku: { sejak: '2026-01-01', sampai: '2026-10-31' } } },
    'CHAIR_MISSING',
  ],
  ['the decree that formed it has lapsed', { [decree]: { berlaku: ended } }, 'BODY_NOT_IN_FORCE'],
  ['its own term has ended', { [council]: { berlaku: ended } }, 'BODY_NOT_IN_FORCE'],
  ['no decree formed it', { [council]: { dasar: undefined } }, 'BODY_NOT_IN_FORCE'],
])('%s: it cannot decide, whoever votes', async (_, changes, reason) => {
  const files = Object.entries(changes).map(([path, change]) => [
    `${registry}/${path}`,
    JSON.stringify({ ...record(path), ...change }),
  ]);
  const world = await worldOf(Object.fromEntries(files));
  const number = await propose(world, 'kepala-contoh-laboratorium');
  for (const office of ['kepala-dinas', 'kepala-contoh-arsip', 'kepala-contoh-wisata', 'kepala-contoh-perizinan'])
    world.vote(number, office);
  expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
  const { verdict, requirements } = await world.decision(number);
  expect(verdict).toBe('galat');
  expect(requirements.find(({ id }: { id: string }) => id.endsWith(decided))).toMatchObject({ state: 'galat', reason });
  expect(world.putusan()).toHaveLength(1);
  expect(world.forge.world.checks.at(-1)?.conclusion).toBe('failure');
});

test('who wrote a commit, or sits in the unit above the applicant, does not vote in the council', async () => {
  const world = await worldOf();
  const number = await propose(world, 'kepala-contoh-laboratorium');
  world.push('kepala-contoh-arsip', 'server', { [server]: `${text}\n` });
  await world.gate(number);
  for (const office of ['kepala-contoh-arsip', 'kepala-contoh-perizinan', 'sekretaris-daerah', 'kepala-dinas'])
    world.vote(number, office);
  const held = await votesOn(world, number, decided);
  expect(held).toMatchObject({ have: 2, reason: 'VOTES_MISSING' });
  expect(held.dropped).toEqual([
    ['kepala-contoh-arsip', 'CONTRIBUTOR'],
    ['kepala-contoh-perizinan', 'SAME_AGENCY'],
  ]);
});
