import { expect, test } from 'vitest';
import { entry, instansi, profil, subdomain } from '../../testing/records.ts';
import { registryOf } from '../registry.ts';
import { ownersIn } from './owner.ts';

const publik = { asal: 'publik' as const, sumber: [{ uraian: 'Situs.', mutu: 'B' as const, tanggal: '2026-01-01' }] };
const entries = [
  instansi('dinas'),
  instansi('nyata', { nama: 'Dinas Pariwisata', ...publik }),
  subdomain('a', { pemilik: 'dinas' }),
  subdomain('b', { pemilik: 'nyata' }),
  subdomain('c', { pemilik: 'hilang' }),
  entry('jabatan', { id: 'kepala', nama: 'Kepala', instansi: 'dinas', peran: 'kepala-dinas', asal: 'contoh' }),
];
const owners = (keadaan: 'peragaan' | 'resmi') =>
  ownersIn(new Map([['uji', registryOf('uji', { ...profil, keadaan }, entries)]]));

test.each([
  ['an agency', 'instansi/dinas', { instansi: 'dinas', nama: 'Dinas Contoh dinas', contoh: true, dinilai: true }],
  ['what an agency holds', 'subdomain/a', { instansi: 'dinas', contoh: true }],
  ['an office', 'jabatan/kepala', { instansi: 'dinas' }],
  ['a real agency', 'subdomain/b', { instansi: 'nyata', nama: 'Dinas Pariwisata', contoh: false, dinilai: false }],
  ['an owner that is not there', 'subdomain/c', { instansi: 'hilang', nama: null }],
  ['a record that is not there', 'subdomain/z', { instansi: null, nama: null }],
  ['a policy file', 'kebijakan/uji/p/pasal/01', { instansi: null }],
  ['the regency itself', 'daerah', { instansi: null }],
])('%s', (_, ref, owner) => {
  expect(owners('peragaan')('uji', ref)).toMatchObject(owner);
});

test('in an official register a real agency is judged; of an unknown regency nothing is known', () => {
  expect(owners('resmi')('uji', 'subdomain/b')).toMatchObject({ contoh: false, dinilai: true });
  expect(owners('resmi')('lain', 'subdomain/b')).toMatchObject({ instansi: null });
});
