import { bulelengWorld } from '../../scripts/testing/buleleng-office.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';

const service = (change: Parts): Parts => ({ 'layanan/antrean': change });
const audit = (change: Parts): Parts => ({ 'audit/keamanan': change });
const told = (...butir: readonly string[]): Parts => ({
  informasi: butir.map((one) => ({ butir: one, uraian: 'Ada.' })),
});

const publicServices: Row[] = [
  {
    name: 'a public service with all that is told of it',
    about: 'rekaman/butir-ada',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' }),
  },
  {
    name: 'two of the seven items',
    about: 'rekaman/butir-ada',
    change: () => service(told('profil-penyelenggara', 'biaya-tarif')),
    verdict: same('tak-berlaku', {
      buleleng: [
        'galat teks butir-ada 43.5.b',
        'galat teks butir-ada 43.5.c',
        'galat teks butir-ada 43.5.d',
        'galat teks butir-ada 43.5.f',
        'galat teks butir-ada 43.5.g',
      ],
      'kubu-raya': [
        'galat teks butir-ada 21.4.b',
        'galat teks butir-ada 21.4.c',
        'galat teks butir-ada 21.4.d',
        'galat teks butir-ada 21.4.e',
        'galat teks butir-ada 21.4.f',
        'galat teks butir-ada 21.4.g',
        'peringatan setelan kosakata 21.4',
      ],
    }),
  },
  {
    name: 'nothing told of it',
    about: 'rekaman/butir-ada',
    change: () => service({ informasi: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir isian-terisi 43.5'],
      'kubu-raya': ['perlu-telaah tafsir isian-terisi 21.4'],
    }),
  },
  {
    name: 'a field of administrative services on a public one',
    about: 'layanan/bidang-sesuai',
    change: () => service({ bidang: 'kepegawaian' }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir bidang-sesuai 41.1.a'] }),
  },
  {
    name: 'a sector that no list has',
    about: 'rujukan/kosakata',
    change: () => service({ sektor: 'antariksa' }),
    verdict: same('tak-berlaku', { buleleng: ['peringatan setelan kosakata 43.1'], 'kubu-raya': 'lulus' }),
  },
  {
    name: 'no address to use it',
    about: 'layanan/akses-disebut',
    change: () => service({ akses: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir akses-disebut 43.4'],
      'kubu-raya': ['perlu-telaah tafsir akses-disebut 21.5'],
    }),
  },
  {
    name: 'coordinated with nobody',
    about: 'rekaman/koordinasi-tercatat',
    change: () => service({ koordinasi: null }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir koordinasi-tercatat 41.4'] }),
  },
];

const audits: Row[] = [
  {
    name: 'an audit by an accredited body',
    about: 'audit/pelaksana-berhak',
    subject: 'audit/keamanan',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
  {
    name: 'by a body whose accreditation had ended',
    about: 'audit/pelaksana-berhak',
    subject: 'audit/keamanan',
    change: () => audit({ pelaksana: { akreditasi: { berlaku: { sampai: '2026-01-31' } } } }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks pelaksana-berhak 45.3'] }),
  },
  {
    name: 'by a body that shows no accreditation',
    about: 'audit/pelaksana-berhak',
    subject: 'audit/keamanan',
    change: () => audit({ pelaksana: { akreditasi: null } }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir pelaksana-berhak 45.3'] }),
  },
  {
    name: 'one of its four subjects',
    about: 'rekaman/butir-ada',
    subject: 'audit/keamanan',
    change: () => audit({ pokok: ['kinerja'] }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks butir-ada 45.2.a', 'galat teks butir-ada 45.2.b', 'galat teks butir-ada 45.2.d'],
    }),
  },
  {
    name: 'a look of its own by an expert: no audit of the text',
    about: 'audit/pelaksana-berhak',
    subject: 'audit/mandiri',
    change: () => ({}),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
];

/** Services and audits: seven items, fields and auditors of Buleleng alone so far. */
export const serviceTraps: Traps = {
  tables: { publicServices, audits },
  base: (daerah) => (daerah === 'buleleng' ? bulelengWorld : world).base(daerah),
  subject: 'layanan/antrean',
};
