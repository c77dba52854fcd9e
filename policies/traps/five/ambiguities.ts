import type { FiveRow } from '../../../scripts/testing/five.ts';
import { afterFailure, lawOn, restoredOf } from '../../../scripts/testing/five.ts';
import { listed, owed, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const ambiguities: readonly FiveRow[] = [
  {
    subject: 'Kubu Raya A1',
    what: 'where data and source lie',
    ask: lawOn(/basis-data\/penyimpanan|kode-di-repositori/),
    answers: same(silent, {
      buleleng: ['20.3 teks', '22.7 teks', '22.7 tafsir', '22.7 setelan'],
      'kubu-raya': ['12.4 teks', '13.6 teks', '13.6 tafsir', '13.6 setelan'],
      banjar: ['8.1 teks', '12.2.d teks'],
    }),
  },
  {
    subject: 'Kubu Raya A2',
    what: 'source code is demanded, whatever the licence',
    ask: lawOn(/dokumen-ada .*"butir":"kode-sumber"/),
    answers: same(['13.3.1 teks', '13.3.1 tafsir'], {
      buleleng: ['21.4.g teks', '21.4.g tafsir'],
      'kubu-raya': ['13.3.e teks', '13.3.e tafsir'],
      banjar: ['12.2.d teks', '12.2.d tafsir'],
    }),
  },
  {
    subject: 'Kubu Raya A3',
    what: 'a cut-off for what is older',
    ask: lawOn(/aplikasi\/kode-tertutup-lama .*"batas"/),
    answers: same(silent, { buleleng: ['22.6.i setelan'], 'kubu-raya': ['13.7 setelan'] }),
  },
  {
    subject: 'Kubu Raya A4',
    what: 'documents of work in house: a reading where the text speaks of buying',
    ask: lawOn(/dokumen-ada .*"kebutuhan-perangkat-lunak".*"swakelola"/),
    answers: same(silent, { buleleng: ['21.4.c tafsir'], 'kubu-raya': ['13.3.a tafsir'], banjar: ['12.2.a teks'] }),
  },
  {
    subject: 'Kubu Raya A5',
    what: 'a test of what is shared or special',
    ask: lawOn(/kelas-sesuai-pengguna/),
    answers: {
      badung: ['1.42 teks', '1.42 tafsir'],
      bulukumba: ['1.37 teks'],
      buleleng: ['1.37 teks', '1.37 tafsir', '22.2.a teks'],
      'kubu-raya': silent,
      banjar: ['1.24 teks', '1.25 tafsir'],
    },
  },
  {
    subject: 'Kubu Raya A6',
    what: 'permission beside coordination',
    ask: lawOn(/izin-pengembangan|pemutus-pengembangan/),
    answers: same(silent, { 'kubu-raya': ['23.4 tafsir'] }),
  },
  {
    subject: 'Kubu Raya A7',
    what: 'software bought',
    ask: lawOn(/pengadaan\/rekomendasi .*"perangkat-lunak"/),
    answers: same(silent, { 'kubu-raya': ['15.5 tafsir'] }),
  },
  {
    subject: 'Kubu Raya A8',
    what: 'what a unit may run',
    ask: lawOn(/infrastruktur\/lingkup-pse/),
    answers: same(silent, { buleleng: ['28.2 teks', '28.3 teks'], 'kubu-raya': ['15.7 tafsir'] }),
  },
  {
    subject: 'Kubu Raya A9',
    what: 'a written notice to the steward',
    ask: lawOn(/surat-kepada-walidata|pemberitahuan-tertulis/),
    answers: same(silent, { 'kubu-raya': ['19.4 tafsir'] }),
  },
  {
    subject: 'Kubu Raya A10',
    what: 'a failure of the own making: nobody is told by law',
    ask: afterFailure,
    answers: same(silent, {
      buleleng: [
        '38.4 amankan-data kesehatan jatuh-tempo',
        '38.4 lapor-dinas kesehatan kepada dinas P1D setelan',
        '38.4 lapor-walidata kesehatan kepada walidata P1D setelan',
      ],
      'kubu-raya': [
        '19.4 amankan-data kesehatan jatuh-tempo',
        '19.4 laporan-gangguan-serius kesehatan kepada dinas P1D setelan',
        '19.4 surat-kepada-walidata kesehatan kepada walidata jatuh-tempo',
      ],
    }),
  },
  {
    subject: 'Kubu Raya A11',
    what: 'who draws a procedure up',
    ask: lawOn(/sop\/penyusun/),
    answers: same(silent, { buleleng: ['9.3 teks'], 'kubu-raya': ['7.2 tafsir'] }),
  },
  {
    subject: 'Kubu Raya A12',
    what: 'two instruments, of the institution and of its officers',
    ask: lawOn(/kelembagaan-admin.*(peraturan|keputusan)-bupati|petugas-admin.*keputusan-bupati/),
    answers: same(silent, { 'kubu-raya': ['10.2 teks', '10.6 teks', '10.7 teks'] }),
  },
  {
    subject: 'Kubu Raya A13',
    what: 'details are a reading',
    ask: lawOn(/publikasi-agregat/),
    answers: same(silent, { 'kubu-raya': ['10.5.b tafsir'] }),
  },
  {
    subject: 'Kubu Raya A14',
    what: 'far away',
    ask: lawOn(/jauh-dari/),
    answers: same(silent, { 'kubu-raya': ['15.11 teks'] }),
  },
  {
    subject: 'Kubu Raya A15',
    what: 'data that may be shown, and are held against nobody',
    ask: lawOn(/publikasi daftar-basis-data/),
    answers: same(silent, { 'kubu-raya': ['12.5 setelan'] }),
  },
  {
    subject: 'Kubu Raya A16',
    what: 'an architecture as a plan',
    ask: (daerah) => (listed('jenis_rencana')(daerah).includes('arsitektur-spbe') ? 'ada' : 'tidak ada'),
    answers: same('tidak ada', { banjar: 'ada' }),
  },
  {
    subject: 'Kubu Raya A17',
    what: 'devices given by others: coordinated, not recommended',
    ask: lawOn(/pengadaan\/rekomendasi .*hibah|koordinasi-terimaan/),
    answers: same(silent, { buleleng: ['30.2 teks'], 'kubu-raya': ['15.12 teks'] }),
  },
  {
    subject: 'Kubu Raya A18',
    what: 'who draws up the plan of recovery',
    ask: lawOn(/rencana\/penyusun .*pemulihan/),
    answers: same(silent, { 'kubu-raya': ['15.10 tafsir'] }),
  },
  {
    subject: 'Kubu Raya X1-X10',
    what: 'restored in its own numbers',
    ask: restoredOf('1.15', '1.31', '1.34', '10.3', '10.7', '11.d', '15.7.d', '15.11'),
    answers: same(silent, {
      badung: ['1.15', '1.31', '1.34', '10.3'],
      'kubu-raya': ['1.15', '1.31', '1.34', '10.7', '11.d', '15.7.d', '15.11'],
    }),
  },
  {
    subject: 'Banjar A1',
    what: 'who builds what is special',
    ask: lawOn(/aplikasi\/pembangun-berhak .*"kelas":\["khusus"\]/),
    answers: same(silent, { badung: ['9.3 tafsir'], 'kubu-raya': ['13.5 tafsir'], banjar: ['11.4.c tafsir'] }),
  },
  {
    subject: 'Banjar A2',
    what: 'who runs an application',
    ask: lawOn(/operator-pemilik/),
    answers: same(silent, { banjar: ['11.5 teks', '11.5 tafsir'] }),
  },
  {
    subject: 'Banjar A3',
    what: 'a passed test',
    ask: lawOn(/aplikasi\/uji-lulus/),
    answers: same(silent, { buleleng: ['21.4.h teks', '21.4.h tafsir'], banjar: ['12.2 tafsir'] }),
  },
  {
    subject: 'Banjar A4',
    what: 'a test before use',
    ask: lawOn(/uji-sebelum-penerapan/),
    answers: same(silent, { banjar: ['12.1 teks', '12.1 tafsir'] }),
  },
  {
    subject: 'Banjar A5',
    what: 'what is tested: building and developing',
    ask: lawOn(/uji-sebelum-penerapan .*"kegiatan":\["pembangunan","pengembangan"\]/),
    answers: same(silent, { banjar: ['12.1 teks'] }),
  },
  {
    subject: 'Banjar A6',
    what: 'the Dinas owes what others owe',
    ask: owed(/^(diagram-lan-tahunan|tier-1-ditunjuk)$/),
    answers: same(silent, {
      banjar: [
        '15.1 diagram-lan-tahunan kesehatan kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan kominfo kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan pendidikan kepada dinas P1Y teks',
        '19.1.a tier-1-ditunjuk kesehatan jatuh-tempo',
        '19.1.a tier-1-ditunjuk kominfo jatuh-tempo',
        '19.1.a tier-1-ditunjuk pendidikan jatuh-tempo',
      ],
    }),
  },
  {
    subject: 'Banjar A7',
    what: 'eight criteria, no threshold',
    ask: lawOn(/aplikasi\/kompleksitas/),
    answers: same(silent, { banjar: ['1.26 teks', '1.27 teks'] }),
  },
  {
    subject: 'Banjar A8',
    what: 'special, and used by two',
    ask: lawOn(/kelas-sesuai-pengguna .*"kelas":\["khusus"\]/),
    answers: same(silent, { badung: ['1.42 tafsir'], banjar: ['1.25 tafsir'] }),
  },
  {
    subject: 'Banjar A9',
    what: 'servers may be placed, data are kept in one place',
    ask: lawOn(/basis-data\/penyimpanan|kewajiban pencadangan-data/),
    answers: same(silent, { buleleng: ['20.3 teks'], 'kubu-raya': ['12.4 teks'], banjar: ['8.1 teks', '9.1 teks'] }),
  },
  {
    subject: 'Banjar A10',
    what: 'who may not run a network itself',
    ask: lawOn(/aturan infrastruktur\/mandiri-tik/),
    answers: same(silent, { banjar: ['7.4 tafsir', '13.2.b tafsir', '13.3 tafsir'] }),
  },
  {
    subject: 'Banjar A11',
    what: 'office kit',
    ask: lawOn(/"perangkat-pengguna"/),
    answers: same(silent, {
      buleleng: ['28.1 teks', '28.1 setelan', '28.2 teks', '28.2.b teks', '28.3 teks'],
      'kubu-raya': ['15.6 teks', '15.6 tafsir', '15.6 setelan', '15.7 tafsir', '15.7.b tafsir'],
    }),
  },
  {
    subject: 'Banjar A12',
    what: 'once a year',
    ask: owed(/^diagram-lan/),
    answers: same(silent, {
      banjar: [
        '15.1 diagram-lan-tahunan kesehatan kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan kominfo kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan pendidikan kepada dinas P1Y teks',
      ],
    }),
  },
  {
    subject: 'Banjar A13',
    what: 'a path under the portal',
    ask: lawOn(/jalur_portal/),
    answers: same(silent, { banjar: ['16.2 teks', '16.2 tafsir'] }),
  },
  {
    subject: 'Banjar A14',
    what: 'names of applications',
    ask: lawOn(/domain-resmi .*"aplikasi-web"/),
    answers: same(silent, { badung: ['1.40 teks', '10.3 teks'] }),
  },
  {
    subject: 'Banjar A15',
    what: 'a status on a decree',
    ask: lawOn(/status-mandiri-tik .*"keputusan"/),
    answers: same(silent, { banjar: ['17.6 teks'] }),
  },
  {
    subject: 'Banjar A16',
    what: 'rights that the status opens',
    ask: lawOn(/"mandiri-tik"|mandiri_tik|infrastruktur\/mandiri/),
    answers: same(silent, {
      banjar: [
        '7.4 tafsir',
        '11.4.b tafsir',
        '11.4.c tafsir',
        '13.2.b tafsir',
        '13.3 tafsir',
        '17.5 teks',
        '17.5 tafsir',
        '17.6 teks',
        '21.1 teks',
        '21.2.a teks',
        '21.2.b teks',
      ],
    }),
  },
  {
    subject: 'Banjar A17',
    what: 'villages',
    ask: lawOn(/"desa"|admin-desa/),
    answers: same(silent, { buleleng: ['26.1 setelan'], 'kubu-raya': ['9.4 tafsir', '10.1 teks'] }),
  },
  {
    subject: 'Banjar A18',
    what: 'standards that are set, by whom',
    ask: lawOn(/aturan-teknis|aplikasi\/standar-disebut|"isian":\["standar"\]/),
    answers: same(['13.2 tafsir'], {
      buleleng: ['19.3 teks', '22.6.j tafsir', '35.4 teks'],
      'kubu-raya': silent,
      banjar: ['11.7 tafsir', '14.1 tafsir', '24 teks', '24 setelan'],
    }),
  },
  {
    subject: 'Banjar X1-X13',
    what: 'restored in its own numbers',
    ask: restoredOf('6.2.d', '7.5', '11.2.a', '11.4.a', '11.5', '12.3', '12.4', '15.2'),
    answers: same(silent, {
      badung: ['15.2'],
      buleleng: ['7.5', '12.3', '12.4', '15.2'],
      banjar: ['6.2.d', '7.5', '11.2.a', '11.4.a', '11.5', '12.3', '12.4', '15.2'],
    }),
  },
];
