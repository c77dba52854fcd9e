import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn } from '../../../scripts/testing/five.ts';
import { listed, meaning, owed, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const data: readonly FiveRow[] = [
  {
    subject: 'Walidata is',
    what: 'a unit, or the agency that owns the data',
    ask: lawOn(/walidata\/unit-berhak|walidata-ada/),
    answers: {
      badung: ['1.28 teks', '11.3 teks'],
      bulukumba: ['1.22 teks', '11.5 teks'],
      buleleng: ['1.22 teks', '1.22 tafsir'],
      'kubu-raya': ['12.3 teks', '12.3 tafsir'],
      banjar: silent,
    },
  },
  {
    subject: 'Walidata is',
    what: 'where the word is given its meaning',
    ask: meaning('walidata'),
    answers: {
      badung: ['1.28', '11.3', '12.1'],
      bulukumba: ['1.22', '11.5'],
      buleleng: ['1.22', '38.3'],
      'kubu-raya': ['1.23', '12.3', '19.3'],
      banjar: 'tidak-dikenal',
    },
  },
  {
    subject: 'Walidata proposed by',
    what: 'the proposer',
    ask: lawOn(/walidata\/pengusul|pengusul-wali-data/),
    answers: same(silent, { badung: ['11.3 teks', '11.3 tafsir'], bulukumba: ['11.5 teks'] }),
  },
  {
    subject: 'Walidata set by',
    what: 'the appointment',
    ask: lawOn(/walidata\/penetapan|penetap-wali-data/),
    answers: same(silent, { badung: ['11.3 teks', '11.3 tafsir'], bulukumba: ['11.5 teks', '11.5 tafsir'] }),
  },
  {
    subject: 'Data updating',
    what: 'who owes it, how often',
    ask: owed(/^(pemutakhiran-data|data-mutakhir)/),
    answers: {
      badung: ['12.1 pemutakhiran-data - belum-dapat-dinilai', '12.1 pemutakhiran-data kesehatan P1Y setelan'],
      bulukumba: ['12.1 pemutakhiran-data kesehatan P1Y setelan', '12.1 pemutakhiran-data kominfo P1Y setelan'],
      buleleng: ['20.2 data-mutakhir kesehatan belum-dapat-dinilai', '20.2 data-mutakhir kominfo belum-dapat-dinilai'],
      'kubu-raya': [
        '12.3 pemutakhiran-data - belum-dapat-dinilai',
        '12.3 pemutakhiran-data kesehatan belum-dapat-dinilai',
      ],
      banjar: ['4.2 pemutakhiran-data kesehatan P1Y setelan', '4.2 pemutakhiran-data kominfo P1Y setelan'],
    },
  },
  {
    subject: 'Data owner / use (12.2 in two)',
    what: 'owner, use, manager of groups',
    ask: lawOn(/basis-data\/(pemilik|terbuka-bagi-dinas|pengelola-kelompok)/),
    answers: {
      badung: ['12.2 teks', '12.2 tafsir'],
      bulukumba: ['11.4 teks', '12.2 teks', '12.2 tafsir'],
      buleleng: ['19.1 teks', '19.1.a teks', '19.1.c teks'],
      'kubu-raya': ['11 teks', '11.a teks'],
      banjar: silent,
    },
  },
  {
    subject: 'Sharing',
    what: 'data shared or joined',
    ask: lawOn(/basis-data\/(dibagikan|terhubung)/),
    answers: same(['11.2 tafsir'], { buleleng: ['20.5 teks'], 'kubu-raya': ['12.1 teks'], banjar: silent }),
  },
  {
    subject: 'Creating similar data',
    what: 'a ban',
    ask: lawOn(/subjek-unik|salinan-sesuai/),
    answers: same(silent, { buleleng: ['20.4 setelan', '20.4 tafsir'] }),
  },
  {
    subject: 'Confidentiality set by',
    what: 'who classifies',
    ask: lawOn(/klasifikasi-oleh-walidata|persetujuan-klasifikasi|penentu-status/),
    answers: same(silent, {
      buleleng: ['38.3 teks', '38.3 setelan'],
      'kubu-raya': ['19.3 teks'],
      banjar: ['5.3.a teks'],
    }),
  },
  {
    subject: 'Data groups',
    what: 'how many',
    ask: (daerah) => String(listed('kelompok_data')(daerah).length),
    answers: same('0', { bulukumba: '21' }),
  },
  {
    subject: 'Data groups',
    what: 'demanded of a dataset',
    ask: lawOn(/"isian":\["kelompok/),
    answers: same(silent, { badung: ['11.2 tafsir'], bulukumba: ['11.2 tafsir'] }),
  },
  {
    subject: 'Format / metadata',
    what: 'what is told of data, who sets standards',
    ask: lawOn(/keterangan-ada|metadata-terstruktur|penetap-standar-data/),
    answers: {
      badung: ['7 teks'],
      bulukumba: ['1.33 tafsir'],
      buleleng: ['20.6 teks'],
      'kubu-raya': ['12.3 teks', '12.6 teks'],
      banjar: ['4.2 teks', '4.3 teks', '5.3.a teks', '5.3.b teks', '5.3.c teks', '5.3.d teks', '5.3.e teks'],
    },
  },
  {
    subject: 'Storage',
    what: 'where data lie',
    ask: lawOn(/basis-data\/penyimpanan/),
    answers: same(silent, { buleleng: ['20.3 teks'], 'kubu-raya': ['12.4 teks'], banjar: ['8.1 teks'] }),
  },
  {
    subject: 'Publication',
    what: 'pages of data and bans',
    ask: lawOn(/publikasi (katalog-data|daftar-basis-data)|publikasi-(tertutup|agregat)/),
    answers: same(silent, {
      buleleng: ['20.1 setelan'],
      'kubu-raya': ['10.5.a teks', '10.5.b tafsir', '12.5 teks', '12.5 setelan'],
      banjar: ['4.1 setelan'],
    }),
  },
];
