import { about } from '../../../scripts/testing/differences.ts';
import type { FiveRow } from '../../../scripts/testing/five.ts';
import { articlesOn, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const numbers: readonly FiveRow[] = [
  {
    subject: 'Number 6.2',
    what: 'what it speaks of',
    ask: about('6.2'),
    answers: same(['infrastruktur'], { buleleng: ['-'], 'kubu-raya': silent, banjar: ['kebijakan', 'rujukan'] }),
  },
  {
    subject: 'Number 6.3',
    what: 'what it speaks of',
    ask: about('6.3'),
    answers: same(['infrastruktur'], { buleleng: silent, 'kubu-raya': silent, banjar: ['kebijakan'] }),
  },
  {
    subject: 'Number 10.2',
    what: 'what it speaks of',
    ask: about('10.2'),
    answers: same(['subdomain'], { buleleng: ['sop'], 'kubu-raya': ['lembaga'], banjar: silent }),
  },
  {
    subject: 'Number 10.4',
    what: 'what it speaks of',
    ask: about('10.4'),
    answers: {
      badung: ['subdomain'],
      bulukumba: ['subdomain', 'halaman'],
      buleleng: ['sop', 'kewajiban'],
      'kubu-raya': ['rujukan', 'lembaga'],
      banjar: silent,
    },
  },
  {
    subject: 'Number 12.1',
    what: 'what it speaks of',
    ask: about('12.1'),
    answers: same(['kewajiban'], {
      buleleng: ['kebijakan', 'rujukan'],
      'kubu-raya': ['basis-data'],
      banjar: ['aplikasi'],
    }),
  },
  {
    subject: 'Number 12.2',
    what: 'what it speaks of',
    ask: about('12.2'),
    answers: same(['basis-data'], { buleleng: ['lembaga'], 'kubu-raya': ['sop'], banjar: ['rujukan', 'aplikasi'] }),
  },
  {
    subject: 'Number 13.2',
    what: 'what it speaks of',
    ask: about('13.2'),
    answers: same(['aplikasi'], { buleleng: ['kewajiban'], 'kubu-raya': ['rujukan', 'aplikasi'], banjar: ['-'] }),
  },
  {
    subject: 'Number 13.3',
    what: 'what it speaks of',
    ask: about('13.3'),
    answers: same(['rujukan', 'aplikasi'], {
      buleleng: ['lembaga'],
      'kubu-raya': ['rujukan'],
      banjar: ['infrastruktur'],
    }),
  },
  {
    subject: 'Number 16.2',
    what: 'what it speaks of',
    ask: about('16.2'),
    answers: same(['rekaman'], { buleleng: ['lembaga'], 'kubu-raya': ['laporan'], banjar: ['subdomain', '-'] }),
  },
  {
    subject: 'Number 20.4',
    what: 'what it speaks of',
    ask: about('20.4'),
    answers: same(silent, { buleleng: ['basis-data', 'walidata', 'halaman'], 'kubu-raya': ['aplikasi'] }),
  },
  {
    subject: 'Number 22.2',
    what: 'what it speaks of',
    ask: about('22.2'),
    answers: {
      badung: ['kerja-sama'],
      bulukumba: silent,
      buleleng: ['aplikasi', 'rujukan'],
      'kubu-raya': ['subdomain', 'media-sosial'],
      banjar: ['-'],
    },
  },
  {
    subject: 'Number 26.1',
    what: 'what it speaks of',
    ask: about('26.1'),
    answers: same(['-'], { buleleng: ['subdomain'], 'kubu-raya': silent, banjar: silent }),
  },
  {
    subject: 'Number 19',
    what: 'what it speaks of',
    ask: about('19', '19.1', '19.2', '19.3', '19.4', '19.5', '19.1.a', '19.1.b', '19.1.c'),
    answers: {
      badung: ['kewajiban', 'lembaga'],
      bulukumba: ['-', 'lembaga'],
      buleleng: ['basis-data', 'aplikasi', 'halaman', 'kewajiban'],
      'kubu-raya': ['-', 'kewajiban', 'keamanan-informasi', 'rekaman', 'rujukan', 'basis-data', 'insiden'],
      banjar: ['-', 'kewajiban', 'lembaga', 'meja-layanan'],
    },
  },
  {
    subject: 'Articles: applications',
    what: 'where they stand',
    ask: articlesOn('aplikasi'),
    answers: {
      badung: ['9', '10', '13', '25'],
      bulukumba: ['7', '8', '9', '11', '13', '24'],
      buleleng: ['10', '14', '19', '21', '22', '27', '35', '39', '40'],
      'kubu-raya': ['11', '13', '20', '23'],
      banjar: ['11', '12'],
    },
  },
  {
    subject: 'Articles: infrastructure',
    what: 'where it stands',
    ask: articlesOn('infrastruktur'),
    answers: {
      badung: ['4', '5', '6', '8'],
      bulukumba: ['4', '5', '6'],
      buleleng: ['27', '28', '29', '31', '32', '33', '35'],
      'kubu-raya': ['15'],
      banjar: ['7', '13'],
    },
  },
  {
    subject: 'Articles: names',
    what: 'where they stand',
    ask: articlesOn('subdomain', ['subdomain']),
    answers: same(['10'], { buleleng: ['23', '24', '26'], 'kubu-raya': ['22'], banjar: ['16'] }),
  },
  {
    subject: 'Articles: data',
    what: 'where they stand',
    ask: articlesOn('basis-data', ['basis-data']),
    answers: same(['11', '12', '13'], {
      buleleng: ['19', '20', '38'],
      'kubu-raya': ['10', '11', '12', '19'],
      banjar: ['4', '5', '8'],
    }),
  },
];
