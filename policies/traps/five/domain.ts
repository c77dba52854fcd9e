import { refusals } from '../../../scripts/testing/differences.ts';
import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn } from '../../../scripts/testing/five.ts';
import { owed, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const domain: readonly FiveRow[] = [
  {
    subject: 'Official domain',
    what: 'names that stand under it',
    ask: lawOn(/subdomain\/(domain-resmi|situs-pemda)/),
    answers: {
      badung: ['1.40 teks', '10.1 teks', '10.3 teks'],
      bulukumba: ['1.32 teks', '10.2 teks', '10.3 teks'],
      buleleng: ['1.30 teks', '23.1 teks', '23.1 tafsir', '23.2 teks'],
      'kubu-raya': ['22.1 setelan', '22.2 setelan'],
      banjar: ['16.2 teks', '16.2 tafsir'],
    },
  },
  {
    subject: 'Subdomain: who decides',
    what: 'who is asked about a name',
    ask: lawOn(/^persetujuan \S+ subdomain /),
    answers: {
      badung: ['10.2 teks', '10.4 tafsir', '10.4 setelan'],
      bulukumba: ['10.2 teks', '10.4 teks', '10.5 tafsir'],
      buleleng: ['26.1 teks', '26.1 setelan', '26.2 teks', '26.4 teks'],
      'kubu-raya': ['22.3 tafsir', '22.3 setelan'],
      banjar: silent,
    },
  },
  {
    subject: 'Subdomain: papers',
    what: 'papers that a name needs',
    ask: lawOn(/formulir-dan-surat|keputusan-mencakup-host/),
    answers: same(silent, {
      badung: ['10.2 teks', '10.2 tafsir'],
      bulukumba: ['10.2 teks', '10.2 tafsir', '10.4 teks'],
      buleleng: ['26.2 teks', '26.2 setelan', '26.2 tafsir'],
    }),
  },
  {
    subject: 'Subdomain: who may hold',
    what: 'holders of a name',
    ask: lawOn(/subdomain\/pemilik-berhak/),
    answers: {
      badung: ['10.3 tafsir'],
      bulukumba: ['10.3 teks'],
      buleleng: ['26.1 setelan'],
      'kubu-raya': ['22.2 tafsir'],
      banjar: ['16.1 tafsir'],
    },
  },
  {
    subject: 'Name rule',
    what: 'names that fit their holder',
    ask: lawOn(/nama-sesuai-pemilik/),
    answers: same(silent, { buleleng: ['26.3 teks', '26.3 tafsir'] }),
  },
  {
    subject: 'Refusal ground',
    what: 'a ground printed in the text',
    ask: refusals,
    answers: same(silent, { buleleng: ['26.4'] }),
  },
  {
    subject: 'Other domain',
    what: 'the way to one',
    ask: lawOn(/permohonan-kementerian|domain-lain/),
    answers: same(silent, { badung: ['10.2 teks'], bulukumba: ['10.2 teks', '10.5 tafsir'] }),
  },
  {
    subject: 'Web application must use the domain',
    what: 'demanded of a web application',
    ask: lawOn(/host-ada|domain-resmi .*"aplikasi-web"/),
    answers: same(silent, { badung: ['1.40 teks', '10.3 teks'] }),
  },
  {
    subject: 'Site mandatory per unit',
    what: 'site or mail',
    ask: lawOn(/situs-ada|surel-ada|kewajiban-(perangkat|surel)|mempunyai-situs/),
    answers: same(silent, { buleleng: ['23.1 teks'], banjar: ['16.1 teks'] }),
  },
  {
    subject: "Who runs the unit's site",
    what: 'its manager',
    ask: lawOn(/subdomain\/pengelola-berhak/),
    answers: same(silent, {
      buleleng: ['24.3 teks', '24.3 tafsir'],
      'kubu-raya': ['22.1 teks', '22.2 teks', '22.2 tafsir'],
      banjar: ['16.1 teks', '16.1 tafsir'],
    }),
  },
  {
    subject: 'Official mail',
    what: 'mailboxes of agencies',
    ask: lawOn(/surel-resmi|kewajiban-surel/),
    answers: same(silent, { buleleng: ['23.1 teks', '24.2 teks'] }),
  },
  {
    subject: 'Social media',
    what: 'accounts of agencies',
    ask: lawOn(/media-sosial/),
    answers: same(silent, { 'kubu-raya': ['19.2 setelan', '22.1 teks', '22.2 teks', '22.2 tafsir'] }),
  },
  {
    subject: 'Web hosting rental',
    what: 'conditions of renting',
    ask: lawOn(/penempatan-sewa/),
    answers: same(silent, { buleleng: ['24.4 teks', '24.4 setelan', '24.4 tafsir'] }),
  },
  {
    subject: 'Site mandatory per unit',
    what: 'duties of the small office',
    ask: owed(/situs|surel/),
    answers: same(silent, {
      buleleng: ['23.1 kewajiban-surel-perangkat-daerah - belum-dapat-dinilai'],
      banjar: [
        '16.1 mempunyai-situs kesehatan dipenuhi',
        '16.1 mempunyai-situs kominfo dipenuhi',
        '16.1 mempunyai-situs pendidikan dipenuhi',
      ],
    }),
  },
];
