import type { Parts } from './traps.ts';
import { asal } from './traps-application.ts';
import { centre } from './traps-facilities.ts';

const core = (nama: string, jenis: string, more: Parts = {}): Parts => ({
  nama,
  jenis,
  pemilik: 'kominfo',
  aset: 'pemerintah-daerah',
  penyedia: { instansi: 'kominfo' },
  pengelola: { instansi: 'kominfo' },
  penempatan: { tempat: 'pusat-data-dinas', negara: 'ID', lokasi: 'Kompleks kantor' },
  riwayat: [{ jenis: 'baru', tanggal: '2026-03-02', pelaksana: ['kominfo'] }],
  asal,
  ...more,
});
/** The five kinds that the Dinas provides for all. */
export const coreFacilities: Parts = {
  'infrastruktur/intra': core('Jaringan Intra', 'jaringan-intra', {
    terhubung: ['kominfo', 'kesehatan'].map((instansi) => ({ instansi, sejak: '2026-03-02' })),
    label_kabel: { tanpa_label: 0 },
  }),
  'infrastruktur/pusat-data': centre,
  'infrastruktur/pemulihan': core('Pusat pemulihan', 'pusat-pemulihan-bencana', {
    penempatan: { tempat: 'instansi-pusat', negara: 'ID', lokasi: 'Kota lain' },
    melindungi: ['pusat-data'],
    dokumentasi: centre.dokumentasi,
  }),
  'infrastruktur/keamanan': core('Keamanan informasi', 'keamanan-informasi'),
  'infrastruktur/penghubung': core('Penghubung layanan', 'penghubung-layanan'),
};
