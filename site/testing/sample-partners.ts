import { sample } from './sample.ts';

const DIGEST = '3b'.repeat(32);

/** An instrument with an electronic signature, and the records of those with whom an agency works and learns. */
export const samplePartners = [
  sample('keputusan', {
    id: 'contoh-bertanda-tangan',
    jenis: 'koordinasi-dinas',
    nomor: 'CONTOH/KOORDINASI/002/2026',
    tanggal: '2026-02-10',
    penandatangan: 'kepala-dinas',
    tentang: 'Koordinasi contoh yang ditandatangani secara elektronik',
    tanda_tangan: {
      jenis: 'tersertifikasi',
      oleh: 'kepala-dinas',
      data_pembuatan: `x509-sha256 ${DIGEST}`,
      waktu: '2026-02-10T03:04:05Z',
      informasi: DIGEST,
    },
  }),
  sample('kerja-sama', {
    id: 'contoh-bank',
    nama: 'Contoh hubungan data dengan bank',
    jenis: 'interkoneksi-data',
    instansi: 'contoh-perizinan',
    mitra: [
      { nama: 'PT Contoh Bank', jenis: 'pihak-ketiga', kategori: 'perbankan', badan_hukum: 'ID' },
      { nama: 'Dinas', jenis: 'perangkat-daerah', instansi: 'dinas-kominfosanti' },
    ],
    melalui: { sistem: 'Jalur data contoh', pengelola: 'dinas-kominfosanti' },
    klausul: [
      { butir: 'kerahasiaan-data', keadaan: 'ada' },
      { butir: 'pelaporan', keadaan: 'tidak-relevan', alasan: 'Pembayarannya dicatat oleh kas daerah sendiri.' },
    ],
    berlaku: { sejak: '2026-02-01' },
    riwayat: [{ jenis: 'baru', tanggal: '2026-01-20' }],
  }),
  sample('pelatihan', {
    id: 'contoh-magang',
    nama: 'Contoh magang',
    bentuk: 'magang',
    instansi: 'contoh-perizinan',
    penyelenggara: { jenis: 'swasta', nama: 'Lembaga Contoh Pelatihan' },
    tanggal: '2026-06-01',
  }),
];
