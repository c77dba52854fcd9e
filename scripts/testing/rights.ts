import type { Parts, Regency } from './traps.ts';
import { activity } from './traps-application.ts';

/** A status, a permission or an assignment, and a record that uses what it gives. */
export interface Right {
  readonly name: string;
  readonly daerah: Regency;
  /** The record that uses it, the rule that asks, the day of use. */
  readonly ref: string;
  readonly rule: string;
  readonly day: string;
  /** The record that gives it, as it stands when all is well, and what it would cover of somebody else. */
  readonly giver: string;
  readonly others: Parts;
  /** Another kind of instrument. */
  readonly kind?: string;
  /** The text names no time: one that comes later is accepted too. */
  readonly mayFollow?: true;
  /** Where the fault of that day stands, for a rule that looks at today as well. */
  readonly path?: string;
  /** What else must be so for the right to be asked for. */
  readonly more?: Parts;
}

const application = { ref: 'aplikasi/antrean', day: '2026-02-02', others: { mencakup: [{ aplikasi: 'lain' }] } };

const mandiri = {
  daerah: 'banjar',
  day: '2026-02-02',
  giver: 'keputusan/status',
  others: { mencakup: [{ instansi: 'pendidikan' }] },
  kind: 'usulan-mandiri-tik',
} as const;

export const rights: readonly Right[] = [
  {
    ...application,
    name: 'recommendation',
    daerah: 'buleleng',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/rekomendasi',
    kind: 'surat-pengantar',
  },
  {
    ...application,
    name: 'permission',
    daerah: 'kubu-raya',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/izin',
    mayFollow: true,
    kind: 'surat-pengantar',
  },
  {
    ...application,
    name: 'coordination before a firm is used',
    daerah: 'badung',
    rule: 'aplikasi/instrumen-kegiatan',
    giver: 'keputusan/koordinasi',
    kind: 'surat-pengantar',
    more: {
      'aplikasi/antrean': {
        riwayat: [
          activity('pembangunan', '2026-02-02', {
            pihak_ketiga: [{ nama: 'Perusahaan', badan_hukum: 'ID', lokasi: 'ID' }],
          }),
          activity('penerapan', '2026-04-01'),
        ],
      },
    },
  },
  { ...mandiri, name: 'Mandiri TIK', ref: 'aplikasi/antrean', rule: 'aplikasi/pembangun-berhak' },
  {
    name: 'approval of the owner of data',
    daerah: 'banjar',
    ref: 'basis-data/kunjungan',
    rule: 'basis-data/integrasi',
    day: '2026-03-02',
    giver: 'keputusan/persetujuan',
    others: { mencakup: [{ basis_data: 'lain' }] },
    kind: 'surat-pengantar',
  },
  {
    name: 'decree that appoints a steward',
    daerah: 'badung',
    ref: 'walidata/kesehatan',
    rule: 'walidata/penetapan',
    day: '2026-01-12',
    giver: 'keputusan/walidata',
    others: { mencakup: [{ walidata: 'lain' }] },
    kind: 'surat-pengantar',
  },
  {
    name: 'decree for a name outside the official domain',
    daerah: 'badung',
    ref: 'subdomain/antrean',
    rule: 'subdomain/keputusan-mencakup-host',
    day: '2026-03-02',
    giver: 'keputusan/nama',
    others: { mencakup: [{ host: 'lain.example' }] },
    kind: 'surat-pengantar',
    more: {
      'keputusan/nama': {
        jenis: 'keputusan-bupati',
        nomor: '9',
        tanggal: '2026-01-05',
        penandatangan: 'bupati',
        tentang: 'Nama domain lain',
        mencakup: [{ host: 'antrean.example' }],
        asal: 'resmi',
      },
      'subdomain/antrean': {
        host: 'antrean.example',
        riwayat: [{ jenis: 'baru', tanggal: '2026-03-02', instrumen: ['nama'], digunakan_sejak: '2026-03-02' }],
      },
    },
  },
  {
    name: 'recommendation to buy',
    daerah: 'kubu-raya',
    ref: 'pengadaan/laptop',
    rule: 'pengadaan/rekomendasi',
    day: '2026-05-04',
    giver: 'keputusan/belanja',
    others: { mencakup: [{ pengadaan: 'lain' }] },
    kind: 'nota-dinas',
    more: {
      'keputusan/belanja': {
        jenis: 'rekomendasi-dinas',
        nomor: '12',
        tanggal: '2026-04-06',
        penandatangan: 'kepala-kominfo',
        tentang: 'Pengadaan laptop',
        mencakup: [{ pengadaan: 'laptop' }],
        asal: 'resmi',
      },
      'pengadaan/laptop': {
        nama: 'Laptop',
        instansi: 'kesehatan',
        tanggal: '2026-05-04',
        perangkat: [{ jenis: 'laptop', jumlah: 3, untuk: ['baru'] }],
        rekomendasi: ['belanja'],
        asal: 'resmi',
      },
    },
  },
  {
    ...mandiri,
    name: 'Mandiri TIK to help with a small application for all',
    ref: 'aplikasi/antrean',
    rule: 'aplikasi/pembangun-berhak',
    more: {
      'aplikasi/antrean': {
        kelas: 'umum-kecil',
        riwayat: [
          activity('pembangunan', '2026-02-02', { pelaksana: ['kominfo'], pembantu: ['kesehatan'] }),
          activity('penerapan', '2026-04-01'),
        ],
      },
    },
  },
  {
    ...mandiri,
    name: 'Mandiri TIK to build an office network of its own',
    ref: 'infrastruktur/lan-sendiri',
    path: 'riwayat',
    rule: 'infrastruktur/mandiri-tik',
    more: {
      'infrastruktur/lan-sendiri': {
        nama: 'Jaringan kantor',
        jenis: 'jaringan-lokal',
        pemilik: 'kesehatan',
        riwayat: [{ jenis: 'pembangunan', tanggal: '2026-02-02', pelaksana: ['kesehatan'] }],
        asal: 'resmi',
      },
    },
  },
];
