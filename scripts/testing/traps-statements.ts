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
