import { asked, judged, listed, owed, type PairRow, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts } from '../../../scripts/testing/traps.ts';
import { activity, documents } from '../../../scripts/testing/traps-application.ts';
import { providerOfUmum } from '../../../scripts/testing/traps-world.ts';

const app = (change: Parts): Parts => ({ 'aplikasi/antrean': change });
const byDinas = {
  riwayat: [
    activity('pembangunan', '2026-02-02', { pelaksana: ['kominfo'] }),
    activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] }),
  ],
};
const shared = { kelas: 'umum', macam: 'perizinan', pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null } };
const application = (kelas: string) => ({
  jenis: 'aplikasi',
  old: null,
  now: { asal: 'resmi', pemilik: 'opd', kelas, riwayat: [{ jenis: 'pembangunan' }] },
});

export const applications: readonly PairRow[] = [
  {
    subject: 'Classes',
    what: 'a class that neither knows: the lists stand at different numbers',
    ask: judged('aplikasi/antrean', () => app({ kelas: 'umum-kecil' })),
    badung: ['galat teks kosakata 9.1 9.1.a 9.1.b'],
    bulukumba: ['galat teks kosakata 7.1 7.1.a 7.1.b'],
  },
  {
    subject: 'Shared: the test',
    what: 'a shared application that two agencies use: "every" in both, at different numbers',
    ask: judged('aplikasi/antrean', (daerah) =>
      app({
        ...shared,
        ...byDinas,
        penyedia: providerOfUmum(daerah),
        pengguna: { cakupan: 'beberapa-perangkat-daerah', instansi: ['kesehatan', 'pendidikan'] },
      }),
    ),
    badung: ['galat teks kelas-sesuai-pengguna 1.42'],
    bulukumba: ['galat teks kelas-sesuai-pengguna 1.37'],
  },
  {
    subject: 'Shared: provided by',
    what: 'a ministry: the only provider in one, refused in the other',
    ask: judged('aplikasi/antrean', () =>
      app({ ...shared, ...byDinas, penyedia: { instansi_pusat: 'Kementerian', instansi: null } }),
    ),
    badung: silent,
    bulukumba: ['galat teks penyedia-sesuai-kelas 7.2'],
  },
  {
    subject: 'Shared: provided by',
    what: 'the office: refused in one, the only provider in the other',
    ask: judged('aplikasi/antrean', () =>
      app({ ...shared, ...byDinas, penyedia: { instansi: 'kominfo', instansi_pusat: null } }),
    ),
    badung: ['galat teks penyedia-sesuai-kelas 9.2'],
    bulukumba: silent,
  },
  {
    subject: 'Shared: list of kinds',
    what: 'a kind that is in no list: eight kinds in one alone, read as closed',
    ask: judged('aplikasi/antrean', (daerah) =>
      app({ ...shared, ...byDinas, penyedia: providerOfUmum(daerah), macam: 'presensi' }),
    ),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir kosakata 8'],
  },
  {
    subject: 'Shared: who may build',
    what: 'an agency builds it while the right provider stays: one opens only special ones to agencies, and for coordination asks no one here',
    ask: asked(application('umum')),
    badung: ['pemutus dinas* [3.1 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    bulukumba: ['pemutus dinas* [7.3 setelan]'],
  },
  {
    subject: 'Special: who may build',
    what: 'a village develops it: agencies may in both, at different numbers',
    ask: judged('aplikasi/antrean', () =>
      app({
        riwayat: [activity('pembangunan', '2026-02-02', { pelaksana: ['desa'] }), activity('penerapan', '2026-04-01')],
      }),
    ),
    badung: ['perlu-telaah tafsir pembangun-berhak 9.3'],
    bulukumba: ['perlu-telaah tafsir pembangun-berhak 7.3'],
  },
  {
    subject: 'Permission or recommendation',
    what: 'built without any note of coordination',
    ask: judged('aplikasi/antrean', () =>
      app({
        riwayat: [activity('pembangunan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
      }),
    ),
    badung: ['galat teks instrumen-kegiatan 9.3'],
    bulukumba: ['galat teks instrumen-kegiatan 7.3'],
  },
  {
    subject: 'Permission or recommendation',
    what: 'who is asked when an agency builds: the Sekda takes part in one alone',
    ask: asked(application('khusus')),
    badung: ['pemutus dinas* [3.1 9.3 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    bulukumba: ['pemutus dinas* [7.3 setelan]'],
  },
  {
    subject: 'Openness',
    what: 'not open: the word is the same, the number is not',
    ask: judged('aplikasi/antrean', () => app({ bersifat_terbuka: false })),
    badung: ['galat teks bersifat-terbuka 9.4'],
    bulukumba: ['galat teks bersifat-terbuka 7.4'],
  },
  {
    subject: 'Handover to the office',
    what: 'documents complete and not handed over: a permission in one, an order in the other',
    ask: judged('aplikasi/antrean', () => app({ serah_terima: null })),
    badung: silent,
    bulukumba: ['galat teks dokumen-diserahkan 13.3'],
  },
  {
    subject: 'Handover to the office',
    what: 'asked for by the office and not handed over: no more than a warning in one',
    ask: judged('aplikasi/antrean', (daerah) =>
      app({ serah_terima: null, dokumentasi: documents(daerah).map((item) => ({ ...item, diminta: '2026-05-04' })) }),
    ),
    badung: ['peringatan tafsir dokumen-diserahkan 13.3'],
    bulukumba: ['galat teks dokumen-diserahkan 13.3'],
  },
  {
    subject: 'Build standard (13.2 in two)',
    what: 'the standard for databases alone',
    ask: judged('aplikasi/antrean', () => app({ standar: [{ jenis: 'basis-data', nama: 'Standar' }] })),
    badung: silent,
    bulukumba: ['perlu-telaah tafsir standar-disebut 13.2'],
  },
  {
    subject: 'Build standard (13.2 in two)',
    what: 'the standard for metadata alone',
    ask: judged('aplikasi/antrean', () => app({ standar: [{ jenis: 'metadata', nama: 'Standar' }] })),
    badung: ['perlu-telaah tafsir standar-disebut 13.2'],
    bulukumba: silent,
  },
  {
    subject: 'Mandatory features and properties',
    what: 'none of them told',
    ask: judged('aplikasi/antrean', () => app({ fitur: null, sifat: null })),
    badung: silent,
    bulukumba: [
      ...Array<string>(3).fill('galat teks butir-terpenuhi 9'),
      ...Array<string>(2).fill('perlu-telaah tafsir butir-terpenuhi 9'),
      'galat teks isian-terisi 7.6',
      ...[...'abcde'].map((letter) => `galat teks butir-terpenuhi 7.7.${letter}`),
    ],
  },
  {
    subject: 'Mandatory features and properties',
    what: 'the features by their names',
    ask: listed('fitur_aplikasi'),
    badung: silent,
    bulukumba: ['koreksi', 'pembatalan', 'konfirmasi', 'lanjut-atau-berhenti', 'lihat-tawaran-kontrak-iklan'],
  },
  {
    subject: 'Employee and population numbers as keys',
    what: 'a public service without the population number as its key',
    ask: judged('aplikasi/antrean', () => app({ kunci_identitas: null })),
    badung: silent,
    bulukumba: ['galat teks kunci-sesuai 11.7'],
  },
  {
    subject: 'Employee and population numbers as keys',
    what: 'government management without the employee number as its key',
    ask: judged('aplikasi/antrean', () => app({ melayani: ['manajemen-pemerintahan'], kunci_identitas: null })),
    badung: silent,
    bulukumba: ['galat teks kunci-sesuai 11.6'],
  },
  {
    subject: 'Application access rights',
    what: 'none told: the aim that only those entitled use data is named in one alone',
    ask: judged('aplikasi/antrean', () => app({ hak_akses: null })),
    badung: silent,
    bulukumba: ['peringatan tafsir isian-terisi 22.b'],
  },
  {
    subject: 'Single sign-on',
    what: 'a web application in use that is not joined: staged in both, at different numbers, never late',
    ask: owed(/^penerapan-single-sign-on$/),
    badung: ['9.5 penerapan-single-sign-on kominfo jatuh-tempo'],
    bulukumba: ['7.5 penerapan-single-sign-on kominfo jatuh-tempo'],
  },
  {
    subject: 'Integration of databases and services',
    what: 'the duty to join them',
    ask: owed(/^penyatuan-/),
    badung: [
      '11.4 penyatuan-basis-data kominfo dipenuhi',
      '11.4 penyatuan-basis-data kominfo jatuh-tempo',
      '11.4 penyatuan-layanan-aplikasi - belum-dapat-dinilai',
    ],
    bulukumba: [
      '11.8 penyatuan-basis-data kominfo dipenuhi',
      '11.8 penyatuan-basis-data kominfo jatuh-tempo',
      '11.8 penyatuan-layanan-aplikasi - belum-dapat-dinilai',
    ],
  },
];
