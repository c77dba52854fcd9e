import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn } from '../../../scripts/testing/five.ts';
import { owed, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const infrastructure: readonly FiveRow[] = [
  {
    subject: 'Servers (6.3 in two)',
    what: 'who runs them and where',
    ask: lawOn(
      /infrastruktur\/(pengelola-berhak|lingkup-pse) .*"(server|vps|penempatan-server|server-sendiri)"|infrastruktur\/penempatan |persetujuan-dewan-tik/,
    ),
    answers: {
      badung: ['6.2 teks', '6.2 tafsir', '6.3 teks', '6.3 tafsir'],
      bulukumba: ['6.3 teks'],
      buleleng: silent,
      'kubu-raya': ['15.2.g teks', '15.7 tafsir'],
      banjar: ['7.5 tafsir'],
    },
  },
  {
    subject: 'Own data centre / DRC (6.2 in two)',
    what: 'who provides or runs them',
    ask: lawOn(/infrastruktur\/(penyedia|pengelola)-berhak .*"pusat-(data|pemulihan)"|pusat-data-terlarang/),
    answers: {
      badung: ['5.2 teks', '5.2 tafsir', '6.1 teks', '6.1 tafsir', '6.1.c teks', '6.1.c tafsir'],
      bulukumba: ['6.1 tafsir', '6.2 teks'],
      buleleng: ['27.1 teks', '27.1 tafsir', '32.3 teks', '32.3 tafsir'],
      'kubu-raya': ['15.1 tafsir', '15.2 tafsir', '15.2.a teks'],
      banjar: ['7.2 teks'],
    },
  },
  {
    subject: 'Office LAN',
    what: 'who runs it',
    ask: lawOn(/infrastruktur\/\S+ .*"jaringan-(lokal|kantor|lan)"/),
    answers: {
      badung: ['6.1.a tafsir', '6.3 teks', '6.3 tafsir'],
      bulukumba: ['4.2 teks', '4.4 tafsir', '5.1 tafsir', '6.4 tafsir'],
      buleleng: ['28.2 teks', '28.2.a teks', '28.3 teks', '29.1 teks'],
      'kubu-raya': ['15.7 tafsir', '15.7.a tafsir'],
      banjar: ['13.2.b tafsir', '13.3 tafsir'],
    },
  },
  {
    subject: 'List of what a unit may run',
    what: 'kinds',
    ask: lawOn(/lingkup-pse|komponen-pse/),
    answers: same(silent, {
      buleleng: ['28.2 teks', '28.2.a teks', '28.2.b teks', '28.3 teks'],
      'kubu-raya': ['15.7 tafsir', '15.7.a tafsir', '15.7.b tafsir'],
    }),
  },
  {
    subject: 'Local bandwidth',
    what: 'of an agency itself',
    ask: lawOn(/bandwidth-lokal/),
    answers: same(silent, {
      'kubu-raya': ['15.6 teks', '15.6 tafsir', '15.6 setelan', '15.7 tafsir', '15.7.c tafsir', '15.7.c teks'],
    }),
  },
  {
    subject: 'Internet / IP',
    what: 'who runs or controls it',
    ask: lawOn(/"(alamat-ip|internet|akses-internet|jaringan-luas|wan)"|alamat-dikelola|pengatur-pemanfaatan-internet/),
    answers: {
      badung: ['6.1 teks', '6.1 tafsir', '6.1.b teks', '6.1.b tafsir'],
      bulukumba: ['5.1 teks', '5.1 tafsir', '5.2 teks', '5.2 setelan', '5.2 tafsir', '6.4 tafsir', '10.1 teks'],
      buleleng: ['28.3 setelan', '29.2 teks', '29.2 tafsir', '29.2 setelan'],
      'kubu-raya': [
        '15.1 tafsir',
        '15.1 setelan',
        '15.2 tafsir',
        '15.2.c teks',
        '15.3 tafsir',
        '15.4 teks',
        '15.6 tafsir',
        '15.7 tafsir',
      ],
      banjar: ['13.2.a teks', '13.2.a tafsir'],
    },
  },
  {
    subject: 'Buying equipment',
    what: 'a step before',
    ask: lawOn(/koordinasi-pengadaan|pengadaan\/rekomendasi|koordinasi-tercatat .*"pengadaan"/),
    answers: same(silent, {
      badung: ['4.2 teks', '4.2 tafsir'],
      buleleng: ['28.1 teks', '28.1 tafsir'],
      'kubu-raya': ['15.5 teks', '15.5 tafsir', '15.6 teks', '15.6 tafsir'],
    }),
  },
  {
    subject: 'Devices granted by others',
    what: 'coordinated',
    ask: lawOn(/koordinasi-terimaan|perangkat-terimaan|koordinasi-tercatat .*"penerimaan"/),
    answers: same(silent, { buleleng: ['30.2 teks'], 'kubu-raya': ['15.12 teks'] }),
  },
  {
    subject: 'Third-party infrastructure',
    what: 'conditions',
    ask: lawOn(/pihak-ketiga-berhak|infrastruktur\/kerja-sama-ada|mitra-berhak/),
    answers: same(silent, {
      badung: ['8.1 tafsir', '8.2 tafsir'],
      buleleng: ['28.4 teks', '33.4 teks'],
      'kubu-raya': ['15.9 teks'],
    }),
  },
  {
    subject: 'Third-party application build',
    what: 'conditions',
    ask: lawOn(/aplikasi\/pihak-ketiga |aplikasi\/instrumen-kegiatan .*pihak-ketiga/),
    answers: same(silent, { buleleng: ['22.4 teks', '22.11 setelan'] }),
  },
  {
    subject: 'Non-ASN access',
    what: 'a ban',
    ask: lawOn(/aplikasi\/akses-asn /),
    answers: same(silent, { buleleng: ['39.2 teks'] }),
  },
  {
    subject: 'Backup',
    what: 'backups and recovery elsewhere',
    ask: lawOn(/kewajiban (pencadangan|penyeliaan)|simpanan-cadangan|lokasi-berbeda|jauh-dari/),
    answers: {
      badung: ['24.2 teks', '24.3 teks'],
      bulukumba: ['23.2 teks', '23.3 teks'],
      buleleng: ['33.3 teks'],
      'kubu-raya': ['15.11 teks'],
      banjar: ['9.1 teks', '9.2 teks'],
    },
  },
  {
    subject: 'LAN diagram / labels',
    what: 'drawings and labels',
    ask: lawOn(/diagram-lan|perubahan-lan|kabel-berlabel/),
    answers: same(silent, { buleleng: ['29.1 teks'], banjar: ['15.1 tafsir', '15.2 tafsir'] }),
  },
  {
    subject: 'Inventory',
    what: 'who counts devices',
    ask: lawOn(/kewajiban (inventaris|laporan-aset)/),
    answers: same(silent, { buleleng: ['30.1 teks'], 'kubu-raya': ['15.8 teks'] }),
  },
  {
    subject: 'Inspection by Dinas',
    what: 'must be possible',
    ask: lawOn(/dapat-diperiksa/),
    answers: same(silent, { banjar: ['12.4 teks', '14.2 teks'] }),
  },
  {
    subject: 'Backup',
    what: 'duties of the small office',
    ask: owed(/cadang/),
    answers: same(silent, {
      badung: ['24.2 pencadangan-basis-data kominfo P1M setelan', '24.2 pencadangan-berkas-sistem kominfo P1M setelan'],
      bulukumba: [
        '23.2 pencadangan-basis-data kominfo P1M setelan',
        '23.2 pencadangan-berkas-sistem kominfo P1M setelan',
      ],
      banjar: [
        '9.1 pencadangan-data kesehatan P1M setelan',
        '9.1 pencadangan-data kominfo P1M setelan',
        '9.1 pencadangan-data pendidikan P1M setelan',
        '9.2 penyeliaan-pencadangan kominfo P3M setelan',
      ],
    }),
  },
  {
    subject: 'LAN diagram / labels',
    what: 'duties of the small office',
    ask: owed(/lan$|lan-|diagram/),
    answers: same(silent, {
      banjar: [
        '15.1 diagram-lan-tahunan kesehatan kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan kominfo kepada dinas P1Y teks',
        '15.1 diagram-lan-tahunan pendidikan kepada dinas P1Y teks',
      ],
    }),
  },
  {
    subject: 'Inventory',
    what: 'duties of the small office',
    ask: owed(/inventaris|laporan-aset/),
    answers: same(silent, {
      buleleng: [
        '30.1 inventaris-perangkat-tik kesehatan dipenuhi',
        '30.1 inventaris-perangkat-tik kominfo jatuh-tempo',
        '30.1 inventaris-perangkat-tik pendidikan jatuh-tempo',
      ],
      'kubu-raya': ['15.8 laporan-aset-tik kominfo kepada bupati P1Y setelan'],
    }),
  },
];
