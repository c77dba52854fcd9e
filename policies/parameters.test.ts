import { expect, test } from 'vitest';
import { rules } from './rules/index.ts';

/** What the parameters of a rule refuse, beyond the shape of each: the place and the reason. */
const refusals = [
  ['identitas/kunci-sesuai', { kunci: 'NIK' }, '', 'harus menyebut kelompok atau melayani, salah satu saja'],
  [
    'identitas/kunci-sesuai',
    { kunci: 'NIK', kelompok: 'kependudukan', melayani: 'pelayanan-publik' },
    '',
    'harus menyebut kelompok atau melayani, salah satu saja',
  ],
  ['rekaman/isian-terisi', { jenis: 'sop', isian: ['macam', 'warna'] }, 'isian.1', 'bukan isian rekaman sop'],
  ['rekaman/isian-hanya', { jenis: 'sop', isian: 'warna', nilai: ['merah'] }, 'isian', 'bukan isian rekaman sop'],
  [
    'rekaman/pihak-berbentuk',
    { jenis: 'rencana', isian: 'dasar', bentuk: ['desa'] },
    'isian',
    'bukan isian rencana yang menyebut instansi',
  ],
  [
    'rekaman/pihak-berbentuk',
    { jenis: 'rencana', isian: 'pemilik', bentuk: ['desa'] },
    'isian',
    'bukan isian rencana yang menyebut instansi',
  ],
  [
    'rekaman/butir-ada',
    { jenis: 'layanan', isian: 'warna', butir: ['profil'] },
    'isian',
    'bukan isian rekaman layanan',
  ],
  [
    'rekaman/butir-ada',
    { jenis: 'aplikasi', isian: 'pengujian', butir: ['beban'] },
    'isian',
    'daftar ini tidak menyebut butir',
  ],
  [
    'rekaman/butir-ada',
    { jenis: 'layanan', isian: 'informasi', butir: ['profil'], terisi: ['uraian', 'warna'] },
    'terisi.1',
    'bukan isian butir informasi',
  ],
  [
    'rekaman/koordinasi-tercatat',
    { jenis: 'layanan', isian: 'warna', instrumen: ['nota-dinas'], penerbit: 'dinas' },
    'isian',
    'bukan isian rekaman layanan',
  ],
  [
    'rekaman/koordinasi-tercatat',
    { jenis: 'kerja-sama', isian: 'riwayat.*.instrumen', instrumen: ['nota-dinas'], penerbit: 'dinas' },
    'peristiwa',
    'disebut bersama riwayat.*.instrumen',
  ],
  [
    'rekaman/koordinasi-tercatat',
    { jenis: 'layanan', isian: 'koordinasi', peristiwa: ['baru'], instrumen: ['nota-dinas'], penerbit: 'dinas' },
    'peristiwa',
    'disebut bersama riwayat.*.instrumen',
  ],
  [
    'kebijakan/berlaku-menyeluruh',
    { terhadap: 'perangkat-daerah' },
    '',
    'wajib menyebut tingkat atau jenis kebijakannya',
  ],
  ['sop/ditinjau', { paling_lama: 'setahun' }, 'paling_lama', 'harus bulan atau tahun ISO 8601, misalnya P12M'],
  [
    'aplikasi/dokumen-diserahkan',
    { butir: ['manual'], saat: 'setelah-lulus-uji' },
    'hasil',
    'memuat hasil hanya bersama setelah-lulus-uji',
  ],
  [
    'aplikasi/dokumen-diserahkan',
    { butir: ['manual'], saat: 'wajib', hasil: ['lulus'] },
    'hasil',
    'memuat hasil hanya bersama setelah-lulus-uji',
  ],
] as const;

test.each(refusals)('%s refuses %j', (id, parameter, path, message) => {
  const issues = rules.get(id)?.parameters.safeParse(parameter).error?.issues ?? [];
  expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toEqual([[path, message]]);
});
