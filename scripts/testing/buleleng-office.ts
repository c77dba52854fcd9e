import { overlay } from '../core/example.ts';
import type { Registry } from '../core/registry.ts';
import { coreFacilities } from './buleleng-facilities.ts';
import { rowOf, world } from './pairs.ts';
import { type Parts, type Regency, type Traps, trapOf } from './traps.ts';
import { activity, asal, berkas } from './traps-application.ts';

const letter = { nomor: '1', tanggal: '2026-01-10', penandatangan: 'kepala-kominfo', ...berkas };
const form = { tanggal: '2026-01-10', ...berkas, sha256: 'b'.repeat(64) };

/** A name of the regency's domain with everything that its registration asks for. */
const registered = (pengelola: string): Parts => ({
  pengelola: { instansi: pengelola },
  penempatan: { cara: 'pusat-data-dinas' },
  riwayat: [{ jenis: 'baru', tanggal: '2026-01-12', formulir: form, surat: letter }],
});
const site = (id: string, pemilik: string, host: string, pengelola = pemilik, penggunaan = 'situs'): Parts => ({
  [`subdomain/${id}`]: { host, pemilik, penggunaan, ...registered(pengelola), asal },
});

/** What other regulations need for their rows and Buleleng's has no word for. */
const elsewhere: Parts = Object.fromEntries(
  [
    'keputusan/evaluasi',
    'keputusan/usulan',
    'keputusan/status',
    'keputusan/izin',
    'keputusan/serah-terima',
    'keputusan/persetujuan',
    'keputusan/lembaga',
    'keputusan/koordinasi-tugas',
    'basis-data/penduduk',
    'lembaga/dewan',
    'lembaga/tim',
    'kerja-sama/interkoneksi',
    'laporan/cadangan',
    'instansi/pendidikan',
    'jabatan/kepala-pendidikan',
    'subdomain/pendidikan',
    'infrastruktur/alamat',
    'rencana/kajian',
  ].map((ref) => [ref, null]),
);

const act = (jenis: string, more: Parts = {}): Parts => ({
  nama: 'Kegiatan',
  jenis,
  instansi: 'kominfo',
  tanggal: '2026-09-07',
  ...more,
  asal,
});

/** Acts that come round, each done lately. */
const acts: Parts = {
  'laporan/mutu': act('pemeriksaan-mutu', { tentang: { aplikasi: ['antrean', 'absensi'] } }),
  'laporan/pemeliharaan': act('pemeliharaan-aplikasi', {
    instansi: 'kesehatan',
    tentang: { aplikasi: ['antrean'] },
  }),
  'laporan/pemeliharaan-absensi': act('pemeliharaan-aplikasi', { tentang: { aplikasi: ['absensi'] } }),
  'laporan/sertifikat': act('pemantauan-sertifikat'),
  'laporan/gcio': act('bantuan-teknis-gcio', { tentang: { lembaga: ['gcio'] } }),
};

/** The office as the shared rows know it: what only Buleleng asks of it is laid over here. */
const shared = trapOf(
  world,
  rowOf('instansi/kominfo', () => elsewhere),
  'buleleng',
).registry;
const copied = (ref: string, more: Parts): Parts => {
  const { id: _, ...record } = shared.lookup('by-id', ref)[0]?.record ?? { id: '' };
  return overlay(record, more) as Parts;
};

/** What the agency states about itself, said again by the Dinas, which is an agency too. */
const stated: Parts = Object.fromEntries(
  ['perangkat-tik', 'tenaga-tik', 'sertifikat-elektronik', 'keamanan-informasi'].map((jenis) => [
    `${jenis}/kominfo`,
    copied(`${jenis}/kesehatan`, {
      instansi: 'kominfo',
      ...(jenis === 'keamanan-informasi' ? { prosedur: ['absensi'] } : {}),
    }),
  ]),
);

/** Needs go into the draft, while it is drafted. */
const needs: Parts = { untuk: 'rancangan', berlaku: { sejak: '2026-03-02', sampai: null } };

/** An office of which no provision of Buleleng says that anything is wrong or left undone. */
const office: Parts = {
  ...elsewhere,
  ...acts,
  ...stated,
  ...coreFacilities,
  ...site('pemkab', 'pemkab', 'bulelengkab.go.id', 'kominfo'),
  ...site('kominfo', 'kominfo', 'kominfo.bulelengkab.go.id'),
  ...site('kesehatan', 'kesehatan', 'kesehatan.bulelengkab.go.id'),
  'subdomain/antrean': registered('kesehatan'),
  'instansi/pemkab': { surel: 'kontak@bulelengkab.go.id' },
  'instansi/kesehatan': { mandiri_tik: null },
  'basis-data/kunjungan': { terhubung: null, integrasi: null, siklus: 'P3M' },
  'basis-data/pegawai': copied('basis-data/kunjungan', {
    nama: 'Pegawai',
    pengelola: 'kominfo',
    terhubung: null,
    integrasi: null,
    subjek: { topik: 'pegawai', indikator: 'jumlah', rincian: 'instansi' },
    klasifikasi: { kelas: 'terbuka', ditetapkan_oleh: 'kominfo', tanggal: '2026-02-02' },
  }),
  'walidata/kominfo': copied('walidata/kesehatan', {
    unit: 'kominfo',
    basis_data: ['pegawai'],
    pengusul: 'kepala-kominfo',
  }),
  'aplikasi/antrean': {
    transaksi_elektronik: true,
    sertifikat: ['kesehatan'],
    serah_terima: null,
    riwayat: [
      activity('pembangunan', '2026-02-02', { instrumen: ['koordinasi', 'rekomendasi'] }),
      activity('penerapan', '2026-04-01'),
    ],
  },
  'aplikasi/absensi': copied('aplikasi/antrean', {
    nama: 'Absensi',
    label_resmi: ['absensi'],
    kelas: 'umum',
    pemilik: 'kominfo',
    operator: 'kominfo',
    penyedia: { instansi_pusat: 'Kementerian', instansi: null },
    pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null, di_luar: ['instansi-pusat'] },
    perolehan: 'layanan-pusat',
    melayani: ['manajemen-pemerintahan'],
    basis_data: ['pegawai'],
    layanan: ['kepegawaian'],
    serah_terima: null,
    riwayat: [activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] })],
  }),
  'sop/absensi': copied('sop/antrean', {
    aplikasi: ['absensi'],
    instansi: 'kominfo',
    disusun_oleh: { instansi: 'kominfo' },
    ditetapkan: { oleh: 'kepala-kominfo', tanggal: '2026-03-02' },
  }),
  'infrastruktur/server': { alamat_dari: null },
  'infrastruktur/lan': { alamat_dari: null },
  'infrastruktur/internet': { alamat_dari: null },
  'rencana/rancangan': copied('rencana/rencana', {
    nama: 'Rancangan',
    jenis: 'rancangan-rencana-induk',
    dasar: null,
    penyusunan: { mulai: '2026-02-02' },
    berlaku: { sejak: '2026-02-02' },
  }),
  'rencana/kebutuhan': needs,
  'rencana/kebutuhan-kominfo': copied('rencana/kebutuhan', { instansi: 'kominfo', ...needs }),
  'pelatihan/bimtek': { peserta: [{ instansi: 'kesehatan' }, { instansi: 'kominfo' }] },
  'rencana/pse-kominfo': copied('rencana/pse', { instansi: 'kominfo' }),
  'layanan/kepegawaian': { sasaran: ['G2G'] },
};

export const bulelengWorld: Traps = {
  ...world,
  base: (daerah: Regency) => overlay(world.base(daerah), office) as Parts,
};

/** The office after a change; a null takes a record or a part of it away. */
export const bulelengOffice = (change: Parts = {}): Registry =>
  trapOf(
    bulelengWorld,
    rowOf('instansi/kominfo', () => change),
    'buleleng',
  ).registry;
