import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn, textIntervals } from '../../../scripts/testing/five.ts';
import { listed, meaning, meansBupati, regulationOf, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const identity: readonly FiveRow[] = [
  {
    subject: 'Word for the system',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.sistem,
    answers: same('SPBE', { bulukumba: 'e-government', 'kubu-raya': 'SPBTIK' }),
  },
  {
    subject: 'Word for a unit',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.perangkat_daerah,
    answers: same('Perangkat Daerah', { bulukumba: 'OPD', 'kubu-raya': 'SKPD' }),
  },
  {
    subject: 'Word for a unit',
    what: 'where it is given its meaning',
    ask: meaning('perangkat-daerah'),
    answers: same(['1.5'], { bulukumba: 'tanpa-arti', buleleng: ['1.4'], 'kubu-raya': ['1.4', '15.7.d'] }),
  },
  {
    subject: 'The office',
    what: 'as findings call it',
    ask: (daerah) => regulationOf(daerah).istilah.dinas,
    answers: same('Dinas', { badung: 'Dinas Kominfo' }),
  },
  {
    subject: 'The office',
    what: 'where it is given its meaning',
    ask: meaning('dinas'),
    answers: same(['1.6'], { bulukumba: ['1.4'], buleleng: ['1.5'], 'kubu-raya': ['1.5'] }),
  },
  {
    subject: '"Pemerintah Daerah"',
    what: 'the regency as a body, or the Bupati',
    ask: meansBupati,
    answers: same('Bupati', { badung: 'kabupaten', buleleng: 'kabupaten' }),
  },
  {
    subject: 'In force',
    what: 'since when',
    ask: (daerah) => regulationOf(daerah).berlaku.sejak ?? 'belum disebut',
    answers: {
      badung: '2019-10-02',
      bulukumba: '2017-12-29',
      buleleng: '2019-11-06',
      'kubu-raya': '2019-03-20',
      banjar: '2019-12-27',
    },
  },
  {
    subject: 'Gazette number',
    what: 'beside the number of the regulation itself',
    ask: (daerah) => `${regulationOf(daerah).nomor}, ${regulationOf(daerah).berita_daerah?.nomor}`,
    answers: { badung: '50, 50', bulukumba: '143, 149', buleleng: '58, 59', 'kubu-raya': '21, 21', banjar: '85, 86' },
  },
  {
    subject: 'Repeal / transition',
    what: 'old records brought into line: a duty of one alone, without a grace period',
    ask: lawOn(/^kewajiban penyesuaian/),
    answers: same(silent, { buleleng: ['48.1 teks'] }),
  },
  {
    subject: 'Sanctions in the text',
    what: 'refusal of a name, rules on misused certificates',
    ask: lawOn(/ penolakan$|penetap-ketentuan-sertifikat/),
    answers: same(silent, { buleleng: ['26.4 teks', '40.5 teks'] }),
  },
  {
    subject: 'Figures in the text',
    what: 'terms of years that a rule measures',
    ask: lawOn(/rencana\/masa-berlaku|sop\/ditinjau/),
    answers: same(silent, { buleleng: ['7.4.b teks', '10.4 tafsir'], 'kubu-raya': ['5.2 teks'] }),
  },
  {
    subject: 'Figures in the text',
    what: 'intervals of duties that are no local choice',
    ask: textIntervals,
    answers: same(silent, {
      buleleng: ['P1Y teks', 'P2Y teks', 'P5Y teks'],
      'kubu-raya': ['P5Y teks'],
      banjar: ['P1Y teks'],
    }),
  },
  {
    subject: 'Planning anchor',
    what: 'kinds of plans',
    ask: listed('jenis_rencana'),
    answers: {
      badung: ['kajian'],
      bulukumba: silent,
      buleleng: ['rencana-induk', 'rancangan-rencana-induk', 'rencana-pse', 'kebutuhan-tik'],
      'kubu-raya': ['rencana-induk', 'rancangan-rencana-induk', 'kebutuhan-tik', 'rencana-pemulihan-bencana'],
      banjar: ['arsitektur-spbe'],
    },
  },
  {
    subject: 'Planning anchor',
    what: 'who sets or drafts one',
    ask: lawOn(/rencana\/(penyusun|instrumen)|penetap-rencana/),
    answers: same(silent, { buleleng: ['7.4.c teks', '7.4.d teks'], 'kubu-raya': ['5.4 teks', '15.10 tafsir'] }),
  },
  {
    subject: "Unit's input to the plan",
    what: 'needs of the agencies',
    ask: lawOn(/butir-terukur|kewajiban kebutuhan-/),
    answers: same(silent, {
      buleleng: ['7.5 teks', '7.5 tafsir', '8.1 tafsir'],
      'kubu-raya': ['5.3 teks', '5.3 tafsir'],
    }),
  },
];
