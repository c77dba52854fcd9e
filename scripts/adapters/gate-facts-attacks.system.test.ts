import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GateRepository, gateRepository } from '../testing/gate-repository.ts';

let place: GateRepository;
beforeAll(async () => {
  place = await gateRepository('badung', 'buleleng');
});
afterAll(() => place.remove());

const read = (file: string) => readFileSync(join(place.folder, file), 'utf8');

test('an instrument for the name that a record leaves does not set the one it takes', async () => {
  const file = 'registry/badung/subdomain/contoh-wisata-luar.yaml';
  const moved = read(file).replace(/^host: .*$/m, 'host: nama-lain.example');
  await place.propose('nama-lain', { [file]: moved });
  const { regencies } = await place.facts('nama-lain');
  expect(regencies[0]?.instruments.map(({ id, mencakup }) => [id, mencakup])).toEqual([['kepbup-domain-wisata', []]]);
  await place.propose('nama-hilang', { [file]: null });
  const gone = await place.facts('nama-hilang');
  expect(gone.regencies[0]?.instruments[0]?.mencakup).toEqual(['subdomain/contoh-wisata-luar']);
});

test('accounts that the roster of another regency gives to one person are one person everywhere', async () => {
  const accountsOf = async (peran: string): Promise<readonly number[]> => {
    await place.propose('satu-orang', { 'registry/badung/subdomain/contoh-x.yaml': 'id: contoh-x\n' });
    const { regencies } = await place.facts('satu-orang');
    expect(regencies.map(({ daerah }) => daerah)).toEqual(['badung']);
    return regencies[0]?.offices.find((office) => office.peran === peran)?.accounts ?? [];
  };
  const [[head = 0], [secretary = 0]] = [await accountsOf('kepala-dinas'), await accountsOf('sekretaris-daerah')];
  const office = 'registry/buleleng/jabatan/kepala-dinas.yaml';
  const joined = read(office).replace(/^( +)id: (\d+)$/m, `$1id: $2\n$1lainnya: [${head}, ${secretary}]`);
  writeFileSync(join(place.folder, office), joined);
  await place.git.add('.').commit('satu orang');
  const [asHead, asSecretary] = [await accountsOf('kepala-dinas'), await accountsOf('sekretaris-daerah')];
  expect([asHead[0], asSecretary[0]]).toEqual([head, secretary]);
  expect(asHead).toHaveLength(3);
  expect(asSecretary.toSorted()).toEqual(asHead.toSorted());
});

describe('what a stranger proposes is measured before it is read', () => {
  const many = (count: number, content: (i: number) => string) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`registry/badung/sop/x-${i}.md`, content(i)]));

  test('one file more than the forge would list', async () => {
    await place.propose('banyak', many(3001, String));
    await expect(place.facts('banyak')).rejects.toThrow('Permohonan ini mengubah 3001 berkas');
  });

  test('many files of the size that a record may have, all alike or not', async () => {
    await place.propose(
      'berat',
      many(70, (i) => `${i % 2}${'x'.repeat(250_000)}`),
    );
    await expect(place.facts('berat')).rejects.toThrow('Permohonan ini mengubah 17 MiB data');
  });

  test('files that are too large to be read weigh no more than that', async () => {
    await place.propose(
      'besar',
      many(3, () => 'x'.repeat(20_000_000)),
    );
    expect((await place.facts('besar')).findings.map(({ rule }) => rule)).toContain('skema/terlalu-besar');
  });
});
