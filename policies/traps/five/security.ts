import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn } from '../../../scripts/testing/five.ts';
import { owed, silent, stated } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const security: readonly FiveRow[] = [
  {
    subject: 'SOP: word and duty',
    what: 'who has one, who draws it up',
    ask: lawOn(/sop-ada|sop\/penyusun/),
    answers: {
      badung: ['24.1 teks'],
      bulukumba: ['23.1 teks'],
      buleleng: ['9.3 teks', '10.1 teks'],
      'kubu-raya': ['7.2 tafsir'],
      banjar: ['21.1 teks'],
    },
  },
  {
    subject: 'SOP content and adoption',
    what: 'its parts',
    ask: lawOn(/aturan sop\/(unsur|ditetapkan-kepala|ditinjau|dasar) |"rekaman":"sop"/),
    answers: same(silent, {
      buleleng: ['1.46 teks', '10.2 teks', '10.2 setelan', '10.4 tafsir'],
      banjar: ['21.2.a teks', '21.2.b teks'],
    }),
  },
  {
    subject: 'Data-sharing SOP',
    what: 'its instrument',
    ask: lawOn(/berbagi-data/),
    answers: same(silent, { 'kubu-raya': ['12.2 teks'] }),
  },
  {
    subject: 'Security aims',
    what: 'letters that the text has',
    ask: stated('2.8', '1.20', '22.a', '22.b', '22.c', '23.a', '23.b'),
    answers: same(['2.8', '1.20'], {
      badung: ['1.20', '23.a', '23.b'],
      bulukumba: ['1.20', '22.a', '22.b', '22.c'],
      'kubu-raya': ['1.20'],
    }),
  },
  {
    subject: 'Security standard / policy',
    what: 'standards, policies, systems',
    ask: lawOn(/aturan keamanan-informasi\/|kebijakan-keamanan|sistem-pengamanan|keamanan-oleh|keamanan-diterapkan/),
    answers: {
      badung: ['6.1.d teks', '6.1.d tafsir'],
      bulukumba: ['6.4 teks', '6.4 tafsir'],
      buleleng: ['37.2 teks', '37.3 teks', '37.4 tafsir'],
      'kubu-raya': ['19.2 teks'],
      banjar: ['6.1 teks', '6.1 tafsir'],
    },
  },
  {
    subject: 'Incident',
    what: 'who is told',
    ask: lawOn(/aturan insiden\/|kewajiban (amankan-data|lapor-dinas|lapor-walidata|laporan-gangguan|surat-kepada)/),
    answers: same(silent, {
      buleleng: ['38.4 teks', '38.4 tafsir', '38.4 setelan'],
      'kubu-raya': ['19.4 teks', '19.4 tafsir', '19.4 setelan'],
    }),
  },
  {
    subject: 'E-signature',
    what: 'signatures of both types',
    ask: lawOn(/tanda-tangan\//),
    answers: same(silent, {
      badung: [
        '14.1.a tafsir',
        '14.1.b tafsir',
        '14.2 tafsir',
        '14.4 teks',
        '14.4.a teks',
        '14.4.b teks',
        '14.4.c teks',
        '15.2 teks',
        '15.2.a teks',
        '15.2.b teks',
        '15.2.b setelan',
        '15.3 teks',
        '16.1 teks',
      ],
      bulukumba: [
        '14.1.a tafsir',
        '14.1.b tafsir',
        '14.2 tafsir',
        '14.4 teks',
        '14.4.a teks',
        '14.4.b teks',
        '14.4.c teks',
        '15.2 teks',
        '15.2.a teks',
        '15.2.b teks',
        '15.2.b setelan',
        '15.3 teks',
        '16.1 teks',
      ],
    }),
  },
  {
    subject: 'E-certificate',
    what: 'staff, transactions, rules of use',
    ask: lawOn(
      /sertifikat-elektronik|sertifikat-transaksi|pemantauan-sertifikat|sertifikat-didata|ketentuan-sertifikat/,
    ),
    answers: same(silent, {
      buleleng: ['1.21 tafsir', '40.2 teks', '40.2 tafsir', '40.3 teks', '40.3 setelan', '40.4 teks', '40.5 teks'],
      'kubu-raya': ['20.2 teks', '20.2 tafsir', '20.3 teks', '20.3 setelan', '20.4 teks'],
    }),
  },
  {
    subject: 'Audit',
    what: 'audits',
    ask: lawOn(/aturan audit\/|kewajiban \S*audit/),
    answers: same(silent, {
      buleleng: [
        '39.1 teks',
        '45.1.a tafsir',
        '45.1.b tafsir',
        '45.1.c tafsir',
        '45.3 teks',
        '45.4 teks',
        '45.4 tafsir',
      ],
    }),
  },
  {
    subject: 'E-certificate',
    what: 'duties of the small office',
    ask: owed(/sertifikat/),
    answers: same(silent, {
      buleleng: ['40.3 pemantauan-sertifikat kominfo P6M setelan'],
      'kubu-raya': ['20.3 pemantauan-sertifikat kominfo P6M setelan'],
    }),
  },
  {
    subject: 'Audit',
    what: 'duties of the small office',
    ask: owed(/audit/),
    answers: same(silent, {
      buleleng: [
        '45.1.a audit-infrastruktur pemkab P2Y setelan',
        '45.1.b audit-aplikasi pemkab P2Y setelan',
        '45.1.c audit-keamanan pemkab P2Y setelan',
        '45.4 pemantauan-audit pemkab P1Y setelan',
        '45.4 tindak-lanjut-audit pemkab dipenuhi',
      ],
    }),
  },
  {
    subject: 'SOP: word and duty',
    what: 'duties of the small office',
    ask: owed(/sop|petunjuk|pedoman/),
    answers: same(silent, {
      badung: ['26.2.a pedoman-tik pemkab jatuh-tempo', '26.2.b petunjuk-operasional pemkab jatuh-tempo'],
      bulukumba: ['26.2.a pedoman-e-government kominfo jatuh-tempo', '26.2.b petunjuk-operasional kominfo jatuh-tempo'],
      buleleng: ['10.4 pengingat-tinjauan-sop kesehatan P1Y teks', '10.4 pengingat-tinjauan-sop kominfo P1Y teks'],
    }),
  },
];
