import type { Entry } from '../../scripts/core/registry.ts';
import { DAERAH, sample } from './sample.ts';

const oid = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const digest = 'c48bffe6aef2bf2b4f4dfa6343dc0ac3c18e52ffb57821cda29235c2753feb9c';

const own = ['ada-perubahan', 'bentuk-berkas', 'fakta-lengkap', 'kontributor', 'temuan'].map((name) => ({
  id: `gerbang/${name}`,
  keadaan: 'terpenuhi',
  ketentuan: [],
}));

const proposed = {
  id: `${DAERAH}/subdomain/contoh-antrean-lengkap/pengusul/instansi-pemilik@contoh-perizinan`,
  keadaan: 'terpenuhi',
  ketentuan: ['buleleng/26.2'],
  suara: [{ jabatan: 'kepala-contoh-perizinan', cara: 'penulis', waktu: '2026-06-02T01:00:00Z' }],
  lingkup: digest,
};
const decided = {
  id: `${DAERAH}/subdomain/contoh-antrean-lengkap/pemutus/dinas`,
  ketentuan: ['buleleng/25.2'],
  lingkup: digest,
};
const request = { nomor: 12, kepala: oid, dasar: oid, pohon: oid };
const grounds = { kebijakan: oid, register: oid, sidik_fakta: digest, versi: '0.1.0' };

/** A refusal with its objection, and the approval of the request that was put right. */
export const sampleDecisions: readonly Entry[] = [
  sample('putusan', {
    id: 'putusan-000901',
    nomor: 901,
    jenis: 'ditolak',
    waktu: '2026-06-03T02:30:00Z',
    permohonan: request,
    perkara: ['subdomain/contoh-antrean-lengkap'],
    syarat: [proposed, { ...decided, keadaan: 'belum' }, ...own],
    penolakan: {
      oleh: ['kepala-dinas'],
      ketentuan: 'buleleng/26.3',
      alasan: 'Nama yang diminta tidak menyebut instansi pemohon maupun layanannya.',
    },
    landasan: grounds,
    sebelumnya: digest,
  }),
  sample('putusan', {
    id: 'putusan-000902',
    nomor: 902,
    jenis: 'disetujui',
    waktu: '2026-06-10T02:30:00Z',
    permohonan: { ...request, nomor: 14 },
    perkara: ['subdomain/contoh-antrean-lengkap', 'README.md'],
    syarat: [
      proposed,
      {
        ...decided,
        keadaan: 'terpenuhi',
        suara: [
          { jabatan: 'kepala-dinas', cara: 'tanda-tangan', waktu: '2026-06-09T06:10:00Z' },
          { jabatan: 'kepala-contoh-perizinan', cara: 'suara', waktu: '2026-06-10T02:00:00Z' },
        ],
      },
      {
        id: `${DAERAH}/walidata/contoh-walidata-izin/penetap/bupati`,
        keadaan: 'terpenuhi',
        ketentuan: ['buleleng/10.5'],
        instrumen: 'contoh-koordinasi',
      },
      { id: 'bersama/berkas-bersama', keadaan: 'dilampaui', ketentuan: [] },
      { id: 'bersama/sudah-tidak-ada', keadaan: 'terpenuhi', ketentuan: [] },
      ...own,
    ],
    telaah: [
      { kunci: 'a|b', uraian: 'Pemilik nama ini unit di bawah dinas; petugas menimbang alasannya.' },
      { kunci: 'c|d' },
    ],
    darurat: {
      instrumen: 'contoh-koordinasi',
      sampai: '2026-06-20',
      tindak_lanjut: 'Diputus lagi menurut jalur biasa paling lambat 20 Juni 2026.',
    },
    landasan: grounds,
    sebelumnya: digest,
  }),
  sample('keberatan', {
    id: 'contoh-keberatan-antrean',
    putusan: 'putusan-000901',
    instansi: 'contoh-perizinan',
    tanggal: '2026-06-05',
    alasan: 'Nama itu sudah tercetak pada papan loket dan dikenal masyarakat.',
    jawaban: {
      tanggal: '2026-06-08',
      oleh: 'kepala-dinas',
      hasil: 'diterima-sebagian',
      alasan: 'Nama dapat dipakai setelah menyebut layanannya.',
    },
  }),
];
