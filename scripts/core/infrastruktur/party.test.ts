import { expect, test } from 'vitest';
import type { Instansi } from '../records/instansi.ts';
import type { Lookups } from '../rule.ts';
import { isOfSort, isUnread, nameOf, type Party, type Sort, sortWords } from './party.ts';

const offices: Record<string, Pick<Instansi, 'nama' | 'bentuk' | 'peran' | 'induk'>> = {
  dinas: { nama: 'Dinas Contoh', bentuk: 'perangkat-daerah', peran: ['dinas'] },
  'bidang-dinas': { nama: 'Bidang Contoh', bentuk: 'unit-kerja', induk: 'dinas' },
  badan: { nama: 'Badan Contoh', bentuk: 'perangkat-daerah' },
  uptd: { nama: 'UPTD Contoh', bentuk: 'unit-kerja', induk: 'badan' },
  balai: { nama: 'Balai Contoh', bentuk: 'unit-kerja', induk: 'badan' },
  desa: { nama: 'Desa Contoh', bentuk: 'desa' },
};
const registry = {
  get: (_kind: string, id: string | undefined) =>
    id === undefined ? undefined : offices[id] && { id, ...offices[id] },
  isBroken: () => false,
  find: () => [],
} as unknown as Lookups<'by-id'>;
const facility = (pemilik: string) => ({ subject: { pemilik }, registry });
const firm: Party = { pihak_ketiga: { nama: 'PT Contoh' } };

const sorts: readonly Sort[] = ['dinas', 'perangkat-daerah', 'pemilik', 'pihak-ketiga'];

test.each([
  ['a firm', firm, 'badan', ['pihak-ketiga']],
  ['the Dinas', { instansi: 'dinas' }, 'badan', ['dinas', 'perangkat-daerah']],
  ['the Dinas, as owner', { instansi: 'dinas' }, 'bidang-dinas', ['dinas', 'perangkat-daerah', 'pemilik']],
  ['a unit of the Dinas', { instansi: 'bidang-dinas' }, 'badan', ['dinas', 'perangkat-daerah']],
  ['the owner', { instansi: 'badan' }, 'badan', ['perangkat-daerah', 'pemilik']],
  ['a unit of the owner', { instansi: 'uptd' }, 'badan', ['perangkat-daerah', 'pemilik']],
  ["the owner's parent", { instansi: 'badan' }, 'uptd', ['perangkat-daerah', 'pemilik']],
  ['another unit of the same agency', { instansi: 'balai' }, 'uptd', ['perangkat-daerah', 'pemilik']],
  ['a village', { instansi: 'desa' }, 'badan', []],
  ['an office that is not known', { instansi: 'entah' }, 'badan', []],
  ['the owner, when neither is known', { instansi: 'entah' }, 'entah', []],
] as const)('%s', (_who, party, owner, expected) => {
  expect(sorts.filter((sort) => isOfSort(party, sort, facility(owner)))).toEqual(expected);
});

test('a party is called by its name, by its id where the register has none', () => {
  expect([firm, { instansi: 'badan' }, { instansi: 'entah' }].map((party) => nameOf(party, facility('badan')))).toEqual(
    ['PT Contoh', 'Badan Contoh', 'entah'],
  );
});

test('what an office is that the register does not know cannot be told; of a firm it can', () => {
  expect(
    [firm, { instansi: 'badan' }, { instansi: 'entah' }].map((party) => isUnread(party, facility('badan'))),
  ).toEqual([false, false, true]);
});

test('parties are told in the words of the regulation', () => {
  const istilah = { dinas: 'Dinas Kominfo', perangkat_daerah: 'Perangkat Daerah' } as Parameters<typeof sortWords>[1];
  expect(sortWords(sorts, istilah)).toBe(
    'Dinas Kominfo atau Perangkat Daerah atau Perangkat Daerah pemiliknya atau pihak ketiga',
  );
});
