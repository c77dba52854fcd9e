import { found } from '../../../scripts/testing/differences.ts';
import { asked, type BulelengRow, judged, listed, owed, silent } from '../../../scripts/testing/pairs.ts';
import type { Parts, Regency } from '../../../scripts/testing/traps.ts';
import { activity } from '../../../scripts/testing/traps-application.ts';
import { instrument, umum } from '../../../scripts/testing/traps-world.ts';

const APP = 'aplikasi/antrean';
const app = (change: Parts): Parts => ({ [APP]: change });
const works = (daerah: Regency) =>
  daerah === 'buleleng' ? ['koordinasi', 'rekomendasi'] : ['koordinasi', 'rekomendasi', 'izin'];
const built = (daerah: Regency, more: Parts = {}, last: Parts[] = []): Parts =>
  app({
    riwayat: [
      activity('pembangunan', '2026-02-02', { instrumen: works(daerah), ...more }),
      activity('penerapan', '2026-04-01'),
      ...last,
    ],
  });
const shared = (daerah: Regency, more: Parts = {}): Parts =>
  app({
    kelas: umum(daerah),
    macam: 'perizinan',
    pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null, di_luar: ['Pemerintah kabupaten lain'] },
    riwayat: [
      activity('pembangunan', '2026-02-02', { pelaksana: ['kominfo'], instrumen: works(daerah) }),
      activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] }),
    ],
    ...more,
  });
const closed = { kode: 'tertutup', nama: null };
const legacy = { ...closed, dipakai_sejak: '2017-03-01', berjalan_baik: true };
const kept = (riwayat: Parts = {}): Parts => ({
  riwayat: [activity('pemeliharaan', '2026-06-01', { instrumen: null, ...riwayat })],
});
const filed = (kelas: string, jenis: string, bentuk = 'perangkat-daerah') => ({
  jenis: 'aplikasi',
  old: null,
  now: { asal: 'resmi', pemilik: 'opd', kelas, perolehan: 'swakelola', riwayat: [{ jenis }] },
  bentuk,
});

/** Applications. */
export const applications: readonly BulelengRow[] = [
  {
    subject: 'Classes',
    what: 'the words',
    ask: listed('kelas_aplikasi'),
    buleleng: ['khusus', 'umum'],
    banjar: ['khusus', 'umum-besar', 'umum-kecil'],
  },
  {
    subject: 'Classes',
    what: 'a class of Banjar',
    ask: found(APP, () => app({ kelas: 'umum-kecil' })),
    buleleng: ['galat teks kosakata 22.2'],
    badung: ['galat teks kosakata 9.1 9.1.a 9.1.b'],
    bulukumba: ['galat teks kosakata 7.1 7.1.a 7.1.b'],
    'kubu-raya': ['galat teks kosakata 13.2'],
  },
  {
    subject: '"umum" test',
    what: 'used by every agency of the regency and by no other government',
    ask: found(APP, (daerah) =>
      shared(daerah, {
        pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null, di_luar: null },
        penyedia: { instansi: 'kominfo' },
      }),
    ),
    buleleng: ['perlu-telaah tafsir kelas-sesuai-pengguna 1.37'],
    bulukumba: silent,
    'kubu-raya': silent,
  },
  {
    subject: '"umum" test',
    what: 'used by one agency here and by another government: a shared one in Buleleng alone',
    ask: judged(APP, (daerah) =>
      shared(daerah, {
        pengguna: {
          cakupan: 'satu-perangkat-daerah',
          instansi: ['kesehatan'],
          di_luar: ['Pemerintah kabupaten lain'],
        },
        ...(daerah === 'badung' ? { penyedia: { instansi_pusat: 'Kementerian', instansi: null } } : {}),
        ...(daerah === 'bulukumba' || daerah === 'kubu-raya' ? { penyedia: { instansi: 'kominfo' } } : {}),
      }),
    ),
    buleleng: silent,
    badung: ['galat teks kelas-sesuai-pengguna 1.42'],
    bulukumba: ['galat teks kelas-sesuai-pengguna 1.37'],
  },
  {
    subject: 'umum provided by',
    what: 'the Dinas',
    ask: found(APP, (daerah) => shared(daerah, { penyedia: { instansi: 'kominfo' } })),
    buleleng: silent,
    badung: ['galat teks penyedia-sesuai-kelas 9.2'],
  },
  {
    subject: 'umum provided by',
    what: 'a ministry',
    ask: found(APP, (daerah) => shared(daerah, { penyedia: { instansi_pusat: 'Kementerian', instansi: null } })),
    buleleng: silent,
    bulukumba: ['galat teks penyedia-sesuai-kelas 7.2'],
    'kubu-raya': ['galat teks penyedia-sesuai-kelas 13.4'],
  },
  {
    subject: 'umum list',
    what: 'a kind that is in no list',
    ask: judged(APP, (daerah) =>
      shared(daerah, { macam: 'presensi', ...(daerah === 'bulukumba' ? { penyedia: { instansi: 'kominfo' } } : {}) }),
    ),
    buleleng: silent,
    bulukumba: ['perlu-telaah tafsir kosakata 8'],
  },
  {
    subject: 'Who may build khusus',
    what: 'an agency without the status that one regulation gives',
    ask: found(APP, (daerah) => ({ ...built(daerah), 'instansi/kesehatan': { mandiri_tik: null } })),
    buleleng: silent,
    banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'],
  },
  {
    subject: 'Who may build khusus',
    what: 'who is asked when an agency builds',
    ask: asked(filed('khusus', 'pembangunan')),
    buleleng: ['pemutus dinas* [21.2 22.3 setelan]', 'penetap dinas (rekomendasi-dinas) [22.6.b teks]'],
    badung: ['pemutus dinas* [3.1 9.3 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    bulukumba: ['pemutus dinas* [7.3 setelan]'],
    'kubu-raya': ['pemutus dinas* [13.5 23.4 setelan tafsir]'],
    banjar: ['pemutus dinas* [11.7 setelan]', 'pengusul instansi-pemilik [11.4.c tafsir]'],
  },
  {
    subject: 'Permission or recommendation',
    what: 'built without any paper',
    ask: found(APP, (daerah) => built(daerah, { instrumen: null })),
    buleleng: ['galat teks instrumen-kegiatan 22.3', 'galat teks instrumen-kegiatan 22.6.b'],
    badung: ['galat teks instrumen-kegiatan 9.3'],
    bulukumba: ['galat teks instrumen-kegiatan 7.3'],
    'kubu-raya': ['galat teks instrumen-kegiatan 13.5', 'perlu-telaah tafsir instrumen-kegiatan 23.4'],
    banjar: silent,
  },
  {
    subject: 'Permission or recommendation',
    what: 'a recommendation that came after the start: that it comes first is a reading',
    ask: found(APP, (daerah) => ({
      ...built(daerah),
      'keputusan/rekomendasi': instrument('rekomendasi-dinas', '2026-03-02', 'kepala-kominfo', [
        { aplikasi: 'antrean' },
      ]),
    })),
    buleleng: ['perlu-telaah tafsir instrumen-kegiatan 22.6.b'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'Openness',
    what: 'a new application with closed source, legal',
    ask: found(APP, () => app({ lisensi: { ...closed, bukti_legal: { nomor: '1' } } })),
    buleleng: ['galat teks kode-terbuka 22.6.h'],
    badung: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Openness',
    what: 'said not to be open',
    ask: found(APP, () => app({ bersifat_terbuka: false })),
    buleleng: silent,
    badung: ['galat teks bersifat-terbuka 9.4'],
    bulukumba: ['galat teks bersifat-terbuka 7.4'],
  },
  {
    subject: 'Legacy closed source',
    what: 'without proof that it is legal',
    ask: found(APP, () => app({ lisensi: legacy, ...kept() })),
    buleleng: ['galat teks kode-tertutup-lama 22.6.i'],
    'kubu-raya': ['galat teks kode-tertutup-lama 13.7'],
    banjar: silent,
  },
  {
    subject: 'Legacy closed source',
    what: 'taken into use after one of the two days that are set for it',
    ask: found(APP, () =>
      app({ lisensi: { ...legacy, dipakai_sejak: '2019-08-01', bukti_legal: { nomor: '1' } }, ...kept() }),
    ),
    buleleng: silent,
    'kubu-raya': ['galat setelan kode-tertutup-lama 13.7'],
  },
  {
    subject: 'Documentation items',
    what: 'the list',
    ask: listed('dokumen_aplikasi'),
    buleleng: [
      'arsitektur',
      'dokumen-teknis',
      'kebutuhan-perangkat-lunak',
      'kode-sumber',
      'laporan-uji',
      'manual',
      'regulasi',
      'sop',
    ],
    badung: [
      'kebutuhan-pengguna',
      'kode-sumber',
      'manual-admin',
      'manual-instalasi',
      'manual-pengguna',
      'metadata',
      'pengujian-aplikasi',
      'rancangan-aplikasi-dan-basis-data',
      'troubleshooting',
    ],
    'kubu-raya': ['arsitektur-atau-desain', 'dokumen-teknis', 'kebutuhan-perangkat-lunak', 'kode-sumber', 'manual'],
    banjar: ['kebutuhan-perangkat-lunak', 'kode-sumber', 'manual-penggunaan', 'perancangan'],
  },
  {
    subject: 'Documentation items',
    what: 'built in house without any: the text speaks of procurement',
    ask: found(APP, () => app({ perolehan: 'swakelola', dokumentasi: [] })),
    buleleng: [
      'perlu-telaah tafsir dokumen-ada 21.4.a',
      'perlu-telaah tafsir dokumen-ada 21.4.b',
      'perlu-telaah tafsir dokumen-ada 21.4.c',
      'perlu-telaah tafsir dokumen-ada 21.4.d',
      'perlu-telaah tafsir dokumen-ada 21.4.e',
      'perlu-telaah tafsir dokumen-ada 21.4.f',
      'perlu-telaah tafsir dokumen-ada 21.4.g',
      'perlu-telaah tafsir dokumen-ada 21.4.h',
      'perlu-telaah tafsir isian-terisi 1.39',
    ],
    badung: [
      'galat teks dokumen-ada 13.3.1',
      'galat teks dokumen-ada 13.3.2',
      'galat teks dokumen-ada 13.3.3',
      'galat teks dokumen-ada 13.3.4',
      'galat teks dokumen-ada 13.3.5',
      'galat teks dokumen-ada 13.3.6',
      'galat teks dokumen-ada 13.3.7',
      'galat teks dokumen-ada 13.3.8',
      'galat teks dokumen-ada 13.3.9',
    ],
    bulukumba: [
      'galat teks dokumen-ada 13.3.1',
      'galat teks dokumen-ada 13.3.2',
      'galat teks dokumen-ada 13.3.3',
      'galat teks dokumen-ada 13.3.4',
      'galat teks dokumen-ada 13.3.5',
      'galat teks dokumen-ada 13.3.6',
      'galat teks dokumen-ada 13.3.7',
      'galat teks dokumen-ada 13.3.8',
      'galat teks dokumen-ada 13.3.9',
    ],
    'kubu-raya': [
      'perlu-telaah tafsir dokumen-ada 13.3.a',
      'perlu-telaah tafsir dokumen-ada 13.3.b',
      'perlu-telaah tafsir dokumen-ada 13.3.c',
      'perlu-telaah tafsir dokumen-ada 13.3.d',
      'perlu-telaah tafsir dokumen-ada 13.3.e',
    ],
    banjar: [
      'galat teks dokumen-ada 12.2.a',
      'galat teks dokumen-ada 12.2.b',
      'galat teks dokumen-ada 12.2.c',
      'galat teks dokumen-ada 12.2.d',
    ],
  },
  {
    subject: 'Handover to Dinas',
    what: 'documents that were handed over to nobody',
    ask: found(APP, () => app({ serah_terima: null })),
    buleleng: silent,
    bulukumba: ['galat teks dokumen-diserahkan 13.3'],
    banjar: ['galat teks dokumen-diserahkan 12.2'],
  },
  {
    subject: 'Testing',
    what: 'in use without any test',
    ask: found(APP, () => app({ pengujian: null })),
    buleleng: ['galat teks uji-lulus 21.4.h', 'galat teks uji-lulus 21.4.h', 'galat teks uji-lulus 21.4.h'],
    badung: silent,
    'kubu-raya': silent,
    banjar: ['galat teks uji-sebelum-penerapan 12.1'],
  },
  {
    subject: 'Testing',
    what: 'tested for performance alone',
    ask: found(APP, () =>
      app({
        pengujian: [
          {
            jenis: ['kinerja'],
            tanggal: '2026-03-16',
            tim_penguji: 'Tim',
            hasil: 'lulus',
            laporan: { lokasi: 'Arsip', sha256: 'a'.repeat(64) },
          },
        ],
      }),
    ),
    buleleng: ['galat teks uji-lulus 21.4.h', 'galat teks uji-lulus 21.4.h'],
    'kubu-raya': silent,
    badung: silent,
  },
  {
    subject: 'Source repository',
    what: 'no source code in it',
    ask: found(APP, () => app({ kode_sumber: null })),
    buleleng: [
      'perlu-telaah tafsir isian-terisi 1.39',
      'perlu-telaah tafsir kode-di-repositori 22.7',
      'perlu-telaah tafsir kode-di-repositori 22.7',
    ],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': ['perlu-telaah tafsir kode-di-repositori 13.6'],
    banjar: ['galat teks kode-di-repositori 12.2.d', 'galat teks kode-di-repositori 12.2.d'],
  },
  {
    subject: 'Source repository',
    what: 'at a vendor: which hosts are the own ones is local',
    ask: found(APP, () =>
      app({ kode_sumber: { tautan: 'https://kode.example.org/antrean', terdaftar: '2026-03-20' } }),
    ),
    buleleng: ['peringatan setelan kode-di-repositori 22.7'],
    badung: silent,
    'kubu-raya': ['peringatan setelan kode-di-repositori 13.6'],
  },
  {
    subject: 'Copyright',
    what: 'with a vendor',
    ask: found(APP, () => app({ hak_cipta: { pemegang: 'pihak-lain' } })),
    buleleng: ['galat teks hak-cipta 19.1.b 22.8'],
    badung: ['galat teks hak-cipta 13.4'],
    bulukumba: ['galat teks hak-cipta 13.4'],
    'kubu-raya': ['galat teks hak-cipta 11.b 13.6'],
    banjar: ['galat teks hak-cipta 12.3'],
  },
  {
    subject: 'Copyright',
    what: 'of the application and its source, not of its documents',
    ask: found(APP, () => app({ hak_cipta: { mencakup: ['aplikasi', 'kode-sumber'] } })),
    buleleng: silent,
    badung: ['galat teks hak-cipta 13.4'],
    banjar: ['galat teks hak-cipta 12.3'],
  },
  {
    subject: 'Build standard (13.2 in two)',
    what: 'the standards for databases and metadata alone',
    ask: found(APP, () => app({ standar: ['basis-data', 'metadata'].map((jenis) => ({ jenis, nama: 'Standar' })) })),
    buleleng: [
      'galat teks standar-disebut 19.3',
      'galat teks standar-disebut 35.4',
      'perlu-telaah tafsir standar-disebut 22.6.j',
    ],
    badung: silent,
    bulukumba: silent,
    banjar: silent,
  },
  {
    subject: 'Mandatory features / properties',
    what: 'none of them told',
    ask: found(APP, () => app({ fitur: null, sifat: null })),
    buleleng: silent,
    bulukumba: [
      'galat teks butir-terpenuhi 7.7.a',
      'galat teks butir-terpenuhi 7.7.b',
      'galat teks butir-terpenuhi 7.7.c',
      'galat teks butir-terpenuhi 7.7.d',
      'galat teks butir-terpenuhi 7.7.e',
      'galat teks butir-terpenuhi 9',
      'galat teks butir-terpenuhi 9',
      'galat teks butir-terpenuhi 9',
      'galat teks isian-terisi 7.6',
      'perlu-telaah tafsir butir-terpenuhi 9',
      'perlu-telaah tafsir butir-terpenuhi 9',
    ],
  },
  {
    subject: 'NIP / NIK keys',
    what: 'a public service without the population number as its key',
    ask: found(APP, () => app({ kunci_identitas: null })),
    buleleng: silent,
    bulukumba: ['galat teks kunci-sesuai 11.7'],
  },
  {
    subject: 'Integration of databases and services',
    what: 'who owes it',
    ask: owed(/^penyatuan-|penghubung-layanan/),
    buleleng: [
      '27.2.e penghubung-layanan-disediakan kominfo jatuh-tempo',
      '35.2 penghubung-layanan-dibangun pemkab jatuh-tempo',
    ],
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
  {
    subject: 'Integration of databases and services',
    what: 'data joined without the consent of their owner',
    ask: found('basis-data/kunjungan', () => ({
      'basis-data/kunjungan': { integrasi: [{ oleh: 'kominfo', tanggal: '2026-03-02' }] },
    })),
    buleleng: silent,
    banjar: ['galat teks integrasi 8.2'],
  },
  {
    subject: 'SSO',
    what: 'who owes it',
    ask: owed(/single-sign-on/),
    buleleng: silent,
    badung: ['9.5 penerapan-single-sign-on kominfo jatuh-tempo'],
    bulukumba: ['7.5 penerapan-single-sign-on kominfo jatuh-tempo'],
  },
  {
    subject: 'Applications received from outside',
    what: 'without coordination',
    ask: found(APP, () =>
      app({
        perolehan: 'penerimaan',
        riwayat: [activity('penerimaan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
      }),
    ),
    buleleng: ['galat teks instrumen-kegiatan 22.9'],
    badung: silent,
    bulukumba: silent,
    banjar: silent,
  },
  {
    subject: 'Application access rights',
    what: 'somebody who is no civil servant may change data',
    ask: found(APP, () => app({ hak_akses: [{ peran: 'Operator', akses: ['data'], pemegang: 'bukan-asn' }] })),
    buleleng: ['galat teks akses-asn 39.2'],
    badung: silent,
    bulukumba: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Application access rights',
    what: 'no rights told at all',
    ask: found(APP, () => app({ hak_akses: null })),
    buleleng: silent,
    bulukumba: ['peringatan tafsir isian-terisi 22.b'],
    'kubu-raya': ['perlu-telaah tafsir isian-terisi 11.c 14.1'],
  },
  {
    subject: 'Third-party application build',
    what: 'a foreign firm elsewhere',
    ask: found(APP, (daerah) =>
      built(daerah, { pihak_ketiga: [{ nama: 'PT Contoh', badan_hukum: 'SG', lokasi: 'SG' }] }),
    ),
    buleleng: ['galat teks pihak-ketiga 22.4', 'galat teks pihak-ketiga 22.4'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'Maintenance',
    what: 'kept up without a document of it',
    ask: found(APP, (daerah) =>
      built(daerah, {}, [activity('pemeliharaan', '2026-06-01', { instrumen: null, dokumen: null })]),
    ),
    buleleng: ['galat teks pemeliharaan-tercatat 22.12'],
    badung: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'Statements on development',
    what: 'the list of what its builder explains',
    ask: listed('pernyataan_aplikasi'),
    buleleng: ['efektif-efisien', 'kemandirian', 'kesesuaian-kondisi', 'mudah-dipelihara', 'prioritas-kebutuhan'],
    'kubu-raya': ['keamanan-informasi'],
  },
];
