import { expect, test } from 'vitest';
import type { KerjaSama } from '../records/kerja-sama.ts';
import { isSameParty } from './party.ts';
import { outOfCooperation, runsOn } from './scope.ts';

const record = (parts: Partial<KerjaSama>): KerjaSama => ({
  id: 'contoh',
  nama: 'Contoh',
  jenis: 'interkoneksi-data',
  instansi: 'dinas-contoh',
  mitra: [{ nama: 'PT Contoh Bank', jenis: 'pihak-ketiga' }],
  riwayat: [{ jenis: 'baru', tanggal: '2026-02-02' }],
  asal: 'contoh',
  ...parts,
});
const ended: KerjaSama['riwayat'] = [
  { jenis: 'baru', tanggal: '2026-02-02' },
  { jenis: 'nonaktif', tanggal: '2026-05-05' },
];

test.each([
  ['without a term', {}, '2026-05-05', true],
  ['on its first day', { berlaku: { sejak: '2026-05-05' } }, '2026-05-05', true],
  ['a day before it begins', { berlaku: { sejak: '2026-05-06' } }, '2026-05-05', false],
  ['on its last day', { berlaku: { sampai: '2026-05-05' } }, '2026-05-05', true],
  ['a day after its last', { berlaku: { sampai: '2026-05-04' } }, '2026-05-05', false],
  ['a day before it is ended', { riwayat: ended }, '2026-05-04', true],
  ['on the day it is ended', { riwayat: ended }, '2026-05-05', false],
])('a cooperation runs or not: %s', (_what, parts, day, is) => {
  expect(runsOn(record(parts), day)).toBe(is);
});

test('a provision leaves other sorts and what is over aside, not what is still to come', () => {
  const context = { kosakata: {}, today: '2026-05-05' };
  const sorts = ['interkoneksi-data'];
  expect(outOfCooperation(record({}), sorts, context)).toBeUndefined();
  expect(outOfCooperation(record({ berlaku: { sejak: '2027-01-01' } }), sorts, context)).toBeUndefined();
  expect(outOfCooperation(record({ jenis: 'kemitraan-spbe' }), sorts, context)).toContain('kemitraan-spbe');
  expect(outOfCooperation(record({ riwayat: ended }), sorts, context)).toBe('Kerja sama ini sudah berakhir.');
});

test.each([
  ['PT Contoh Awan', 'PT. CONTOH AWAN', true],
  ['PT Contoh Awan', 'PT  Contoh-Awan,', true],
  ['PT Contoh Awan', 'PT Contoh Awan 2', false],
  ['CV Contoh Awan', 'PT Contoh Awan', false],
  ['---', '...', false],
])('%s and %s', (a, b, is) => {
  expect(isSameParty(a, b)).toBe(is);
  expect(isSameParty(b, a)).toBe(is);
});
