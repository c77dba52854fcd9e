import type { FiveRow } from '../../../scripts/testing/five.ts';
import { lawOn } from '../../../scripts/testing/five.ts';
import { listed, owed, silent } from '../../../scripts/testing/pairs.ts';
import { same } from '../../../scripts/testing/traps.ts';

export const applications: readonly FiveRow[] = [
  {
    subject: 'Classes',
    what: 'their words',
    ask: listed('kelas_aplikasi'),
    answers: same(['umum', 'khusus'], { banjar: ['umum-besar', 'umum-kecil', 'khusus'] }),
  },
  {
    subject: '"umum" test',
    what: 'who uses it',
    ask: lawOn(/kelas-sesuai-pengguna .*"kelas":\["umum/),
    answers: {
      badung: ['1.42 teks'],
      bulukumba: ['1.37 teks'],
      buleleng: ['1.37 teks', '1.37 tafsir', '22.2.a teks'],
      'kubu-raya': silent,
      banjar: ['1.24 teks'],
    },
  },
  {
    subject: 'umum provided by',
    what: 'the provider by class',
    ask: lawOn(/penyedia-sesuai-kelas|penerapan-dibantu/),
    answers: {
      badung: ['9.2 teks'],
      bulukumba: ['7.2 teks', '7.2 tafsir'],
      buleleng: ['22.3 tafsir', '22.5 tafsir'],
      'kubu-raya': ['13.4 teks', '13.4 tafsir'],
      banjar: silent,
    },
  },
  {
    subject: 'umum list',
    what: 'kinds of it',
    ask: (daerah) => String(listed('macam_umum')(daerah).length),
    answers: same('0', { bulukumba: '8' }),
  },
  {
    subject: 'Who may build umum',
    what: 'by class',
    ask: lawOn(/aplikasi\/pembangun-berhak (?!.*"kelas":\["khusus"\]).*"(pembangunan|pengembangan)"/),
    answers: same(silent, {
      bulukumba: ['7.3 tafsir'],
      buleleng: ['22.3 tafsir'],
      banjar: ['11.4.a teks', '11.4.b teks', '11.4.b tafsir'],
    }),
  },
  {
    subject: 'Who may build khusus',
    what: 'by class',
    ask: lawOn(/aplikasi\/pembangun-berhak (?!.*"kelas":\["umum).*"(pembangunan|pengembangan)"/),
    answers: {
      badung: ['9.3 tafsir'],
      bulukumba: ['7.3 tafsir'],
      buleleng: ['22.3 tafsir'],
      'kubu-raya': ['13.5 tafsir'],
      banjar: ['11.4.c tafsir'],
    },
  },
  {
    subject: 'Permission / recommendation',
    what: 'papers of an activity',
    ask: lawOn(/instrumen-kegiatan/),
    answers: {
      badung: ['9.3 teks', '13.1 teks', '13.1 tafsir'],
      bulukumba: ['7.3 teks', '13.1 teks', '13.1 tafsir'],
      buleleng: ['21.2 teks', '22.3 teks', '22.6.b teks', '22.6.b tafsir', '22.9 teks'],
      'kubu-raya': ['13.5 teks', '13.5 tafsir', '23.4 tafsir'],
      banjar: silent,
    },
  },
  {
    subject: 'Permission / recommendation',
    what: 'who is asked about an application by the text or a reading',
    ask: lawOn(/pemberi-rekomendasi|pemutus-pengembangan/),
    answers: same(silent, { buleleng: ['22.6.b teks'], 'kubu-raya': ['23.4 tafsir'] }),
  },
  {
    subject: 'Openness',
    what: 'open in a wide sense, or open source',
    ask: lawOn(/bersifat-terbuka|aplikasi\/kode-terbuka/),
    answers: {
      badung: ['9.4 teks', '9.4 tafsir'],
      bulukumba: ['7.4 teks', '7.4 tafsir'],
      buleleng: ['22.6.h teks', '22.6.h tafsir'],
      'kubu-raya': ['13.2 teks', '13.2 tafsir'],
      banjar: silent,
    },
  },
  {
    subject: 'Legacy closed source',
    what: 'the exception',
    ask: lawOn(/kode-tertutup-lama /),
    answers: same(silent, { buleleng: ['22.6.i teks', '22.6.i setelan'], 'kubu-raya': ['13.7 teks', '13.7 setelan'] }),
  },
  {
    subject: 'Documentation items',
    what: 'the list',
    ask: listed('dokumen_aplikasi'),
    answers: same(
      [
        'kode-sumber',
        'kebutuhan-pengguna',
        'rancangan-aplikasi-dan-basis-data',
        'metadata',
        'pengujian-aplikasi',
        'manual-instalasi',
        'manual-pengguna',
        'manual-admin',
        'troubleshooting',
      ],
      {
        buleleng: [
          'regulasi',
          'sop',
          'kebutuhan-perangkat-lunak',
          'arsitektur',
          'dokumen-teknis',
          'manual',
          'kode-sumber',
          'laporan-uji',
        ],
        'kubu-raya': ['kebutuhan-perangkat-lunak', 'arsitektur-atau-desain', 'dokumen-teknis', 'manual', 'kode-sumber'],
        banjar: ['kebutuhan-perangkat-lunak', 'perancangan', 'manual-penggunaan', 'kode-sumber'],
      },
    ),
  },
  {
    subject: 'Handover to Dinas',
    what: 'documents handed over',
    ask: lawOn(/dokumen-diserahkan/),
    answers: same(silent, { badung: ['13.3 tafsir'], bulukumba: ['13.3 teks'], banjar: ['12.2 teks', '12.2 tafsir'] }),
  },
  {
    subject: 'Testing',
    what: 'tests of an application',
    ask: lawOn(/aplikasi\/uji-/),
    answers: same(silent, {
      buleleng: ['21.4.h teks', '21.4.h tafsir'],
      banjar: ['12.1 teks', '12.1 tafsir', '12.2 tafsir'],
    }),
  },
  {
    subject: 'Source repository',
    what: 'where source is kept',
    ask: lawOn(/kode-di-repositori/),
    answers: same(silent, {
      buleleng: ['22.7 teks', '22.7 tafsir', '22.7 setelan'],
      'kubu-raya': ['13.6 teks', '13.6 tafsir', '13.6 setelan'],
      banjar: ['12.2.d teks'],
    }),
  },
  {
    subject: 'Copyright',
    what: 'whose it is',
    ask: lawOn(/aplikasi\/hak-cipta/),
    answers: same(['13.4 teks', '13.4 tafsir'], {
      buleleng: ['19.1.b tafsir', '22.8 teks', '22.8 tafsir'],
      'kubu-raya': ['11.b tafsir', '13.6 teks', '13.6 tafsir'],
      banjar: ['12.3 teks'],
    }),
  },
  {
    subject: 'Build standard (13.2 in two)',
    what: 'standards named',
    ask: lawOn(/aplikasi\/(standar-disebut|metadata-terstruktur)/),
    answers: {
      badung: ['13.2 tafsir'],
      bulukumba: ['1.33 tafsir', '13.2 tafsir'],
      buleleng: ['19.3 teks', '22.6.j tafsir', '35.4 teks'],
      'kubu-raya': silent,
      banjar: ['11.7 tafsir'],
    },
  },
  {
    subject: 'Mandatory features / properties',
    what: 'how many features, how many properties',
    ask: (daerah) => ['fitur_aplikasi', 'sifat_khusus'].map((list) => String(listed(list)(daerah).length)),
    answers: same(['0', '0'], { bulukumba: ['5', '5'] }),
  },
  {
    subject: 'NIP / NIK keys',
    what: 'keys of data and applications',
    ask: lawOn(/identitas\/kunci/),
    answers: same(silent, { bulukumba: ['11.6 teks', '11.7 teks'] }),
  },
  {
    subject: 'Integration of databases and services',
    what: 'who joins them, and after whose consent',
    ask: lawOn(/basis-data\/integrasi|kewajiban (penyatuan|penghubung-layanan)|persetujuan-integrasi|"integrasi"/),
    answers: {
      badung: ['11.4 teks', '11.4 tafsir'],
      bulukumba: ['11.8 teks', '11.8 tafsir'],
      buleleng: ['19.3 tafsir', '22.1 tafsir', '27.2.e teks', '35.2 teks'],
      'kubu-raya': ['13.1 tafsir'],
      banjar: ['8.2 teks', '8.2 setelan'],
    },
  },
  {
    subject: 'SSO',
    what: 'a single sign-on in stages',
    ask: lawOn(/single-sign-on/),
    answers: same(silent, { badung: ['9.5 tafsir'], bulukumba: ['7.5 tafsir'] }),
  },
  {
    subject: 'Applications received from outside',
    what: 'coordinated',
    ask: lawOn(/instrumen-kegiatan .*"kegiatan":\[[^\]]*"penerimaan"|telaah-penerimaan/),
    answers: same(silent, { buleleng: ['22.9 teks', '22.9 setelan'] }),
  },
  {
    subject: 'Application access rights',
    what: 'rights of use and who secures them',
    ask: lawOn(/hak_akses|akses-asn|pengamanan-aplikasi/),
    answers: same(silent, {
      bulukumba: ['11.6 tafsir', '22.b tafsir'],
      buleleng: ['39.2 teks'],
      'kubu-raya': ['11.c tafsir', '14.1 tafsir', '14.2 tafsir', '14.2 setelan', '14.3 tafsir', '14.3 setelan'],
    }),
  },
  {
    subject: 'SSO',
    what: 'duties of the small office',
    ask: owed(/single-sign-on/),
    answers: same(silent, {
      badung: ['9.5 penerapan-single-sign-on kominfo jatuh-tempo'],
      bulukumba: ['7.5 penerapan-single-sign-on kominfo jatuh-tempo'],
    }),
  },
];
