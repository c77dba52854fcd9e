import { found, refusals } from '../../../scripts/testing/differences.ts';
import {
  asked,
  type BulelengRow,
  listed,
  meaning,
  meansBupati,
  owed,
  regulationOf,
  silent,
} from '../../../scripts/testing/pairs.ts';

const plan = (jenis: string) => ({
  jenis: 'rencana',
  old: null,
  now: { asal: 'resmi', nama: 'Uji', jenis, butir: [], berlaku: { sejak: '2026-01-01' } },
});

/** Names, days, numbers and plans. */
export const identity: readonly BulelengRow[] = [
  {
    subject: 'Word for the system',
    what: 'as findings and pages call it',
    ask: (daerah) => regulationOf(daerah).istilah.sistem,
    buleleng: 'SPBE',
    bulukumba: 'e-government',
    'kubu-raya': 'SPBTIK',
  },
  {
    subject: 'Word for the system',
    what: 'where it is given its meaning',
    ask: meaning('spbe'),
    buleleng: ['1.7'],
    badung: ['1.44'],
    banjar: ['1.9'],
  },
  {
    subject: 'Word for a unit',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.perangkat_daerah,
    buleleng: 'Perangkat Daerah',
    bulukumba: 'OPD',
    'kubu-raya': 'SKPD',
  },
  {
    subject: 'Word for a unit',
    what: 'one that runs a system has a word of its own here',
    ask: meaning('pse'),
    buleleng: ['1.20'],
    badung: 'tanpa-arti',
    banjar: 'tidak-dikenal',
  },
  {
    subject: 'The office',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.dinas,
    buleleng: 'Dinas',
    badung: 'Dinas Kominfo',
  },
  {
    subject: 'The office',
    what: 'where it is given its meaning',
    ask: meaning('dinas'),
    buleleng: ['1.5'],
    badung: ['1.6'],
    bulukumba: ['1.4'],
  },
  {
    subject: 'Pemerintah Daerah',
    what: 'who that is: the regency as a body, or the Bupati',
    ask: meansBupati,
    buleleng: 'kabupaten',
    bulukumba: 'Bupati',
    'kubu-raya': 'Bupati',
  },
  {
    subject: 'In force',
    what: 'since when',
    ask: (daerah) => regulationOf(daerah).berlaku.sejak ?? 'belum disebut',
    buleleng: '2019-11-06',
    badung: '2019-10-02',
    bulukumba: '2017-12-29',
    'kubu-raya': '2019-03-20',
    banjar: '2019-12-27',
  },
  {
    subject: 'In force',
    what: 'a name asked for in the summer of 2019, when two of the five were law',
    ask: found('subdomain/antrean', () => ({
      'subdomain/antrean': {
        host: 'antrean.example.org',
        penggunaan: 'situs',
        aplikasi: null,
        pengelola: { instansi: 'kominfo' },
        riwayat: [{ jenis: 'baru', tanggal: '2019-06-03' }],
      },
    })),
    buleleng: silent,
    bulukumba: [
      'galat teks domain-resmi 1.32 10.3',
      'perlu-telaah tafsir keputusan-mencakup-host 10.2',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
      'perlu-telaah tafsir permohonan-kementerian 10.5',
    ],
    'kubu-raya': ['galat teks pengelola-berhak 22.2'],
  },
  {
    subject: 'Gazette number',
    what: 'beside the number of the regulation itself',
    ask: (daerah) => `${regulationOf(daerah).nomor}, Berita Daerah ${regulationOf(daerah).berita_daerah?.nomor}`,
    buleleng: '58, Berita Daerah 59',
    badung: '50, Berita Daerah 50',
    bulukumba: '143, Berita Daerah 149',
    'kubu-raya': '21, Berita Daerah 21',
    banjar: '85, Berita Daerah 86',
  },
  {
    subject: 'Repeal or transition',
    what: 'old records are brought into line, with no day set',
    ask: owed(/^penyesuaian$/, () => ({ 'basis-data/kunjungan': { berlaku: { sejak: '2017-01-09' } } })),
    buleleng: ['48.1 penyesuaian kesehatan dipenuhi'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'Sanctions in the text',
    what: 'who sets rules on certificates and what follows from misuse',
    ask: asked({ jenis: 'keputusan', old: null, now: { asal: 'resmi', jenis: 'sanksi-sertifikat-elektronik' } }),
    buleleng: ['penetap dinas [40.5 teks]'],
    'kubu-raya': silent,
  },
  {
    subject: 'Sanctions in the text',
    what: 'grounds on which a name is refused',
    ask: refusals,
    buleleng: ['26.4'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Figures in the text',
    what: 'intervals that a text gives itself',
    ask: (daerah) => [
      ...new Set(
        (owed(/./)(daerah) as string[]).flatMap(
          (line) =>
            line
              .match(/^(\S+) .*(P\d+[YMWD]) teks$/)
              ?.slice(1, 3)
              .join(' ') ?? [],
        ),
      ),
    ],
    buleleng: ['10.4 P1Y', '7.4.b P2Y', '7.4.b P5Y'],
    badung: silent,
    'kubu-raya': ['5.2 P5Y'],
    banjar: ['15.1 P1Y'],
  },
  {
    subject: 'Planning anchor',
    what: 'the kinds of plans',
    ask: listed('jenis_rencana'),
    buleleng: ['kebutuhan-tik', 'rancangan-rencana-induk', 'rencana-induk', 'rencana-pse'],
    badung: ['kajian'],
    bulukumba: silent,
    'kubu-raya': ['rencana-induk', 'rancangan-rencana-induk', 'kebutuhan-tik', 'rencana-pemulihan-bencana'],
    banjar: ['arsitektur-spbe'],
  },
  {
    subject: 'Planning anchor',
    what: 'who sets the master plan, and by which paper',
    ask: asked(plan('rencana-induk')),
    buleleng: ['penetap bupati (peraturan-bupati) [7.4.d teks]', 'pengusul dinas [7.4.c tafsir]'],
    'kubu-raya': ['penetap bupati (peraturan-bupati) [5.4 teks]'],
    banjar: silent,
  },
  {
    subject: 'Planning anchor',
    what: 'a master plan of four years',
    ask: found('rencana/rencana', () => ({ 'rencana/rencana': { berlaku: { sampai: '2028-12-31' } } })),
    buleleng: ['galat teks masa-berlaku 7.4.b'],
    'kubu-raya': ['galat teks masa-berlaku 5.2'],
  },
  {
    subject: "A unit's input to the plan",
    what: 'who owes it',
    ask: owed(/^kebutuhan-tik/, () => ({ 'rencana/rencana': { penyusunan: { mulai: '2026-02-02' } } })),
    buleleng: [
      '7.5 kebutuhan-tik kesehatan jatuh-tempo',
      '7.5 kebutuhan-tik kominfo jatuh-tempo',
      '7.5 kebutuhan-tik pendidikan jatuh-tempo',
    ],
    badung: silent,
    'kubu-raya': [
      '5.3 kebutuhan-tik-skpd kesehatan jatuh-tempo',
      '5.3 kebutuhan-tik-skpd kominfo jatuh-tempo',
      '5.3 kebutuhan-tik-skpd pendidikan jatuh-tempo',
    ],
  },
  {
    subject: "A unit's input to the plan",
    what: 'a plan of an agency that rests on no master plan',
    ask: found('rencana/pse', () => ({
      'rencana/pse': {
        butir: [{ id: 'antrean', judul: 'Antrean', acuan: [{ rencana: 'kebutuhan', butir: 'jaringan' }] }],
      },
    })),
    buleleng: ['galat teks butir-mengacu 8.2', 'perlu-telaah tafsir butir-terukur 8.1'],
    bulukumba: silent,
  },
  {
    subject: 'Policies',
    what: 'a strategic policy in a letter of the Dinas',
    ask: found('kebijakan/strategis', () => ({
      'kebijakan/strategis': { dasar: 'surat' },
      'keputusan/surat': {
        jenis: 'surat-kepala-dinas',
        nomor: '1',
        tanggal: '2025-01-02',
        penandatangan: 'kepala-kominfo',
        tentang: 'Arah SPBE',
        mencakup: [{ kebijakan: 'strategis' }],
        asal: 'resmi',
      },
    })),
    buleleng: ['perlu-telaah tafsir bentuk 9.2', 'perlu-telaah tafsir penetap 12.1'],
    badung: silent,
  },
];
