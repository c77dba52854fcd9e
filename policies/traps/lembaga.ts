import { bulelengWorld } from '../../scripts/testing/buleleng-office.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';

const evaluators = (change: Parts): Parts => ({ 'lembaga/evaluator': change });
const staff = (change: Parts): Parts => ({ 'tenaga-tik/kesehatan': change });
const training = (change: Parts): Parts => ({ 'pelatihan/bimtek': change });

const bodies: Row[] = [
  {
    name: 'a GCIO who is the Sekda',
    about: 'lembaga/ketua',
    change: () => ({}),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: 'lulus',
      'kubu-raya': ['galat skema kosakata'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'a GCIO who is the head of the Dinas',
    about: 'lembaga/ketua',
    change: () => ({ 'lembaga/gcio': { ketua: 'kepala-kominfo' } }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: ['galat teks ketua 12.4'],
      'kubu-raya': ['galat skema kosakata'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'two of them at once',
    about: 'lembaga/tunggal',
    change: () => ({
      'lembaga/lain': {
        nama: 'GCIO lain',
        jenis: 'gcio',
        ketua: 'sekda',
        dasar: 'badan',
        berlaku: { sejak: '2026-02-02' },
        asal: 'resmi',
      },
    }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir tunggal 11.2.b'],
      'kubu-raya': ['galat skema kosakata'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'evaluators of one element',
    about: 'rekaman/butir-ada',
    subject: 'lembaga/evaluator',
    change: () => evaluators({ unsur: [{ butir: 'supervisor', jabatan: ['sekda'] }] }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: ['galat teks butir-ada 16.2.b', 'galat teks butir-ada 16.2.c'],
      'kubu-raya': ['galat skema kosakata', 'galat teks kosakata 9.4'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'one seat in two elements',
    about: 'lembaga/unsur-terpisah',
    subject: 'lembaga/evaluator',
    change: () =>
      evaluators({ unsur: ['supervisor', 'operator', 'anggota'].map((butir) => ({ butir, jabatan: ['sekda'] })) }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: [
        'galat teks unsur-sesuai 16.2.c',
        'peringatan setelan unsur-terpisah 16.2',
        'peringatan setelan unsur-terpisah 16.2',
      ],
      'kubu-raya': [
        'galat skema kosakata',
        'galat teks kosakata 9.4',
        'galat teks kosakata 9.4',
        'galat teks kosakata 9.4',
      ],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'a coordinating team without a decree',
    about: 'lembaga/dasar-sah',
    subject: 'lembaga/koordinasi',
    change: () => ({ 'lembaga/koordinasi': { dasar: null } }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      bulukumba: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir dasar-sah 13.3'],
      'kubu-raya': ['galat skema kosakata'],
      banjar: ['perlu-telaah tafsir dasar-sah 18.2'],
    }),
  },
];

const people: Row[] = [
  {
    name: 'staff counted, with standards and a move thought of',
    about: 'tenaga-tik/kelangsungan',
    subject: 'tenaga-tik/kesehatan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
  {
    name: 'a move that nobody thought of',
    about: 'tenaga-tik/kelangsungan',
    subject: 'tenaga-tik/kesehatan',
    change: () => staff({ perpindahan: [{ jenis: 'promosi', tanggal: '2026-07-01' }] }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir kelangsungan 18.4'] }),
  },
  {
    name: 'nobody counted who manages the systems',
    about: 'tenaga-tik/tugas-terisi',
    subject: 'tenaga-tik/kesehatan',
    change: () => staff({ tugas: [{ tugas: 'pengelola-spbe', jumlah: 0 }] }),
    verdict: same('tak-berlaku', { buleleng: ['celah teks tugas-terisi 18.1'] }),
  },
  {
    name: 'a skill raised in another form than the three',
    about: 'pelatihan/bentuk-sesuai-jalur',
    subject: 'pelatihan/bimtek',
    change: () => training({ bentuk: 'lainnya' }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks bentuk-sesuai-jalur 17.3 17.3.a 17.3.b 17.3.c'] }),
  },
];

/** Bodies, staff and training. */
export const bodyTraps: Traps = {
  tables: { bodies, people },
  base: (daerah) => (daerah === 'buleleng' ? bulelengWorld : world).base(daerah),
  subject: 'lembaga/gcio',
};
