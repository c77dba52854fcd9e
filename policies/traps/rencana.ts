import { bulelengWorld } from '../../scripts/testing/buleleng-office.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';

const plan = (change: Parts): Parts => ({ 'rencana/rencana': change });
const own = (change: Parts): Parts => ({ 'rencana/pse': change });
const policy = (change: Parts): Parts => ({ 'kebijakan/strategis': change });
const section = (butir: string): Parts => ({ butir, uraian: 'Terpenuhi.' });
const item = (change: Parts): Parts => ({ butir: [{ id: 'antrean', judul: 'Antrean', ...change }] });
const measured = { uraian: 'Antrean.', ukuran: 'Dua puluh puskesmas.', kelayakan: 'Dua tahun.' };
const acuan = [{ rencana: 'rencana', butir: 'butir' }];

const masterPlans: Row[] = [
  {
    name: 'a master plan with everything',
    about: 'rencana/masa-berlaku',
    subject: 'rencana/rencana',
    change: () => ({}),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: 'lulus',
      'kubu-raya': 'lulus',
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'four years instead of five',
    about: 'rencana/masa-berlaku',
    subject: 'rencana/rencana',
    change: () => plan({ berlaku: { sampai: '2028-12-31' } }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['galat teks masa-berlaku 7.4.b'],
      'kubu-raya': ['galat teks masa-berlaku 5.2'],
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'drafted by another agency than the Dinas',
    about: 'rencana/penyusun',
    subject: 'rencana/rencana',
    change: () => plan({ penyusun: 'kesehatan' }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['galat teks penyusun 7.4.c'],
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'nobody tells who drafted it',
    about: 'rencana/penyusun',
    subject: 'rencana/rencana',
    change: () => plan({ penyusun: null }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir isian-terisi 7.4'],
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'two of its five sections',
    about: 'rekaman/butir-ada',
    subject: 'rencana/rencana',
    change: () => plan({ bagian: [section('visi-misi'), section('kebijakan')] }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['galat teks butir-ada 7.3.c', 'galat teks butir-ada 7.3.d', 'galat teks butir-ada 7.3.e'],
      'kubu-raya': [
        'galat setelan kosakata 5.2',
        'galat setelan kosakata 5.2',
        'galat teks butir-ada 5.2',
        'galat teks butir-ada 5.2',
      ],
      banjar: ['galat teks butir-ada 20.2', 'galat teks butir-ada 20.2', 'galat teks butir-ada 20.2'],
    }),
  },
  {
    name: 'no section told at all',
    about: 'rekaman/butir-ada',
    subject: 'rencana/rencana',
    change: () => plan({ bagian: null }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir isian-terisi 7.3'],
      'kubu-raya': ['perlu-telaah tafsir isian-terisi 5.2'],
      banjar: ['perlu-telaah tafsir isian-terisi 20.2'],
    }),
  },
  {
    name: 'aligned with nothing that is told',
    about: 'rekaman/isian-terisi',
    subject: 'rencana/rencana',
    change: () => plan({ selaras: null }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir isian-terisi 7.4 7.4.a'],
      'kubu-raya': 'lulus',
      banjar: 'lulus',
    }),
  },
];

const ownPlans: Row[] = [
  {
    name: 'a plan of an agency with everything',
    about: 'rencana/butir-mengacu',
    change: () => ({}),
    verdict: same('tak-berlaku', {
      buleleng: 'lulus',
      badung: ['galat skema kosakata'],
      'kubu-raya': ['galat setelan kosakata 5.2'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'an item without a measure',
    about: 'rencana/butir-terukur',
    change: () => own(item({ ...measured, ukuran: undefined, acuan })),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir butir-terukur 8.1'],
      badung: ['galat skema kosakata'],
      'kubu-raya': ['galat setelan kosakata 5.2'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'an item that rests on nothing',
    about: 'rencana/butir-mengacu',
    change: () => own(item(measured)),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir butir-mengacu 8.2'],
      badung: ['galat skema kosakata'],
      'kubu-raya': ['galat setelan kosakata 5.2'],
      banjar: ['galat skema kosakata'],
    }),
  },
  {
    name: 'coordinated with nobody',
    about: 'rekaman/koordinasi-tercatat',
    change: () => own({ koordinasi: null }),
    verdict: same('tak-berlaku', {
      badung: ['galat skema kosakata'],
      buleleng: ['perlu-telaah tafsir koordinasi-tercatat 8.3'],
      'kubu-raya': ['galat setelan kosakata 5.2'],
      banjar: ['galat skema kosakata'],
    }),
  },
];

const policies: Row[] = [
  {
    name: 'a strategic policy in a regulation of the Bupati',
    about: 'kebijakan/bentuk',
    subject: 'kebijakan/strategis',
    change: () => ({}),
    verdict: same('tak-berlaku', {
      buleleng: 'lulus',
      'kubu-raya': ['galat setelan kosakata 7.1', 'galat setelan kosakata 7.1'],
    }),
  },
  {
    name: 'a strategic policy that names no paper',
    about: 'kebijakan/bentuk',
    subject: 'kebijakan/strategis',
    change: () => policy({ dasar: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir isian-terisi 9.2'],
      'kubu-raya': ['galat setelan kosakata 7.1', 'galat setelan kosakata 7.1'],
    }),
  },
  {
    name: 'an operational policy without procedures',
    about: 'kebijakan/sop',
    subject: 'kebijakan/operasional',
    change: () => ({ 'kebijakan/operasional': { sop: null } }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir isian-terisi 9.3'],
      'kubu-raya': ['perlu-telaah tafsir isian-terisi 7.2'],
    }),
  },
];

/** Plans, needs and policies: asked for item by item in Buleleng, hardly anywhere else. */
export const planTraps: Traps = {
  tables: { masterPlans, ownPlans, policies },
  base: (daerah) => (daerah === 'buleleng' ? bulelengWorld : world).base(daerah),
  subject: 'rencana/pse',
};
