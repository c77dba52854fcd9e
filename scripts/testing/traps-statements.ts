import type { Parts } from './traps.ts';
import { asal, berkas } from './traps-application.ts';

const counted = (nama: string, more: Parts): Parts => ({
  nama,
  instansi: 'kesehatan',
  tanggal: '2026-09-01',
  ...more,
  asal,
});

/** What an agency counts and states about itself. */
export const statements: Parts = {
  'perangkat-tik/kesehatan': counted('Perangkat', {
    perangkat: [
      { jenis: 'laptop', jumlah: 20, dari: 'daerah' },
      { jenis: 'desktop', jumlah: 5, dari: 'pemerintah-provinsi', koordinasi: ['bersama-dinas'] },
    ],
    laporan_aset: { nomor: '1', tanggal: '2026-09-02', ...berkas },
  }),
  'tenaga-tik/kesehatan': counted('Tenaga', {
    golongan: [{ golongan: 'pranata-komputer', jumlah: 2 }],
    tugas: [
      { tugas: 'pengelola-spbe', jumlah: 1, standar: 'Standar kompetensi' },
      { tugas: 'pengamanan-sistem', jumlah: 1, standar: 'Standar kompetensi', pelatihan: ['bimtek'] },
    ],
    perpindahan: [
      {
        jenis: 'mutasi',
        tanggal: '2026-07-01',
        kelangsungan: { tanggal: '2026-06-20', uraian: 'Pekerjaan diserahkan kepada pengganti sebelum pindah.' },
      },
    ],
  }),
  'sertifikat-elektronik/kesehatan': counted('Sertifikat', {
    pelaksana_transaksi: 2,
    bersertifikat: 2,
    sertifikat: [{ penerbit: 'Balai Sertifikasi', pemegang: 'pegawai', jumlah: 2, berakhir: '2027-06-01' }],
  }),
  'keamanan-informasi/kesehatan': counted('Keamanan', {
    standar: ['iso-iec-27001'],
    lingkup: 'Semua sistem dinas.',
    cakupan: ['administratif', 'teknis', 'fisik'].map((aspek) => ({
      aspek,
      tahap: ['pengembangan', 'pengoperasian', 'perawatan'],
      atas: ['infrastruktur', 'aplikasi'],
    })),
    prosedur: ['antrean'],
    sistem: 'Pencegahan dan penanggulangan berjalan setiap hari.',
    bukti: berkas,
  }),
  'insiden/gangguan': {
    nama: 'Gangguan antrean',
    instansi: 'kesehatan',
    tanggal: '2026-08-03',
    sifat: ['gagal-atau-terganggu', 'berdampak-serius', 'perbuatan-pihak-lain'],
    walidata: ['kesehatan'],
    data_diamankan: '2026-08-03',
    lapor_dinas: { tanggal: '2026-08-03' },
    lapor_walidata: { tanggal: '2026-08-03' },
    asal,
  },
};

/** An audit by an accredited body, and one that an agency makes of itself. */
export const audits: Parts = {
  'audit/keamanan': {
    nama: 'Audit keamanan',
    jenis: 'keamanan',
    instansi: 'kominfo',
    pelaksana: {
      nama: 'Lembaga Audit',
      jenis: 'lembaga-terakreditasi',
      akreditasi: { nomor: '1', penerbit: 'Badan', berlaku: { sejak: '2025-01-01', sampai: '2027-12-31' } },
    },
    tanggal: '2026-05-04',
    tentang: { aplikasi: ['antrean'] },
    pokok: ['tata-kelola-manajemen', 'fungsionalitas', 'kinerja', 'aspek-lain'],
    dasar_hukum: ['Peraturan tentang audit TIK'],
    koordinasi: ['bersama-dinas'],
    tindak_lanjut: [{ tanggal: '2026-06-01', uraian: 'Dikerjakan menurut laporannya.' }],
    asal,
  },
  'audit/mandiri': {
    nama: 'Pemeriksaan sendiri',
    jenis: 'keamanan-mandiri',
    instansi: 'kesehatan',
    pelaksana: { nama: 'Tenaga ahli', jenis: 'tenaga-ahli', kompetensi: berkas },
    tanggal: '2026-05-11',
    asal,
  },
};
