import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { activity, documents, handover } from '../../scripts/testing/traps-application.ts';
import { instrument, office, providerOfUmum, umum } from '../../scripts/testing/traps-world.ts';

const app = (change: Parts): Parts => ({ 'aplikasi/antrean': change });
const shared = (daerah: Regency, change: Parts = {}): Parts =>
  app({
    kelas: umum(daerah),
    macam: 'perizinan',
    penyedia: providerOfUmum(daerah),
    pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null, di_luar: ['Kementerian'] },
    riwayat: [
      activity('pembangunan', '2026-02-02', { pelaksana: ['kominfo'] }),
      activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] }),
    ],
    ...(daerah === 'banjar' ? { kompleksitas: criteria('rendah') } : {}),
    ...change,
  });
const criteria = (nilai: string): Parts[] =>
  [
    'panjang-alur-proses',
    'jumlah-data-transaksi',
    'jumlah-pengguna',
    'jumlah-fitur',
    'jumlah-kelompok-penggunaan',
    'jumlah-basis-data',
    'jumlah-aplikasi-terintegrasi',
    'potensi-integrasi-perangkat-daerah-lain',
  ].map((butir) => ({ butir, nilai }));
/** The building and its use, told otherwise. */
const built = (change: Parts, deployed: Parts = {}): Parts =>
  app({ riwayat: [activity('pembangunan', '2026-02-02', change), activity('penerapan', '2026-04-01', deployed)] });

const unstated = ['dokumentasi', 'fitur', 'sifat', 'pengujian', 'pernyataan', 'kode_sumber', 'hak_cipta', 'lisensi'];

const times = (n: number, said: string): string[] => Array<string>(n).fill(said);

const classes: Row[] = [
  {
    name: 'a complete application of one agency',
    about: 'aplikasi/hak-cipta',
    change: () => ({}),
    verdict: same('lulus'),
  },
  {
    name: 'an application of a village, made by the village, with nothing that agencies owe: it is no agency anywhere',
    about: 'aplikasi/dokumen-ada',
    change: () =>
      app({
        pemilik: 'desa',
        ...Object.fromEntries(unstated.map((field) => [field, null])),
        riwayat: ['pembangunan', 'penerapan'].map((jenis, i) => ({
          jenis,
          tanggal: `2026-0${i + 2}-02`,
          pelaksana: ['desa'],
        })),
      }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'an application of a village that an agency builds: the agency answers for its own work',
    about: 'aplikasi/hak-cipta',
    change: () => app({ pemilik: 'desa', hak_cipta: { pemegang: 'pihak-lain' } }),
    verdict: {
      badung: ['galat teks hak-cipta 13.4'],
      bulukumba: ['galat teks hak-cipta 13.4'],
      buleleng: ['galat teks hak-cipta 19.1.b 22.8'],
      'kubu-raya': ['galat teks hak-cipta 11.b 13.6'],
      // The village owns it, another office runs it.
      banjar: ['galat teks hak-cipta 12.3', 'galat teks operator-pemilik 11.5'],
    },
  },
  {
    name: 'a complete shared application, provided as the regulation wants',
    about: 'aplikasi/hak-cipta',
    change: (daerah) => shared(daerah),
    verdict: same('lulus'),
  },
  {
    name: 'a shared application provided by a ministry: the only provider in Badung, refused in Bulukumba and Kubu Raya',
    about: 'aplikasi/penyedia-sesuai-kelas',
    change: (daerah) => shared(daerah, { penyedia: { instansi_pusat: 'Kementerian', instansi: null } }),
    verdict: {
      badung: 'lulus',
      bulukumba: ['galat teks penyedia-sesuai-kelas 7.2'],
      buleleng: 'tak-berlaku',
      'kubu-raya': ['galat teks penyedia-sesuai-kelas 13.4'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a service of a ministry: in Kubu Raya the paragraph is about assets of the regency, so that it must come from the Dinas is a reading',
    about: 'aplikasi/penyedia-sesuai-kelas',
    change: (daerah) =>
      shared(daerah, {
        perolehan: 'layanan-pusat',
        penyedia: { instansi_pusat: 'Kementerian', instansi: null },
        kompleksitas: null,
        riwayat: [activity('penerapan', '2026-04-01')],
      }),
    verdict: {
      badung: 'lulus',
      bulukumba: ['perlu-telaah tafsir penyedia-sesuai-kelas 7.2'],
      buleleng: ['perlu-telaah tafsir penerapan-dibantu 22.5'],
      'kubu-raya': ['perlu-telaah tafsir penyedia-sesuai-kelas 13.4'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a special application developed by a village: agencies may, no text says that nobody else does',
    about: 'aplikasi/pembangun-berhak',
    change: () => built({ pelaksana: ['desa'] }),
    verdict: {
      badung: ['perlu-telaah tafsir pembangun-berhak 9.3'],
      bulukumba: ['perlu-telaah tafsir pembangun-berhak 7.3'],
      buleleng: ['perlu-telaah tafsir pembangun-berhak 22.3'],
      'kubu-raya': ['perlu-telaah tafsir pembangun-berhak 13.5'],
      banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'],
    },
  },
  {
    name: 'a shared application provided by the Dinas',
    about: 'aplikasi/penyedia-sesuai-kelas',
    change: (daerah) => shared(daerah, { penyedia: { instansi: 'kominfo', instansi_pusat: null } }),
    verdict: {
      badung: ['galat teks penyedia-sesuai-kelas 9.2'],
      bulukumba: 'lulus',
      buleleng: 'tak-berlaku',
      'kubu-raya': 'lulus',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a shared application that two agencies use: "every" in Badung and Bulukumba, "more than one" in Banjar',
    about: 'aplikasi/kelas-sesuai-pengguna',
    change: (daerah) =>
      shared(daerah, {
        pengguna: {
          cakupan: 'beberapa-perangkat-daerah',
          instansi: ['kesehatan', 'pendidikan'],
          di_luar: ['Kementerian'],
        },
      }),
    verdict: {
      badung: ['galat teks kelas-sesuai-pengguna 1.42'],
      bulukumba: ['galat teks kelas-sesuai-pengguna 1.37'],
      buleleng: 'lulus',
      'kubu-raya': 'tak-berlaku',
      banjar: 'lulus',
    },
  },
  {
    name: 'a shared application with one user',
    about: 'aplikasi/kelas-sesuai-pengguna',
    change: (daerah) =>
      shared(daerah, {
        pengguna: { cakupan: 'satu-perangkat-daerah', instansi: ['kesehatan'], di_luar: ['Kementerian'] },
      }),
    verdict: {
      badung: ['galat teks kelas-sesuai-pengguna 1.42'],
      bulukumba: ['galat teks kelas-sesuai-pengguna 1.37'],
      buleleng: 'lulus',
      'kubu-raya': 'tak-berlaku',
      banjar: ['galat teks kelas-sesuai-pengguna 1.24'],
    },
  },
  {
    name: 'a shared application that no other government uses: the test of Buleleng alone',
    about: 'aplikasi/kelas-sesuai-pengguna',
    change: (daerah) => shared(daerah, { pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null } }),
    verdict: {
      badung: 'lulus',
      bulukumba: 'lulus',
      buleleng: ['perlu-telaah tafsir kelas-sesuai-pengguna 1.37'],
      'kubu-raya': 'tak-berlaku',
      banjar: 'lulus',
    },
  },
  {
    name: 'a home-made special application that every agency uses: neither type in Badung, both in Banjar',
    about: 'aplikasi/kelas-sesuai-pengguna',
    change: () => app({ pengguna: { cakupan: 'setiap-perangkat-daerah', instansi: null } }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir kelas-sesuai-pengguna 1.42'],
      banjar: ['perlu-telaah tafsir kelas-sesuai-pengguna 1.25'],
    }),
  },
  {
    name: 'a shared application of a kind that is in no list: eight kinds in Bulukumba alone',
    about: 'rujukan/kosakata',
    change: (daerah) => shared(daerah, { macam: 'presensi' }),
    verdict: same('lulus', { bulukumba: ['perlu-telaah tafsir kosakata 8'] }),
  },
  {
    name: 'a class of Banjar used elsewhere, and the plain class in Banjar',
    about: 'rujukan/kosakata',
    change: (daerah) => app({ kelas: daerah === 'banjar' ? 'umum' : 'umum-besar' }),
    verdict: {
      badung: ['galat teks kosakata 9.1 9.1.a 9.1.b'],
      bulukumba: ['galat teks kosakata 7.1 7.1.a 7.1.b'],
      buleleng: ['galat teks kosakata 22.2'],
      'kubu-raya': ['galat teks kosakata 13.2'],
      banjar: ['galat teks kosakata 11.1 11.1.a 11.1.b 11.2 11.2.a 11.2.b'],
    },
  },
  {
    name: 'a special application without its special need',
    about: 'rekaman/isian-terisi',
    change: () => app({ keperluan_khusus: null }),
    verdict: {
      badung: ['perlu-telaah tafsir isian-terisi 1.43'],
      bulukumba: ['perlu-telaah tafsir isian-terisi 1.38'],
      buleleng: ['perlu-telaah tafsir isian-terisi 1.38 22.2.b'],
      'kubu-raya': 'lulus',
      banjar: ['perlu-telaah tafsir isian-terisi 1.25'],
    },
  },
];

const builders: Row[] = [
  {
    name: 'a special application built by an agency without the status: asked in Banjar alone, and there a reading',
    about: 'aplikasi/pembangun-berhak',
    change: () => built({ pelaksana: ['pendidikan'] }),
    verdict: same('lulus', { banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'] }),
  },
  {
    name: 'the status given only after the building began',
    about: 'aplikasi/pembangun-berhak',
    change: () => ({ 'keputusan/status': { tanggal: '2026-02-03' } }),
    verdict: same('lulus', { banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'] }),
  },
  {
    name: 'the status lapsed when the building began',
    about: 'aplikasi/pembangun-berhak',
    change: () => ({ 'keputusan/status': { berlaku: { sejak: '2025-03-03', sampai: '2026-02-01' } } }),
    verdict: same('lulus', { banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'] }),
  },
  {
    name: 'a shared application of high complexity built by an agency with the status',
    about: 'aplikasi/pembangun-berhak',
    change: (daerah) =>
      shared(daerah, {
        ...(daerah === 'banjar' ? { kelas: 'umum-besar', kompleksitas: criteria('tinggi') } : {}),
        riwayat: [activity('pembangunan', '2026-02-02'), activity('penerapan', '2026-04-01')],
      }),
    verdict: {
      ...same('lulus'),
      badung: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: ['galat teks pembangun-berhak 11.4.a'],
    },
  },
  {
    name: 'a shared application of low complexity helped by an agency without the status',
    about: 'aplikasi/pembangun-berhak',
    change: (daerah) =>
      shared(daerah, {
        riwayat: [
          activity('pembangunan', '2026-02-02', { pelaksana: ['kominfo'], pembantu: ['pendidikan'] }),
          activity('penerapan', '2026-04-01', { pelaksana: ['kominfo'] }),
        ],
      }),
    verdict: {
      ...same('lulus'),
      badung: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      // Mandiri agencies are named as helpers without the word "only".
      banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.b'],
    },
  },
  {
    name: 'mixed scores of complexity: no threshold in the text, the Dinas decides',
    about: 'aplikasi/kompleksitas',
    change: (daerah) =>
      shared(daerah, {
        kompleksitas:
          daerah === 'banjar'
            ? [
                { butir: 'jumlah-fitur', nilai: 'tinggi' },
                ...criteria('rendah').filter(({ butir }) => butir !== 'jumlah-fitur'),
              ]
            : null,
      }),
    verdict: same('tak-berlaku', { banjar: ['perlu-telaah tafsir kompleksitas 1.27'] }),
  },
  {
    name: 'built without any paper of coordination, recommendation or permission',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => built({ instrumen: null }),
    verdict: {
      badung: ['galat teks instrumen-kegiatan 9.3'],
      bulukumba: ['galat teks instrumen-kegiatan 7.3'],
      buleleng: ['galat teks instrumen-kegiatan 22.3', 'galat teks instrumen-kegiatan 22.6.b'],
      'kubu-raya': ['galat teks instrumen-kegiatan 13.5', 'perlu-telaah tafsir instrumen-kegiatan 23.4'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'papers about another application',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => ({
      'aplikasi/lain': {
        nama: 'Lain',
        riwayat: [{ jenis: 'perencanaan', tanggal: '2026-01-05' }],
        asal: 'resmi',
      },
      ...Object.fromEntries(
        ['koordinasi', 'rekomendasi', 'izin'].map((id) => [`keputusan/${id}`, { mencakup: [{ aplikasi: 'lain' }] }]),
      ),
    }),
    verdict: {
      badung: ['galat teks instrumen-kegiatan 9.3'],
      bulukumba: ['galat teks instrumen-kegiatan 7.3'],
      buleleng: ['galat teks instrumen-kegiatan 22.3', 'galat teks instrumen-kegiatan 22.6.b'],
      'kubu-raya': ['galat teks instrumen-kegiatan 13.5', 'perlu-telaah tafsir instrumen-kegiatan 23.4'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a recommendation later than the start: that it comes first is a reading, and of Buleleng alone',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => ({
      'keputusan/rekomendasi': { tanggal: '2026-02-16' },
      ...built({ instrumen: ['koordinasi', 'izin'] }),
      'aplikasi/antrean': {
        riwayat: [
          activity('pembangunan', '2026-02-02', { instrumen: ['koordinasi', 'izin', 'rekomendasi'] }),
          activity('penerapan', '2026-04-01'),
        ],
      },
    }),
    verdict: same('lulus', { buleleng: ['perlu-telaah tafsir instrumen-kegiatan 22.6.b'], banjar: 'tak-berlaku' }),
  },
  {
    name: 'coordination later than the start of own work: it goes along with the work, no text says that it comes first',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => ({ 'keputusan/koordinasi': { tanggal: '2026-02-16' } }),
    verdict: same('lulus', { banjar: 'tak-berlaku' }),
  },
  {
    name: 'coordination later than the start of a vendor: before in Badung and Bulukumba',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => ({
      'keputusan/koordinasi': { tanggal: '2026-02-16' },
      ...built({ pihak_ketiga: [{ nama: 'PT Penyedia', badan_hukum: 'ID', lokasi: 'ID' }] }),
    }),
    verdict: same('lulus', {
      badung: ['galat teks instrumen-kegiatan 13.1'],
      bulukumba: ['galat teks instrumen-kegiatan 13.1'],
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'a product bought from a vendor without coordination: the texts of Badung and Bulukumba speak of building',
    about: 'aplikasi/instrumen-kegiatan',
    change: () =>
      app({
        riwayat: [
          activity('pengadaan', '2026-02-02', {
            pihak_ketiga: [{ nama: 'PT Penyedia', badan_hukum: 'ID', lokasi: 'ID' }],
            instrumen: null,
          }),
          activity('pembangunan', '2026-02-02'),
          activity('penerapan', '2026-04-01'),
        ],
      }),
    verdict: same('lulus', {
      badung: ['perlu-telaah tafsir instrumen-kegiatan 13.1'],
      bulukumba: ['perlu-telaah tafsir instrumen-kegiatan 13.1'],
      buleleng: ['galat teks instrumen-kegiatan 21.2'],
      'kubu-raya': ['perlu-telaah tafsir instrumen-kegiatan 13.5'],
      banjar: 'tak-berlaku',
    }),
  },
  {
    name: 'a recommendation that the agency wrote for itself: it comes from the Dinas in Buleleng',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => ({ 'keputusan/rekomendasi': { penandatangan: 'kepala-kesehatan' } }),
    verdict: same('lulus', { buleleng: ['galat teks instrumen-kegiatan 22.6.b'], banjar: 'tak-berlaku' }),
  },
  {
    name: 'built by the Dinas without papers: that it recommends to itself is a reading',
    about: 'aplikasi/instrumen-kegiatan',
    change: () => built({ pelaksana: ['kominfo'], instrumen: null }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['perlu-telaah tafsir instrumen-kegiatan 22.6.b'],
      'kubu-raya': 'tak-berlaku',
      banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'],
    },
  },
  {
    name: 'a vendor without coordination before',
    about: 'aplikasi/instrumen-kegiatan',
    change: () =>
      built({
        pihak_ketiga: [{ nama: 'PT Penyedia', badan_hukum: 'ID', lokasi: 'ID' }],
        instrumen: ['rekomendasi', 'izin'],
      }),
    verdict: {
      badung: ['galat teks instrumen-kegiatan 13.1 9.3'],
      bulukumba: ['galat teks instrumen-kegiatan 13.1 7.3'],
      buleleng: 'lulus',
      'kubu-raya': ['galat teks instrumen-kegiatan 13.5'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a foreign vendor at a foreign place: two conditions, of Buleleng alone',
    about: 'aplikasi/pihak-ketiga',
    change: () => built({ pihak_ketiga: [{ nama: 'Penyedia', badan_hukum: 'SG', lokasi: 'SG' }] }),
    verdict: same('tak-berlaku', { buleleng: times(2, 'galat teks pihak-ketiga 22.4') }),
  },
  {
    name: 'an application received from outside without coordination: Buleleng alone speaks of it',
    about: 'aplikasi/instrumen-kegiatan',
    change: () =>
      app({
        perolehan: 'penerimaan',
        riwayat: [activity('penerimaan', '2026-02-02', { instrumen: null }), activity('penerapan', '2026-04-01')],
      }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks instrumen-kegiatan 22.9'] }),
  },
  {
    name: 'maintained by another agency: the owner of the asset, the office itself, the class',
    about: 'aplikasi/pembangun-berhak',
    change: () =>
      app({
        riwayat: [
          activity('pembangunan', '2026-02-02'),
          activity('penerapan', '2026-04-01'),
          activity('pemeliharaan', '2026-07-01', { pelaksana: ['pendidikan'] }),
        ],
      }),
    verdict: {
      badung: ['perlu-telaah tafsir pembangun-berhak 25'],
      bulukumba: ['perlu-telaah tafsir pembangun-berhak 24.2'],
      buleleng: 'lulus',
      'kubu-raya': 'lulus',
      banjar: ['perlu-telaah tafsir pembangun-berhak 11.4.c'],
    },
  },
  {
    name: 'maintenance without a record of it',
    about: 'aplikasi/pemeliharaan-tercatat',
    change: () =>
      app({
        riwayat: [
          activity('pembangunan', '2026-02-02'),
          activity('penerapan', '2026-04-01'),
          activity('pemeliharaan', '2026-07-01', { dokumen: null }),
        ],
      }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks pemeliharaan-tercatat 22.12'] }),
  },
  {
    name: 'operated by another agency than the owner of the service',
    about: 'aplikasi/operator-pemilik',
    change: () => app({ operator: 'pendidikan' }),
    verdict: same('tak-berlaku', { banjar: ['galat teks operator-pemilik 11.5'] }),
  },
];

const plans: Row[] = [
  {
    name: 'without a plan',
    about: 'rencana/acuan-berlaku',
    change: () => built({ acuan_rencana: null }, { acuan_rencana: null }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      // Where the text names the plan and not its being cited, one that cites none is looked at.
      buleleng: ['perlu-telaah tafsir acuan-berlaku 21.3 22.6.a 7.1'],
      'kubu-raya': ['perlu-telaah tafsir acuan-berlaku 5.1'],
      banjar: ['perlu-telaah tafsir acuan-berlaku 11.6 3'],
    },
  },
  {
    name: 'a plan that had ended',
    about: 'rencana/acuan-berlaku',
    change: () => ({ 'rencana/rencana': { berlaku: { sejak: '2021-01-01', sampai: '2025-12-31' } } }),
    verdict: {
      badung: times(2, 'galat skema berlaku'),
      bulukumba: times(2, 'galat skema berlaku'),
      buleleng: [...times(2, 'galat skema berlaku'), 'galat teks acuan-berlaku 21.3 22.6.a 7.1'],
      'kubu-raya': [...times(2, 'galat skema berlaku'), 'galat teks acuan-berlaku 5.1'],
      banjar: [...times(2, 'galat skema berlaku'), 'galat teks acuan-berlaku 11.6 3'],
    },
  },
];

const papers: Row[] = [
  {
    name: 'bought instead of built, without coordination, plan or test: where the text says only build, a reading',
    about: 'aplikasi/uji-sebelum-penerapan',
    change: () =>
      app({
        pengujian: null,
        riwayat: [
          activity('pengadaan', '2026-02-02', { instrumen: null, acuan_rencana: null, pelaksana: ['pendidikan'] }),
          activity('penerapan', '2026-04-01'),
        ],
      }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: [
        'galat teks instrumen-kegiatan 21.2',
        ...times(3, 'galat teks uji-lulus 21.4.h'),
        'perlu-telaah tafsir acuan-berlaku 21.3 7.1',
      ],
      'kubu-raya': ['perlu-telaah tafsir acuan-berlaku 5.1', 'perlu-telaah tafsir instrumen-kegiatan 13.5'],
      banjar: [
        'perlu-telaah tafsir acuan-berlaku 3',
        'perlu-telaah tafsir pembangun-berhak 11.4.c',
        'perlu-telaah tafsir uji-sebelum-penerapan 12.1',
      ],
    },
  },
  {
    name: 'received from outside and tested without documents: Banjar binds who builds, so here a reading',
    about: 'aplikasi/dokumen-ada',
    change: () =>
      app({
        perolehan: 'penerimaan',
        dokumentasi: null,
        riwayat: [activity('penerimaan', '2026-02-02'), activity('penerapan', '2026-04-01')],
      }),
    verdict: {
      badung: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      bulukumba: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      buleleng: ['perlu-telaah tafsir dokumen-ada 21.4.g'],
      'kubu-raya': 'tak-berlaku',
      banjar: [...'abcd'].map((letter) => `perlu-telaah tafsir dokumen-ada 12.2.${letter}`),
    },
  },
  {
    name: 'documents complete but not handed over: ordered in Bulukumba, and in Banjar after a passed test',
    about: 'aplikasi/dokumen-diserahkan',
    change: () => app({ serah_terima: null }),
    verdict: same('tak-berlaku', {
      bulukumba: 'galat teks dokumen-diserahkan 13.3',
      banjar: 'galat teks dokumen-diserahkan 12.2',
    }),
  },
  {
    name: 'handed over to another agency than the Dinas',
    about: 'aplikasi/dokumen-diserahkan',
    change: (daerah) => app({ serah_terima: [handover(daerah, 'pendidikan')] }),
    verdict: same('tak-berlaku', {
      bulukumba: 'galat teks dokumen-diserahkan 13.3',
      banjar: 'galat teks dokumen-diserahkan 12.2',
    }),
  },
  {
    name: 'one document left out of the handover',
    about: 'aplikasi/dokumen-diserahkan',
    change: (daerah) =>
      app({
        serah_terima: [
          {
            ...handover(daerah),
            butir: documents(daerah)
              .slice(1)
              .map(({ butir }) => butir),
          },
        ],
      }),
    verdict: same('tak-berlaku', {
      bulukumba: 'galat teks dokumen-diserahkan 13.3',
      banjar: 'galat teks dokumen-diserahkan 12.2',
    }),
  },
  {
    name: 'asked for by the Dinas and not handed over: in Badung no more than a warning',
    about: 'aplikasi/dokumen-diserahkan',
    change: (daerah) =>
      app({
        serah_terima: null,
        dokumentasi: documents(daerah).map((item) => ({ ...item, diminta: '2026-05-04' })),
      }),
    verdict: same('tak-berlaku', {
      badung: 'peringatan tafsir dokumen-diserahkan 13.3',
      bulukumba: 'galat teks dokumen-diserahkan 13.3',
      banjar: 'galat teks dokumen-diserahkan 12.2',
    }),
  },
  {
    name: 'no document leads anywhere',
    about: 'aplikasi/dokumen-ada',
    change: (daerah) => app({ dokumentasi: documents(daerah).map(({ berkas: _, ...item }) => item) }),
    verdict: {
      badung: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      bulukumba: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      buleleng: [...'abcdefgh'].map((letter) => `galat teks dokumen-ada 21.4.${letter}`),
      'kubu-raya': [...'abcde'].map((letter) => `galat teks dokumen-ada 13.3.${letter}`),
      banjar: [...'abcd'].map((letter) => `galat teks dokumen-ada 12.2.${letter}`),
    },
  },
  {
    name: 'built in house without documents: where the text speaks of procurement, a reading',
    about: 'aplikasi/dokumen-ada',
    change: () => app({ perolehan: 'swakelola', dokumentasi: null }),
    verdict: {
      badung: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      bulukumba: Array.from({ length: 9 }, (_, i) => `galat teks dokumen-ada 13.3.${i + 1}`),
      buleleng: [
        ...[...'abcdefgh'].map((letter) => `perlu-telaah tafsir dokumen-ada 21.4.${letter}`),
        'perlu-telaah tafsir isian-terisi 1.39',
      ],
      'kubu-raya': [...'abcde'].map((letter) => `perlu-telaah tafsir dokumen-ada 13.3.${letter}`),
      banjar: [...'abcd'].map((letter) => `galat teks dokumen-ada 12.2.${letter}`),
    },
  },
  {
    name: 'in use without any test: Banjar demands one before, Buleleng a passed one; Kubu Raya knows none',
    about: 'aplikasi/uji-sebelum-penerapan',
    change: () => app({ pengujian: null }),
    verdict: same('tak-berlaku', {
      buleleng: times(3, 'galat teks uji-lulus 21.4.h'),
      banjar: ['galat teks uji-sebelum-penerapan 12.1'],
    }),
  },
  {
    name: 'tested only after it was in use',
    about: 'aplikasi/uji-sebelum-penerapan',
    change: (daerah) =>
      app({
        pengujian: [
          {
            ...(daerah === 'buleleng' ? { jenis: ['keamanan', 'kinerja', 'debugging'] } : {}),
            tanggal: '2026-05-04',
            tim_penguji: 'Tim penguji',
            hasil: daerah === 'banjar' ? 'layak' : 'lulus',
          },
        ],
      }),
    verdict: same('tak-berlaku', { banjar: ['galat teks uji-sebelum-penerapan 12.1'] }),
  },
  {
    name: 'passed with remarks and in use all the same: no pass in Buleleng; in Banjar a person decides',
    about: 'aplikasi/uji-lulus',
    change: (daerah) =>
      app({
        pengujian: [
          {
            ...(daerah === 'buleleng' ? { jenis: ['keamanan', 'kinerja', 'debugging'] } : {}),
            tanggal: '2026-03-16',
            tim_penguji: 'Tim penguji',
            hasil: daerah === 'banjar' ? 'layak-dengan-catatan' : 'lulus-dengan-catatan',
          },
        ],
      }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir uji-lulus 21.4.h'],
      banjar: ['perlu-telaah tafsir uji-lulus 12.2'],
    }),
  },
];

const rights: Row[] = [
  {
    name: 'source code at a vendor: that it lies with the Dinas is asked in Buleleng and Kubu Raya, which hosts are its own is local',
    about: 'aplikasi/kode-di-repositori',
    change: () => app({ kode_sumber: { tautan: 'https://git.penyedia.example/antrean' } }),
    verdict: same('tak-berlaku', {
      buleleng: ['peringatan setelan kode-di-repositori 22.7'],
      'kubu-raya': ['peringatan setelan kode-di-repositori 13.6'],
      banjar: 'lulus',
    }),
  },
  {
    name: 'no source code at all',
    about: 'aplikasi/kode-di-repositori',
    change: () => app({ kode_sumber: null }),
    verdict: same('tak-berlaku', {
      // Stored and registered are two demands.
      buleleng: [...times(2, 'perlu-telaah tafsir kode-di-repositori 22.7'), 'perlu-telaah tafsir isian-terisi 1.39'],
      'kubu-raya': ['perlu-telaah tafsir kode-di-repositori 13.6'],
      // The explanation of each procedure is asked for besides the code.
      banjar: times(2, 'galat teks kode-di-repositori 12.2.d'),
    }),
  },
  {
    name: 'a package instead of source code',
    about: 'aplikasi/kode-terbaca',
    change: () => app({ kode_sumber: { tautan: 'https://unduh.example/antrean.apk' } }),
    verdict: {
      badung: ['galat teks kode-terbaca 1.39'],
      bulukumba: ['galat teks kode-terbaca 1.34'],
      buleleng: ['peringatan setelan kode-di-repositori 22.7'],
      'kubu-raya': ['peringatan setelan kode-di-repositori 13.6'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'copyright with the vendor',
    about: 'aplikasi/hak-cipta',
    change: () => app({ hak_cipta: { pemegang: 'pihak-lain' } }),
    verdict: {
      badung: ['galat teks hak-cipta 13.4'],
      bulukumba: ['galat teks hak-cipta 13.4'],
      buleleng: ['galat teks hak-cipta 19.1.b 22.8'],
      'kubu-raya': ['galat teks hak-cipta 11.b 13.6'],
      banjar: ['galat teks hak-cipta 12.3'],
    },
  },
  {
    name: 'copyright of the application alone: distribution, source and documents are each asked elsewhere',
    about: 'aplikasi/hak-cipta',
    change: () => app({ hak_cipta: { mencakup: ['aplikasi'] } }),
    verdict: {
      badung: ['galat teks hak-cipta 13.4'],
      bulukumba: ['galat teks hak-cipta 13.4'],
      buleleng: ['galat teks hak-cipta 22.8'],
      'kubu-raya': 'lulus',
      banjar: ['galat teks hak-cipta 12.3'],
    },
  },
  {
    name: 'not open: "terbuka" of Badung and Bulukumba is no open source',
    about: 'aplikasi/bersifat-terbuka',
    change: () => app({ bersifat_terbuka: false }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks bersifat-terbuka 9.4'],
      bulukumba: ['galat teks bersifat-terbuka 7.4'],
    }),
  },
  {
    name: 'a new application with closed source, legal: Buleleng refuses, Kubu Raya has "legal or open"',
    about: 'aplikasi/kode-terbuka',
    change: () => app({ lisensi: { kode: 'tertutup', nama: null, bukti_legal: { lokasi: 'Arsip', nomor: '3' } } }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks kode-terbuka 22.6.h'], 'kubu-raya': 'lulus' }),
  },
  {
    name: 'a new application with closed source and no proof that it is legal',
    about: 'aplikasi/kode-terbuka',
    change: () => app({ lisensi: { kode: 'tertutup', nama: null } }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks kode-terbuka 22.6.h'],
      'kubu-raya': ['galat teks kode-terbuka 13.2'],
    }),
  },
  {
    name: 'closed source said to be older than the regulation, but it is not',
    about: 'aplikasi/kode-tertutup-lama',
    change: () =>
      app({
        lisensi: {
          kode: 'tertutup',
          nama: null,
          bukti_legal: { lokasi: 'Arsip', nomor: '3' },
          dipakai_sejak: '2024-01-08',
          berjalan_baik: true,
        },
        riwayat: [activity('penerimaan', '2026-02-02'), activity('penerapan', '2026-04-01')],
        perolehan: 'penerimaan',
      }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat setelan kode-tertutup-lama 22.6.i'],
      'kubu-raya': ['galat setelan kode-tertutup-lama 13.7'],
    }),
  },
  {
    name: 'old closed source without proof',
    about: 'aplikasi/kode-tertutup-lama',
    change: () =>
      app({
        lisensi: { kode: 'tertutup', nama: null, dipakai_sejak: '2018-01-08', berjalan_baik: true },
        riwayat: [activity('pengembangan', '2026-02-02'), activity('penerapan', '2026-04-01')],
      }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks kode-tertutup-lama 22.6.i'],
      'kubu-raya': ['galat teks kode-tertutup-lama 13.7'],
    }),
  },
  {
    name: 'closed source said to be old, but built this year by its own history',
    about: 'aplikasi/kode-tertutup-lama',
    change: () =>
      app({
        lisensi: {
          kode: 'tertutup',
          nama: null,
          bukti_legal: { lokasi: 'Arsip', nomor: '3' },
          dipakai_sejak: '2018-01-08',
          berjalan_baik: true,
        },
      }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat setelan kode-tertutup-lama 22.6.i'],
      'kubu-raya': ['galat setelan kode-tertutup-lama 13.7'],
    }),
  },
];

const demands: Row[] = [
  {
    name: 'without features: five of them in Bulukumba alone',
    about: 'aplikasi/butir-terpenuhi',
    change: () => app({ fitur: null }),
    verdict: same('tak-berlaku', {
      bulukumba: [
        'galat teks isian-terisi 7.6',
        ...[...'abcde'].map((letter) => `galat teks butir-terpenuhi 7.7.${letter}`),
      ],
    }),
  },
  {
    name: 'a feature that is said to be beside the point, with a reason',
    about: 'aplikasi/butir-terpenuhi',
    change: (daerah) =>
      app({
        fitur:
          daerah === 'bulukumba'
            ? [
                ...['koreksi', 'pembatalan', 'konfirmasi', 'lanjut-atau-berhenti'].map((butir) => ({
                  butir,
                  keadaan: 'ada',
                })),
                {
                  butir: 'lihat-tawaran-kontrak-iklan',
                  keadaan: 'tidak-relevan',
                  alasan: 'Aplikasi ini tidak menampilkan tawaran atau iklan.',
                },
              ]
            : null,
      }),
    verdict: same('tak-berlaku', { bulukumba: ['perlu-telaah tafsir butir-terpenuhi 7.7.e'] }),
  },
  {
    name: 'without the properties of special applications: five are read in Bulukumba',
    about: 'aplikasi/butir-terpenuhi',
    change: () => app({ sifat: null }),
    verdict: same('tak-berlaku', {
      bulukumba: [...times(3, 'galat teks butir-terpenuhi 9'), ...times(2, 'perlu-telaah tafsir butir-terpenuhi 9')],
    }),
  },
  {
    name: 'a public service without the identity number as its key',
    about: 'identitas/kunci-sesuai',
    change: () => app({ kunci_identitas: null }),
    verdict: same('tak-berlaku', { bulukumba: ['galat teks kunci-sesuai 11.7'] }),
  },
  {
    name: 'a vendor holds access to data: a ban of Buleleng alone',
    about: 'aplikasi/akses-asn',
    change: () => app({ hak_akses: [{ peran: 'Teknisi', akses: ['data'], pemegang: 'bukan-asn' }] }),
    verdict: same('tak-berlaku', { buleleng: ['galat teks akses-asn 39.2'] }),
  },
  {
    name: 'no access rights stated',
    about: 'rekaman/isian-terisi',
    change: () => app({ hak_akses: null }),
    verdict: same('lulus', {
      // An aim in the text; that the rights are told is a reading.
      bulukumba: ['peringatan tafsir isian-terisi 22.b'],
      'kubu-raya': ['perlu-telaah tafsir isian-terisi 11.c 14.1'],
    }),
  },
  {
    name: 'documents of an application that the Dinas itself owns, handed over to nobody: they are there already',
    about: 'aplikasi/dokumen-diserahkan',
    change: () => app({ pemilik: 'kominfo', operator: 'kominfo', serah_terima: null }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'switched off, with no document, test, statement or feature: only a use without a test stays wrong',
    about: 'aplikasi/dokumen-ada',
    change: () =>
      app({
        dokumentasi: null,
        serah_terima: null,
        pengujian: [],
        pernyataan: null,
        fitur: [],
        sifat: null,
        riwayat: [
          activity('pembangunan', '2026-02-02'),
          activity('penerapan', '2026-04-01'),
          activity('nonaktif', '2026-09-07'),
        ],
      }),
    verdict: same('tak-berlaku', { banjar: 'galat teks uji-sebelum-penerapan 12.1' }),
  },
  {
    name: 'being built, with no document, test, feature or source yet: no text asks for them before use',
    about: 'aplikasi/dokumen-ada',
    change: () =>
      app({
        ...Object.fromEntries(['dokumentasi', 'fitur', 'sifat', 'pengujian', 'kode_sumber'].map((key) => [key, null])),
        riwayat: [activity('pembangunan', '2026-02-02')],
      }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'a product bought and not built, its rights with the maker: the texts of Badung and Bulukumba speak of building',
    about: 'aplikasi/hak-cipta',
    change: () =>
      app({
        hak_cipta: { pemegang: 'pihak-lain' },
        bersifat_terbuka: false,
        riwayat: [activity('pengadaan', '2026-02-02'), activity('penerapan', '2026-04-01')],
      }),
    verdict: {
      badung: ['perlu-telaah tafsir bersifat-terbuka 9.4', 'perlu-telaah tafsir hak-cipta 13.4'],
      bulukumba: ['perlu-telaah tafsir bersifat-terbuka 7.4', 'perlu-telaah tafsir hak-cipta 13.4'],
      buleleng: ['galat teks hak-cipta 19.1.b 22.8'],
      'kubu-raya': ['galat teks hak-cipta 11.b 13.6'],
      banjar: ['galat teks hak-cipta 12.3'],
    },
  },
  {
    name: 'received and developed further here, closed and in foreign hands: development binds whatever was received',
    about: 'aplikasi/hak-cipta',
    change: () =>
      app({
        perolehan: 'penerimaan',
        hak_cipta: { pemegang: 'pihak-lain' },
        bersifat_terbuka: false,
        lisensi: { kode: 'tertutup', bukti_legal: { nomor: '1' } },
        riwayat: [
          activity('penerimaan', '2026-01-19'),
          activity('pengembangan', '2026-02-02'),
          activity('penerapan', '2026-04-01'),
        ],
      }),
    verdict: {
      badung: ['galat teks bersifat-terbuka 9.4', 'galat teks hak-cipta 13.4'],
      bulukumba: ['galat teks bersifat-terbuka 7.4', 'galat teks hak-cipta 13.4'],
      buleleng: ['galat teks kode-terbuka 22.6.h', 'perlu-telaah tafsir hak-cipta 22.8'],
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'features of an application that the centre runs: the text of Bulukumba is about developing',
    about: 'aplikasi/butir-terpenuhi',
    change: (daerah) =>
      shared(daerah, { fitur: null, perolehan: 'layanan-pusat', riwayat: [activity('penerapan', '2026-04-01')] }),
    verdict: same('tak-berlaku', { buleleng: ['perlu-telaah tafsir penerapan-dibantu 22.5'] }),
  },
  {
    name: 'planned only, so that nobody runs it yet',
    about: 'aplikasi/operator-pemilik',
    change: () => app({ operator: null, riwayat: [activity('perencanaan', '2026-02-02')] }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'in use without a word of how it was made: what hangs on that event falls silent, so a person looks',
    about: 'riwayat/asal-usul',
    change: () => app({ riwayat: [activity('penerapan', '2026-04-01')] }),
    verdict: same(['perlu-telaah skema asal-usul']),
  },
  {
    name: 'no standard named: databases in Badung, metadata in Bulukumba, interoperability in Buleleng, any in Banjar',
    about: 'aplikasi/standar-disebut',
    change: () => app({ standar: null }),
    verdict: {
      badung: ['perlu-telaah tafsir standar-disebut 13.2'],
      bulukumba: ['perlu-telaah tafsir standar-disebut 13.2'],
      buleleng: [
        'perlu-telaah tafsir standar-disebut 19.3',
        'perlu-telaah tafsir standar-disebut 22.6.j',
        'perlu-telaah tafsir standar-disebut 35.4',
      ],
      'kubu-raya': 'tak-berlaku',
      // The set standard must be met; that it has a name to write down is a reading.
      banjar: ['perlu-telaah tafsir standar-disebut 11.7'],
    },
  },
  {
    name: 'the standard of the neighbour: metadata in Badung, databases in Bulukumba',
    about: 'aplikasi/standar-disebut',
    change: (daerah) => app({ standar: [{ jenis: daerah === 'badung' ? 'metadata' : 'basis-data', nama: 'Standar' }] }),
    verdict: {
      badung: ['perlu-telaah tafsir standar-disebut 13.2'],
      bulukumba: ['perlu-telaah tafsir standar-disebut 13.2'],
      buleleng: [
        'galat teks standar-disebut 19.3',
        'galat teks standar-disebut 35.4',
        'perlu-telaah tafsir standar-disebut 22.6.j',
      ],
      'kubu-raya': 'tak-berlaku',
      banjar: 'lulus',
    },
  },
  {
    name: 'a source of funds that is in no list: six in Badung and Bulukumba',
    about: 'rujukan/kosakata',
    change: () => app({ sumber_dana: ['iuran'] }),
    verdict: same('lulus', {
      badung: ['galat setelan kosakata 13.4'],
      bulukumba: ['galat setelan kosakata 13.4'],
    }),
  },
  {
    name: 'what it is for and how it joins others, unsaid',
    about: 'rekaman/isian-terisi',
    change: () => app({ peruntukan: null, integrasi: null }),
    verdict: same('lulus', {
      buleleng: ['perlu-telaah tafsir isian-terisi 19.3 22.1', 'perlu-telaah tafsir isian-terisi 22.1'],
      'kubu-raya': times(2, 'perlu-telaah tafsir isian-terisi 13.1'),
    }),
  },
  {
    name: 'no statement on what people must judge',
    about: 'aplikasi/pernyataan-ada',
    change: () => app({ pernyataan: null }),
    verdict: same('tak-berlaku', {
      buleleng: [...'cdefg'].map((letter) => `perlu-telaah tafsir pernyataan-ada 22.6.${letter}`),
      'kubu-raya': ['perlu-telaah tafsir pernyataan-ada 13.2'],
    }),
  },
  {
    name: 'in use without an SOP: each system of Buleleng needs one',
    about: 'aplikasi/sop-ada',
    change: () => ({ 'sop/antrean': { aplikasi: null } }),
    verdict: same('tak-berlaku', { buleleng: ['celah teks sop-ada 10.1'] }),
  },
  {
    name: 'a web application without a host: in Badung alone it must have one',
    about: 'aplikasi/host-ada',
    change: () => ({ 'subdomain/antrean': { aplikasi: null } }),
    verdict: same('tak-berlaku', { badung: ['celah teks host-ada 10.3'] }),
  },
  {
    name: 'a status given by the wrong office: a decree of the Dinas is none in Banjar',
    about: 'instansi/status-mandiri-tik',
    subject: 'instansi/kesehatan',
    change: () => ({
      'keputusan/status': instrument('keputusan-kepala-dinas', '2025-03-03', 'kepala-kominfo', [
        { instansi: 'kesehatan' },
      ]),
    }),
    // The wrong instrument, signed by the wrong office.
    verdict: same('tak-berlaku', { banjar: times(2, 'galat teks status-mandiri-tik 17.6') }),
  },
];

export const applicationTraps: Traps = {
  tables: { classes, builders, plans, papers, rights, demands },
  base: office,
  subject: 'aplikasi/antrean',
};
