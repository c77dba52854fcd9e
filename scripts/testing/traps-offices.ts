import type { Parts, Regency } from './traps.ts';
import { asal } from './traps-application.ts';

/** A report, a training and a body, filed by anybody's rules as far as they go. */
export const reports = (daerah: Regency): Parts => ({
  'laporan/cadangan': {
    nama: 'Pencadangan basis data',
    jenis: 'pencadangan-basis-data',
    instansi: 'kominfo',
    tanggal: '2026-10-05',
    simpanan: { media: ['server'], tempat: 'tempat-lain' },
    asal,
  },
  'pelatihan/bimtek': {
    nama: 'Bimbingan teknis',
    bentuk: 'bimbingan-teknis',
    ...(daerah === 'buleleng' ? { jalur: 'peningkatan-keahlian', bagi: ['pengamanan-sistem'] } : {}),
    instansi: 'kesehatan',
    penyelenggara: { jenis: 'pemerintah-provinsi', nama: 'Badan Diklat Provinsi' },
    tanggal: '2026-06-01',
    asal,
  },
});

const seat = (nama: string, instansi: string, peran: string): Parts => ({ nama, instansi, peran, asal });

/** The body that a regency's regulation has, with the decree that forms it where one does. */
export const bodies = (daerah: Regency): Parts => ({
  'jabatan/sekda': seat('Sekretaris Daerah', 'pemkab', 'sekretaris-daerah'),
  'keputusan/lembaga': {
    jenis: 'keputusan-bupati',
    nomor: '9',
    tanggal: '2026-01-05',
    penandatangan: 'bupati',
    tentang: 'Susunan dan tugas',
    mencakup: [{ lembaga: 'dewan' }, { lembaga: 'tim' }],
    asal,
  },
  'keputusan/koordinasi-tugas': {
    jenis: 'koordinasi-dinas',
    nomor: '10',
    tanggal: '2026-01-05',
    penandatangan: 'kepala-kominfo',
    tentang: 'Tugas unit',
    mencakup: [{ lembaga: 'tim' }],
    asal,
  },
  'lembaga/dewan': {
    nama: 'Dewan TIK',
    jenis: daerah === 'badung' ? 'dewan-tik' : 'lainnya',
    ketua: 'sekda',
    anggota: ['kepala-kominfo'],
    dasar: 'lembaga',
    tugas: ['Memberi arahan.'],
    dasar_tugas: 'lembaga',
    berlaku: { sejak: '2026-01-12' },
    asal,
  },
  'lembaga/tim': {
    nama: 'Tim TIK',
    jenis: daerah === 'badung' ? 'tim-pelaksana-tik' : 'unit-kerja-e-government',
    ketua: 'kepala-kesehatan',
    instansi: 'kesehatan',
    dasar: 'lembaga',
    tugas: ['Menjalankan layanan.'],
    dasar_tugas: 'lembaga',
    koordinasi: 'koordinasi-tugas',
    berlaku: { sejak: '2026-01-12' },
    asal,
  },
});
