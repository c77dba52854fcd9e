import { type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { office } from '../../scripts/testing/traps-world.ts';

const sop = (change: Parts): Parts => ({ 'sop/antrean': change });
const step = (waktu: string): Parts => ({ pelaku: 'Petugas', kegiatan: 'Menerima.', waktu });

const procedures: Row[] = [
  {
    name: 'a complete procedure of an agency: who draws it up differs in Kubu Raya',
    about: 'rujukan/ada',
    change: () => ({}),
    verdict: same('lulus', { 'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'] }),
  },
  {
    name: 'of a village, with nothing that agencies owe: villages are no agencies anywhere',
    about: 'sop/unsur',
    change: () => sop({ instansi: 'desa', penanggung_jawab: null, disusun_oleh: null, ditetapkan: null }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'one time for the whole process: the text asks for no time of each step',
    about: 'sop/unsur',
    change: () => sop({ langkah: [{ pelaku: 'Petugas', kegiatan: 'Menerima.' }, step('2 hari kerja')] }),
    verdict: same('tak-berlaku', {
      buleleng: ['peringatan setelan unsur 10.2'],
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
    }),
  },
  {
    name: 'drawn up by the centre',
    about: 'sop/penyusun',
    change: () => sop({ disusun_oleh: { instansi_pusat: 'Kementerian', instansi: null } }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks penyusun 9.3'], 'kubu-raya': 'lulus' }),
  },
  {
    name: 'a time without a figure',
    about: 'sop/unsur',
    change: () => sop({ disusun_oleh: { instansi: 'kesehatan' }, langkah: [step('secukupnya'), step('1 jam')] }),
    verdict: same('tak-berlaku', {
      // The text asks for a time; that it be a figure is a local choice.
      buleleng: ['galat setelan unsur 10.2'],
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
    }),
  },
  {
    name: 'nobody answers for it',
    about: 'sop/unsur',
    change: () => sop({ penanggung_jawab: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks unsur 10.2'],
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
    }),
  },
  {
    name: 'set by the head of another agency',
    about: 'sop/ditetapkan-kepala',
    change: () => sop({ ditetapkan: { oleh: 'kepala-pendidikan' } }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks ditetapkan-kepala 10.2'],
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
    }),
  },
  {
    name: 'not reviewed for more than a year: a permission with a measure, so a warning, and of Buleleng alone',
    about: 'sop/ditinjau',
    change: () => ({
      ...sop({ ditetapkan: { tanggal: '2025-03-03' }, dasar: { acuan_rencana: null } }),
    }),
    verdict: same('tak-berlaku', {
      buleleng: ['peringatan tafsir ditinjau 10.4'],
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
    }),
  },
  {
    name: 'sharing of data set by a decree: Kubu Raya wants a regulation of the Bupati',
    about: 'sop/berbagi-data',
    subject: 'sop/berbagi',
    change: () => ({ 'keputusan/perbup-berbagi': { jenis: 'keputusan-bupati' } }),
    verdict: same('tak-berlaku', { 'kubu-raya': ['galat teks berbagi-data 12.2'] }),
  },
  {
    name: 'management of ICT processes without its legal basis',
    about: 'sop/dasar',
    subject: 'sop/tik',
    change: () => ({ 'sop/tik': { dasar: { peraturan: null } } }),
    verdict: same('tak-berlaku', {
      'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'],
      banjar: ['galat teks dasar 21.2.b'],
    }),
  },
  {
    name: 'drawn up by the architecture of its day, which ended since: drawing it up is what rests on the plan',
    about: 'rencana/acuan-berlaku',
    subject: 'sop/tik',
    change: () => ({ 'rencana/rencana': { berlaku: { sejak: '2025-01-01', sampai: '2026-06-30' } } }),
    verdict: same('tak-berlaku', { 'kubu-raya': ['perlu-telaah tafsir penyusun 7.2'], banjar: 'lulus' }),
  },
  {
    name: 'a procedure for sharing data that has ended, set by a decree',
    about: 'sop/berbagi-data',
    subject: 'sop/berbagi',
    change: () => ({
      'keputusan/perbup-berbagi': { jenis: 'keputusan-bupati' },
      'sop/berbagi': { berlaku: { sampai: '2026-06-30' } },
    }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'an agency with the status and no procedure for managing ICT',
    about: 'instansi/sop-ada',
    subject: 'instansi/kesehatan',
    change: () => ({ 'sop/tik': null }),
    verdict: same('tak-berlaku', { banjar: ['celah teks sop-ada 21.1'] }),
  },
  {
    name: 'an agency without the status and without procedures',
    about: 'instansi/sop-ada',
    subject: 'instansi/pendidikan',
    change: () => ({
      'basis-data/pendidikan': { ...(office('banjar')['basis-data/kunjungan'] as Parts), pengelola: 'pendidikan' },
    }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'a Dinas without mechanisms for servers and networks',
    about: 'instansi/sop-ada',
    subject: 'instansi/kominfo',
    change: () => ({
      'sop/mekanisme': null,
      'basis-data/kominfo': { ...(office('banjar')['basis-data/kunjungan'] as Parts), pengelola: 'kominfo' },
    }),
    verdict: same('tak-berlaku', {
      badung: ['celah teks sop-ada 24.1', 'celah teks sop-ada 24.1'],
      bulukumba: ['celah teks sop-ada 23.1', 'celah teks sop-ada 23.1'],
    }),
  },
];

export const procedureTraps: Traps = { tables: { procedures }, base: office, subject: 'sop/antrean' };
