import { about, found, left, natured } from '../../../scripts/testing/differences.ts';
import { asked, type BulelengRow, listed, meaning, owed, rests, silent } from '../../../scripts/testing/pairs.ts';
import { domains, type Parts, type Regency } from '../../../scripts/testing/traps.ts';
import { activity } from '../../../scripts/testing/traps-application.ts';
import { instrument } from '../../../scripts/testing/traps-world.ts';

const APP = 'aplikasi/antrean';
const app = (change: Parts): Parts => ({ [APP]: change });
const works = (daerah: Regency) =>
  daerah === 'buleleng' ? ['koordinasi', 'rekomendasi'] : ['koordinasi', 'rekomendasi', 'izin'];
const built = (daerah: Regency, more: Parts = {}, last: Parts[] = []): Parts => ({
  riwayat: [
    activity('pembangunan', '2026-02-02', { instrumen: works(daerah), ...more }),
    activity('penerapan', '2026-04-01'),
    ...last,
  ],
});
const kept = { riwayat: [activity('pemeliharaan', '2026-06-01', { instrumen: null })] };
const paper = { lokasi: 'Arsip', sha256: 'b'.repeat(64) };
const site = (daerah: Regency, more: Parts): Parts => ({
  'subdomain/kesehatan': {
    host: `kesehatan.${domains[daerah]}`,
    pemilik: 'kesehatan',
    penggunaan: 'situs',
    pengelola: { instansi: 'kesehatan' },
    penempatan: { cara: 'pusat-data-dinas' },
    riwayat: [
      {
        jenis: 'baru',
        tanggal: '2026-03-02',
        formulir: { tanggal: '2026-03-01', ...paper },
        surat: {
          nomor: '1',
          tanggal: '2026-03-01',
          penandatangan: 'kepala-kesehatan',
          ...paper,
          sha256: 'a'.repeat(64),
        },
      },
    ],
    asal: 'resmi',
    ...more,
  },
});
const plan = (change: Parts): Parts => ({ 'rencana/pse': change });

/** Ambiguities: the reading that the register takes, beside a regency where the question is answered otherwise. */
export const ambiguities: readonly BulelengRow[] = [
  {
    subject: 'A2',
    what: 'a procedure that nobody reviewed: reminded of, never a gap',
    ask: owed(/tinjauan/, () => ({ 'sop/antrean': { ditetapkan: { tanggal: '2025-03-02' } } })),
    buleleng: [
      '10.4 pengingat-tinjauan-sop kesehatan P1Y teks',
      '10.4 pengingat-tinjauan-sop kominfo P1Y teks',
      '7.4.b tinjauan-dua-tahunan kominfo P2Y teks',
    ],
    'kubu-raya': silent,
  },
  {
    subject: 'A4',
    what: 'a label that only resembles the name of the office: tables of aliases, no likeness',
    ask: found('subdomain/kesehatan', (daerah) => site(daerah, { host: `kesehatann.${domains[daerah]}` })),
    buleleng: ['galat teks nama-sesuai-pemilik 26.3'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'A4',
    what: 'a name below the name of another office',
    ask: found('subdomain/kesehatan', (daerah) => site(daerah, { host: `kesehatan.kominfo.${domains[daerah]}` })),
    buleleng: ['galat tafsir nama-sesuai-pemilik 26.3'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'A7',
    what: 'a dataset on a lawfully rented place: the exception is for sites',
    ask: found('basis-data/kunjungan', () => ({ 'basis-data/kunjungan': { penyimpanan: { tempat: 'sewa' } } })),
    buleleng: ['galat teks penyimpanan 20.3'],
    badung: silent,
    'kubu-raya': ['galat teks penyimpanan 12.4'],
  },
  {
    subject: 'A8',
    what: 'source at a public forge: which hosts are the own ones is a setting',
    ask: found(APP, () => app({ kode_sumber: { tautan: 'https://kode.example.org/antrean' } })),
    buleleng: ['peringatan setelan kode-di-repositori 22.7'],
    badung: silent,
    'kubu-raya': ['peringatan setelan kode-di-repositori 13.6'],
  },
  {
    subject: 'A9',
    what: 'received from outside, no source: waived in the open',
    ask: found(APP, (daerah) =>
      app({
        perolehan: 'penerimaan',
        kode_sumber: null,
        hak_cipta: null,
        riwayat: [
          activity('penerimaan', '2026-02-02', { instrumen: works(daerah) }),
          activity('penerapan', '2026-04-01'),
        ],
      }),
    ),
    buleleng: [
      'perlu-telaah tafsir hak-cipta 22.8',
      'perlu-telaah tafsir kode-di-repositori 22.7',
      'perlu-telaah tafsir kode-di-repositori 22.7',
    ],
    badung: silent,
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'A10',
    what: 'closed source in use since the autumn of 2019, before the regulation began',
    ask: found(APP, () =>
      app({
        lisensi: {
          kode: 'tertutup',
          nama: null,
          dipakai_sejak: '2019-10-07',
          berjalan_baik: true,
          bukti_legal: { nomor: '1', ...paper },
        },
        ...kept,
      }),
    ),
    buleleng: silent,
    'kubu-raya': ['galat setelan kode-tertutup-lama 13.7'],
  },
  {
    subject: 'A12',
    what: 'kept up by a foreign firm: no condition in the text, a local one warns',
    ask: found(APP, (daerah) =>
      app(
        built(daerah, {}, [
          activity('pemeliharaan', '2026-06-01', {
            instrumen: null,
            pihak_ketiga: [{ nama: 'PT Contoh', badan_hukum: 'SG', lokasi: 'SG' }],
          }),
        ]),
      ),
    ),
    buleleng: ['peringatan setelan pihak-ketiga 22.11', 'peringatan setelan pihak-ketiga 22.11'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'A13',
    what: 'the public may use the service, a firm may secure it: only the second is barred',
    ask: found(APP, () =>
      app({
        hak_akses: [
          { peran: 'Pemohon', akses: ['layanan'], pemegang: 'masyarakat' },
          { peran: 'Pengaman', akses: ['keamanan'], pemegang: 'bukan-asn' },
        ],
      }),
    ),
    buleleng: ['galat teks akses-asn 39.2'],
    'kubu-raya': silent,
    banjar: silent,
  },
  {
    subject: 'A14',
    what: 'data without a key of their subject',
    ask: found('basis-data/kunjungan', () => ({ 'basis-data/kunjungan': { subjek: null } })),
    buleleng: ['peringatan setelan isian-terisi 20.4'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'A15',
    what: 'the words for confidentiality',
    ask: listed('klasifikasi_data'),
    buleleng: ['dikecualikan', 'terbuka'],
    badung: silent,
  },
  {
    subject: 'A16',
    what: 'confidential data that others do not get: a person looks',
    ask: found('basis-data/kunjungan', () => ({
      'basis-data/kunjungan': {
        berbagi: { dibagikan: false },
        klasifikasi: { kelas: 'dikecualikan', dikecualikan: { dasar: 'Undang-Undang' } },
      },
    })),
    buleleng: ['perlu-telaah tafsir dibagikan 20.5'],
    bulukumba: silent,
  },
  {
    subject: 'A17',
    what: 'open source under a licence that nobody names: the definition asks for none, so a reading',
    ask: found(APP, () => app({ lisensi: { nama: null } })),
    buleleng: ['perlu-telaah tafsir kode-terbuka 22.6.h'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'A18',
    what: 'told a month later, without a letter: no hour limit in the text',
    ask: owed(/^(lapor-dinas|laporan-gangguan-serius|surat-kepada-walidata|lapor-walidata)$/, () => ({
      'insiden/gangguan': { lapor_dinas: { tanggal: '2026-09-03' }, lapor_walidata: { tanggal: '2026-09-03' } },
    })),
    buleleng: [
      '38.4 lapor-dinas kesehatan kepada dinas dipenuhi',
      '38.4 lapor-walidata kesehatan kepada walidata dipenuhi',
    ],
    'kubu-raya': [
      '19.4 laporan-gangguan-serius kesehatan kepada dinas dipenuhi',
      '19.4 surat-kepada-walidata kesehatan kepada walidata jatuh-tempo',
    ],
  },
  {
    subject: 'A19',
    what: 'a look of its own is no audit of security',
    ask: owed(/^audit-keamanan$/, () => ({ 'audit/keamanan': null })),
    buleleng: ['45.1.c audit-keamanan pemkab P2Y setelan'],
    'kubu-raya': silent,
  },
  {
    subject: 'A20',
    what: 'where the GCIO stands: named as an element, appointed if the Bupati wants',
    ask: meaning('gcio'),
    buleleng: ['1.23', '12.2', '12.3', '12.4'],
    banjar: 'tidak-dikenal',
  },
  {
    subject: 'A22',
    what: 'an administrative service on an application of its own',
    ask: found('layanan/kepegawaian', () => app({ layanan: ['kepegawaian'] })),
    buleleng: ['peringatan setelan aplikasi-umum 42.2'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'A24',
    what: 'the word komunitas, which no provision takes up',
    ask: about('6.2.g'),
    buleleng: ['-'],
    badung: silent,
  },
  {
    subject: 'A25',
    what: 'old data on a rented place: the work that is left',
    ask: left(() => ({
      'basis-data/kunjungan': { berlaku: { sejak: '2017-01-09' }, penyimpanan: { tempat: 'sewa' } },
    })),
    buleleng: ['48.1 celah teks kewajiban/penyesuaian instansi/kesehatan'],
    'kubu-raya': silent,
  },
  {
    subject: 'A26',
    what: 'a coordinating team that names no members',
    ask: (daerah) => [
      ...(found('lembaga/koordinasi', () => ({ 'lembaga/koordinasi': { anggota: null } }))(daerah) as string[]),
    ],
    buleleng: silent,
    badung: ['galat skema kosakata'],
  },
  {
    subject: 'A28',
    what: 'the Dinas builds for itself: somebody else of the Dinas looks',
    ask: asked({
      jenis: 'aplikasi',
      old: null,
      now: {
        asal: 'resmi',
        pemilik: 'opd',
        kelas: 'khusus',
        perolehan: 'swakelola',
        riwayat: [{ jenis: 'pembangunan' }],
      },
      isDinas: true,
    }),
    buleleng: ['pemutus dinas* [21.2 22.3 setelan]'],
    badung: ['pemutus dinas* [3.1 9.3 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
    'kubu-raya': ['pemutus dinas* [13.5 23.4 setelan tafsir]'],
    banjar: ['pemutus dinas* [11.7 setelan]', 'pengusul instansi-pemilik [11.4.c tafsir]'],
  },
  {
    subject: 'A30',
    what: 'a procedure enters the register: its head has set it, a merge is no such act',
    ask: asked({
      jenis: 'sop',
      old: null,
      now: { asal: 'resmi', nama: 'Uji', instansi: 'opd', ditetapkan: { oleh: 'kepala', tanggal: '2026-03-02' } },
    }),
    buleleng: ['penetap kepala-instansi [10.2 teks]', 'pengusul instansi-pemilik [9.3 tafsir]'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'A32',
    what: 'in house and untested: the text speaks of procurement',
    ask: found(APP, () => app({ perolehan: 'swakelola', pengujian: null })),
    buleleng: [
      'perlu-telaah tafsir uji-lulus 21.4.h',
      'perlu-telaah tafsir uji-lulus 21.4.h',
      'perlu-telaah tafsir uji-lulus 21.4.h',
    ],
    'kubu-raya': silent,
    banjar: ['galat teks uji-sebelum-penerapan 12.1'],
  },
  {
    subject: 'A33',
    what: 'a plan of an agency whose money comes from a source that no list has',
    ask: found('rencana/pse', () =>
      plan({
        butir: [
          {
            id: 'antrean',
            judul: 'Antrean',
            uraian: 'Antrean.',
            ukuran: 'Dua puluh.',
            kelayakan: 'Cukup.',
            acuan: [{ rencana: 'rencana', butir: 'butir' }],
            anggaran: [{ sumber: 'pinjaman' }],
          },
        ],
      }),
    ),
    buleleng: ['galat setelan kosakata 47.1 47.1.a 47.1.b'],
    bulukumba: ['galat setelan kosakata 27.1'],
  },
  {
    subject: 'A35',
    what: 'an application of a village: a PSE is an agency',
    ask: found(APP, () =>
      app({ pemilik: 'desa', operator: 'desa', penyedia: { instansi: 'desa' }, transaksi_elektronik: false }),
    ),
    buleleng: ['perlu-telaah tafsir penyedia-sesuai-kelas 22.3', 'perlu-telaah tafsir pihak-berbentuk 1.20'],
    badung: silent,
    banjar: silent,
  },
  {
    subject: 'A36',
    what: 'a word that rules use and no provision defines',
    ask: meaning('sekretaris-daerah'),
    buleleng: 'tanpa-arti',
    'kubu-raya': 'tidak-dikenal',
  },
  {
    subject: 'A41',
    what: 'a plan that the planning office did not coordinate: a person looks, nobody refuses',
    ask: found('rencana/pse', () => plan({ koordinasi: null })),
    buleleng: ['perlu-telaah tafsir koordinasi-tercatat 8.3'],
    bulukumba: silent,
  },
  {
    subject: 'A42',
    what: 'a strategic policy in a decree: a third form is damaged, so a person looks',
    ask: found('kebijakan/strategis', () => ({
      'kebijakan/strategis': { dasar: 'lain' },
      'keputusan/lain': instrument('keputusan-bupati', '2025-01-02', 'bupati', [{ kebijakan: 'strategis' }]),
    })),
    buleleng: ['perlu-telaah tafsir bentuk 9.2'],
    'kubu-raya': ['galat setelan kosakata 7.1', 'galat setelan kosakata 7.1'],
  },
  {
    subject: 'A43',
    what: 'who is asked about what is received from outside',
    ask: asked({
      jenis: 'aplikasi',
      old: null,
      now: {
        asal: 'resmi',
        pemilik: 'opd',
        kelas: 'khusus',
        perolehan: 'penerimaan',
        riwayat: [{ jenis: 'penerimaan' }],
      },
    }),
    buleleng: ['pemutus dinas* [22.9 setelan]'],
    badung: ['pemutus dinas* [3.1 setelan]', 'pemutus sekretaris-daerah [3.1 setelan]'],
  },
  {
    subject: 'A11',
    what: 'closed source that an agency made itself, and one that was there before with its proof: alternatives',
    ask: (daerah) =>
      [
        { lisensi: { kode: 'tertutup', nama: null } },
        {
          lisensi: {
            kode: 'tertutup',
            nama: null,
            dipakai_sejak: '2018-02-05',
            berjalan_baik: true,
            bukti_legal: { nomor: '1', ...paper },
          },
          ...kept,
        },
      ].flatMap((change) => found(APP, () => app(change))(daerah)),
    buleleng: ['galat teks kode-terbuka 22.6.h'],
    badung: silent,
  },
  {
    subject: 'A34',
    what: 'a walidata is the agency that owns the data',
    ask: meaning('walidata'),
    buleleng: ['1.22', '38.3'],
    badung: ['1.28', '11.3', '12.1'],
    'kubu-raya': ['1.23', '12.3', '19.3'],
    banjar: 'tidak-dikenal',
  },
  {
    subject: 'A37',
    what: 'an exchange that does not tell the quality of its data: a damaged word, so a person looks',
    ask: rests('kewenangan-dan-kualifikasi'),
    buleleng: ['35.5 tafsir'],
    badung: silent,
    'kubu-raya': silent,
  },
  {
    subject: 'A38',
    what: 'a word that may stand for an order is read as what it says, a permission',
    ask: natured('10.3'),
    buleleng: 'wewenang',
    badung: 'penetapan',
  },
];
