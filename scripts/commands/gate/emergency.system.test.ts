import { afterAll, beforeAll, expect, test } from 'vitest';
import { namePath, nameText, reworded } from '../../testing/gate-requests.ts';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const daerah = 'kubu-raya';
const agency = 'kepala-contoh-perizinan';
const path = namePath(daerah);

let world: GateWorld;
beforeAll(async () => {
  world = await gateWorld(daerah);
});
afterAll(() => world.close());

const order = (id: string, more: object = {}) => ({
  [`registry/${daerah}/keputusan/${id}.yaml`]: JSON.stringify({
    id,
    jenis: 'perintah-darurat',
    nomor: `CONTOH/PERINTAH/${id}/2026`,
    tanggal: '2026-11-22',
    penandatangan: 'kepala-dinas',
    tentang: 'Penggantian alamat karena gangguan (contoh)',
    mencakup: [{ host: 'contoh-perizinan.kuburayakab.go.id' }],
    berlaku: { sejak: '2026-11-22', sampai: '2026-11-30' },
    asal: 'contoh',
    ...more,
  }),
});
const requirementsOf = async (number: number) => {
  const { requirements } = await world.decision(number);
  return (ending: string) => requirements.find(({ id }: { id: string }) => id.endsWith(ending));
};

test('an order without a last day, or for too long, opens no emergency', async () => {
  for (const [id, berlaku] of [
    ['tanpa-akhir', { sejak: '2026-11-22' }],
    ['terlalu-lama', { sejak: '2026-11-22', sampai: '2026-12-31' }],
  ] as const) {
    const number = world.propose('petugas-domain-1', id, {
      [path]: reworded(daerah, 'darurat'),
      ...order(id, { berlaku }),
    });
    await world.gate(number);
    for (const office of ['kepala-dinas', 'sekretaris-daerah']) world.vote(number, office);
    expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
    const found = await requirementsOf(number);
    expect(found(`/darurat/${id}`)).toMatchObject({ state: 'belum', reason: 'DECREE_MISSING' });
  }
  expect(world.putusan()).toHaveLength(1);
});

test('two officers order it; what they pass over is told, landed, and asked for again when its last day has passed', async () => {
  // A clerk of the Dinas files it, and nobody of the agency is there to confirm.
  const files = { [path]: reworded(daerah, 'darurat'), ...order('gangguan') };
  const number = world.propose('petugas-domain-1', 'darurat', files);
  await world.gate(number);
  world.vote(number, 'kepala-dinas');
  expect(await world.gate(number)).toMatchObject({ status: 1, err: '' });
  const waiting = await requirementsOf(number);
  expect(waiting('/darurat/gangguan')).toMatchObject({ have: 1, need: 2, waiting_for: ['sekretaris-daerah'] });
  expect(waiting('@contoh-perizinan')).toMatchObject({ state: 'belum', reason: 'PROPOSER_MISSING' });
  world.vote(number, 'sekretaris-daerah');
  const met = await requirementsOf(number);
  expect(met('/darurat/gangguan')).toMatchObject({ state: 'terpenuhi' });
  expect(met('@contoh-perizinan')).toMatchObject({ state: 'dilampaui', instrument: 'gangguan' });
  expect(await world.gate(number)).toMatchObject({ status: 0, err: '' });
  expect(world.onMain(path)).toContain('Situs resmi darurat');
  const putusan = world.putusan().at(-1);
  expect(putusan).toMatchObject({ jenis: 'disetujui', darurat: { instrumen: 'gangguan', sampai: '2026-11-30' } });
  expect(putusan?.darurat?.tindak_lanjut).toContain('pengusul/instansi-pemilik');
  expect(world.forge.pull(number).comments[0]?.body).toContain('darurat');

  expect(await world.audit('2026-11-30')).toMatchObject({ status: 0, faults: [] });
  expect(await world.audit('2026-12-01')).toMatchObject({ status: 1, faults: [{ code: 'DARURAT_TERLEWAT' }] });

  // The ordinary path, afterwards: the agency itself asks, and the Dinas decides.
  const after = world.propose(agency, 'biasa', { [path]: nameText(daerah) });
  await world.gate(after);
  world.vote(after, 'petugas-domain-1');
  expect(await world.gate(after)).toMatchObject({ status: 0, err: '' });
  expect(world.putusan().at(-1)?.darurat).toBeUndefined();
  expect(await world.audit('2026-12-01')).toMatchObject({ status: 0, faults: [] });
});
