import { describe, expect, test } from 'vitest';
import { infrastruktur } from './infrastruktur.ts';

const good = {
  id: 'contoh-server',
  nama: 'Server Contoh',
  jenis: 'server',
  pemilik: 'contoh-laboratorium',
  sifat: 'khusus',
  alasan_khusus: 'Alat ukur hanya dapat disambung langsung di ruang yang sama.',
  pengelola: { instansi: 'contoh-laboratorium' },
  penempatan: { tempat: 'kantor-instansi', negara: 'ID' },
  riwayat: [{ jenis: 'baru', tanggal: '2026-10-05' }],
  asal: 'contoh',
};
const parse = (more: object) => infrastruktur.schema.safeParse({ ...good, ...more });

test.each<[string, object]>([
  ['a special server', {}],
  ['one that says no more than it must', { sifat: undefined, alasan_khusus: undefined, pengelola: undefined }],
  ['one that a firm runs', { pengelola: { pihak_ketiga: { nama: 'PT Contoh', badan_hukum: 'ID', lokasi: 'ID' } } }],
  [
    'a public fact without events',
    { asal: 'publik', riwayat: [], sumber: [{ uraian: 'Uji', mutu: 'B', tanggal: '2026-10-05' }] },
  ],
])('%s is accepted', (_what, more) => {
  expect(parse(more).error?.issues).toBeUndefined();
});

describe('refused', () => {
  test.each<[string, object, string]>([
    ['no event', { riwayat: [] }, 'riwayat'],
    [
      'events out of order',
      { riwayat: [...good.riwayat, { jenis: 'nonaktif', tanggal: '2026-10-01' }] },
      'riwayat.1.tanggal',
    ],
    ['an event of host names', { riwayat: [{ jenis: 'ubah-nama', tanggal: '2026-10-05' }] }, 'riwayat.0.jenis'],
    ['another nature', { sifat: 'rahasia' }, 'sifat'],
    ['a sign for a reason', { alasan_khusus: '-' }, 'alasan_khusus'],
    ['two managers', { pengelola: { instansi: 'a', pihak_ketiga: { nama: 'PT Contoh' } } }, 'pengelola'],
    ['a place that is none', { penempatan: { tempat: 'awan' } }, 'penempatan.tempat'],
    ['a network address', { alamat_ip: '192.0.2.1' }, ''],
    ['a public fact without a source', { asal: 'publik' }, 'sumber'],
  ])('%s', (_what, more, path) => {
    expect(parse(more).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });
});

test('it asks for the agency that needs it, and shows no more than is named', () => {
  expect(infrastruktur.pemohon).toEqual(['pemilik']);
  expect(infrastruktur.publik.fields).not.toContain('id');
});
