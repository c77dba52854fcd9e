import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { type GateWorld, gateWorld } from '../../testing/gate-world.ts';

const regencies = ['badung', 'bulukumba', 'buleleng', 'kubu-raya', 'banjar'];
const pathIn = (daerah: string) => `registry/${daerah}/subdomain/contoh-perizinan.yaml`;

const open: GateWorld[] = [];
/** A world in which the name of the sample agency has not been asked for yet. */
const worldOf = async (daerah: string, more: Readonly<Record<string, string | null>> = {}) => {
  const world = await gateWorld(daerah, { [pathIn(daerah)]: null, ...more });
  open.push(world);
  return world;
};
afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
});

const asked = (daerah: string) => ({ [pathIn(daerah)]: readFileSync(pathIn(daerah), 'utf8') });

describe.each(regencies)('%s', (daerah) => {
  test('an agency asks for a name; the right people are asked; their votes land it with a putusan', async () => {
    const world = await worldOf(daerah);
    const number = world.propose('kepala-contoh-perizinan', 'usul-nama', asked(daerah));
    const first = await world.gate(number);
    expect(first).toMatchObject({ status: 1, err: '' });
    const pull = world.forge.pull(number);
    expect(pull.comments.map(({ body }) => body)).toEqual([expect.stringContaining('tata-kelola:gerbang')]);
    expect(pull.reviewers.map(({ login }) => login).sort()).toEqual([
      'kepala-dinas',
      'petugas-domain-1',
      'petugas-domain-2',
    ]);
    world.vote(number, 'petugas-domain-1');
    const second = await world.gate(number);
    expect(second).toMatchObject({ status: 0, err: '' });
    expect(world.onMain(pathIn(daerah))).toBe(asked(daerah)[pathIn(daerah)]?.trimEnd());
    expect(world.putusan().map(({ nomor, jenis }) => [nomor, jenis])).toEqual([
      [1, 'perdana'],
      [2, 'disetujui'],
    ]);
    expect(world.forge.pull(number).state).toBe('closed');
  });
});
