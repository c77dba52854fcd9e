import { overlay } from '../core/example.ts';
import { architectureSides } from '../core/records/rencana-butir.ts';
import { domains, type Parts, type Regency } from './traps.ts';
import { acuan_rencana, asal, valuesOf } from './traps-application.ts';
import { audits, statements } from './traps-statements.ts';

const decree = (jenis: string, penandatangan: string, mencakup: Parts[], tanggal = '2025-01-02'): Parts => ({
  jenis,
  nomor: '11',
  tanggal,
  penandatangan,
  tentang: 'Hal yang diatur',
  mencakup,
  asal,
});
const berlaku = { sejak: '2026-01-12' };
/** Notes of those who coordinate, each about what it covers. */
const notes: Parts = {
  'keputusan/perbup': decree('peraturan-bupati', 'bupati', [{ rencana: 'rencana' }, { kebijakan: 'strategis' }]),
  'keputusan/badan': decree('keputusan-bupati', 'bupati', [
    { lembaga: 'gcio' },
    { lembaga: 'koordinasi' },
    { lembaga: 'evaluator' },
    { lembaga: 'pengelola' },
  ]),
  'keputusan/bersama-dinas': decree('koordinasi-dinas', 'kepala-kominfo', [
    { audit: 'keamanan' },
    { perangkat_tik: 'kesehatan' },
    { layanan: 'antrean' },
    { layanan: 'kepegawaian' },
  ]),
  'keputusan/bersama-perencanaan': decree('koordinasi-perencanaan', 'kepala-kominfo', [
    { rencana: 'pse' },
    { rencana: 'pse-kominfo' },
  ]),
};

/** What the master plan holds, and the office in charge of planning, where a regulation gives it a part. */
const planned: Parts = {
  'instansi/kominfo': { peran: ['dinas', 'perencanaan'] },
  'rencana/rencana': {
    penyusun: 'kominfo',
    dasar: 'perbup',
    selaras: [{ nama: 'RPJMD' }],
    bagian: ['visi-misi', 'kebijakan', 'strategi', 'peta-jalan', 'arsitektur'].map((butir) => ({
      butir,
      uraian: 'Terpenuhi.',
      ...(butir === 'arsitektur' ? { ranah: [...architectureSides] } : {}),
    })),
  },
};

/** Plans and policies beside the one that everybody refers to. */
const plans: Parts = {
  'rencana/pse': {
    nama: 'Rencana SPBE',
    jenis: 'rencana-pse',
    instansi: 'kesehatan',
    tupoksi: 'Pelayanan kesehatan.',
    koordinasi: ['bersama-perencanaan'],
    butir: [
      {
        id: 'antrean',
        judul: 'Antrean',
        uraian: 'Antrean di semua puskesmas.',
        ukuran: 'Dua puluh puskesmas.',
        kelayakan: 'Dua tahun anggaran.',
        acuan: [{ rencana: 'rencana', butir: 'butir' }],
        anggaran: [{ sumber: 'apbd', peruntukan: 'operasional' }],
      },
    ],
    berlaku: { sejak: '2026-01-01', sampai: '2026-12-31' },
    asal,
  },
  'rencana/kebutuhan': {
    nama: 'Kebutuhan TIK',
    jenis: 'kebutuhan-tik',
    instansi: 'kesehatan',
    tupoksi: 'Pelayanan kesehatan.',
    untuk: 'rencana',
    butir: [
      {
        id: 'jaringan',
        judul: 'Jaringan',
        uraian: 'Sambungan puskesmas.',
        ukuran: 'Dua puluh puskesmas.',
        kelayakan: 'Tenaga tersedia.',
      },
    ],
    berlaku: { sejak: '2025-01-01', sampai: '2029-12-31' },
    asal,
  },
  'kebijakan/strategis': {
    nama: 'Arah SPBE',
    tingkat: 'strategis',
    jenis: 'kebijakan',
    instansi: 'kominfo',
    dasar: 'perbup',
    berlaku,
    asal,
  },
  'kebijakan/operasional': {
    nama: 'Kerja antrean',
    tingkat: 'operasional',
    instansi: 'kesehatan',
    sop: ['antrean'],
    berlaku,
    asal,
  },
};

const body = (nama: string, jenis: string, ketua: string, more: Parts = {}): Parts => ({
  nama,
  jenis,
  ketua,
  dasar: 'badan',
  berlaku,
  ...more,
  asal,
});

const bodies: Parts = {
  'lembaga/gcio': body('GCIO', 'gcio', 'sekda'),
  'lembaga/koordinasi': body('Tim Koordinasi', 'tim-koordinasi-spbe', 'sekda'),
  'lembaga/evaluator': body('Evaluator Internal', 'evaluator-internal', 'sekda', {
    anggota: ['kepala-kominfo', 'kepala-kesehatan'],
    unsur: [
      { butir: 'supervisor', jabatan: ['sekda'] },
      { butir: 'operator', jabatan: ['kepala-kominfo'] },
      { butir: 'anggota', jabatan: ['kepala-kesehatan'] },
    ],
  }),
  'lembaga/pengelola': body('Tim Pengelola', 'tim-pengelola-situs', 'kepala-kominfo', {
    anggota: ['kepala-kesehatan'],
  }),
};

/** What the public is told of a service, by the regency's own list. */
export const services: Parts = {
  'layanan/antrean': {
    sektor: 'kesehatan',
    sasaran: ['G2C'],
    elektronik: true,
    akses: 'https://antrean.bulelengkab.go.id/',
    informasi: [
      'profil-penyelenggara',
      'profil-pelaksana',
      'standar-pelayanan',
      'maklumat-pelayanan',
      'biaya-tarif',
      'pengelolaan-pengaduan',
      'penilaian-kinerja',
    ].map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
    koordinasi: ['bersama-dinas'],
    alasan_khusus: 'Antrean puskesmas tidak dimiliki pemerintahan lain.',
  },
  'layanan/kepegawaian': {
    nama: 'Kepegawaian',
    golongan: 'administrasi-pemerintahan',
    bidang: 'kepegawaian',
    instansi: 'kominfo',
    koordinasi: ['bersama-dinas'],
    asal,
  },
};

/** The same in Kubu Raya: its own seven items, the plan of services, how data are kept, both sides of security. */
const inKubuRaya: Parts = {
  'layanan/antrean': {
    acuan_rencana,
    akses: `https://antrean.${domains['kubu-raya']}/`,
    informasi: valuesOf('kubu-raya', 'informasi_layanan')
      .filter((butir) => butir !== 'lainnya')
      .map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
    perlindungan_data: 'Hanya petugas yang berhak yang membukanya.',
  },
  'layanan/kepegawaian': { acuan_rencana },
  'keamanan-informasi/kesehatan': {
    mencakup: { prosedur: ['pencegahan', 'penanggulangan'], sistem: ['pencegahan', 'penanggulangan'] },
  },
  'kebijakan/operasional': { diperintahkan: 'pemerintah-daerah' },
};

/** Plans, bodies, statements and audits as Buleleng has them; the other regulations say nothing of most of these. */
export const agencies = (daerah: Regency): Parts =>
  overlay(everywhere(daerah), daerah === 'kubu-raya' ? inKubuRaya : {}) as Parts;

const everywhere = (daerah: Regency): Parts => ({
  ...(daerah === 'buleleng' ? planned : {}),
  ...notes,
  ...plans,
  ...bodies,
  ...statements,
  ...audits,
  ...services,
});
