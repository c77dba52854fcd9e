import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { instrument, office } from '../../scripts/testing/traps-world.ts';

const data = (change: Parts): Parts => ({ 'basis-data/kunjungan': change });
const steward = (change: Parts): Parts => ({ 'walidata/kesehatan': change });
const lain = { nama: 'Lain', pengelola: 'pendidikan', berlaku: { sejak: '2026-01-05' }, asal: 'resmi' };
const times = (n: number, said: string): string[] => Array<string>(n).fill(said);

/** A later dataset of the same subject, made and kept by another agency. */
const alike = (daerah: Regency, more: Parts = {}): Parts => ({
  'basis-data/serupa': {
    ...(office(daerah)['basis-data/kunjungan'] as Parts),
    pengelola: 'pendidikan',
    klasifikasi: undefined,
    berlaku: { sejak: '2026-06-01' },
    integrasi: undefined,
    ...more,
  },
  'walidata/pendidikan': {
    ...(office(daerah)['walidata/kesehatan'] as Parts),
    unit: 'pendidikan',
    basis_data: ['serupa'],
    berlaku: { sejak: '2026-06-01' },
  },
});

const datasets: Row[] = [
  {
    name: 'a complete dataset',
    about: 'rujukan/ada',
    change: () => ({}),
    verdict: same('lulus'),
  },
  {
    name: 'data of a village, kept on its own server and not shared: villages are no agencies anywhere',
    about: 'basis-data/penyimpanan',
    change: () =>
      data({
        pengelola: 'desa',
        pemilik: null,
        pengelola_kelompok: null,
        penyimpanan: { tempat: 'server-sendiri' },
        berbagi: null,
        keterangan_data: null,
      }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'a group that is in no list: 21 in Bulukumba, free elsewhere',
    about: 'rujukan/kosakata',
    change: () => data({ kelompok: 'kebencanaan' }),
    verdict: same('lulus', { badung: 'tak-berlaku', bulukumba: ['galat teks kosakata 11.3'] }),
  },
  {
    name: 'no group',
    about: 'rekaman/isian-terisi',
    change: () => data({ kelompok: null }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir isian-terisi 11.2'],
      bulukumba: ['perlu-telaah tafsir isian-terisi 11.2'],
      buleleng: 'lulus',
      'kubu-raya': 'lulus',
    }),
  },
  {
    name: 'the group "lainnya" without a stated need',
    about: 'basis-data/kebutuhan-lainnya',
    change: () => data({ kelompok: 'lainnya' }),
    verdict: same('tak-berlaku', { bulukumba: ['galat teks kebutuhan-lainnya 11.3.u'] }),
  },
  {
    name: 'owned by the agency: Banjar says nothing else',
    about: 'basis-data/pemilik',
    change: () => data({ pemilik: 'perangkat-daerah' }),
    verdict: {
      badung: ['galat teks pemilik 12.2'],
      bulukumba: ['galat teks pemilik 12.2'],
      buleleng: ['galat teks pemilik 19.1 19.1.a 19.1.c'],
      'kubu-raya': ['galat teks pemilik 11 11.a'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'the group managed by another agency than the Dinas',
    about: 'basis-data/pengelola-kelompok',
    change: () => data({ pengelola_kelompok: 'pendidikan' }),
    verdict: same('tak-berlaku', {
      bulukumba: ['galat teks pengelola-kelompok 11.4 12.2'],
    }),
  },
  {
    name: 'kept on a rented server',
    about: 'basis-data/penyimpanan',
    change: () => data({ penyimpanan: { tempat: 'sewa' } }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks penyimpanan 20.3'],
      'kubu-raya': ['galat teks penyimpanan 12.4'],
      banjar: ['galat teks penyimpanan 8.1'],
    },
  },
  {
    name: 'kept on the own server of an agency with the status: permitted in Banjar, so that data may not lie there is a reading',
    about: 'basis-data/penyimpanan',
    change: () => data({ penyimpanan: { tempat: 'server-sendiri' } }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks penyimpanan 20.3'],
      'kubu-raya': ['galat teks penyimpanan 12.4'],
      banjar: ['perlu-telaah tafsir penyimpanan 8.1'],
    },
  },
  {
    name: 'not shared',
    about: 'basis-data/dibagikan',
    change: () => data({ berbagi: { dibagikan: false } }),
    verdict: same('tak-berlaku', {
      // The Dinas may use it: nobody is told to share with anybody else.
      badung: ['perlu-telaah tafsir terbuka-bagi-dinas 12.2'],
      buleleng: ['galat teks dibagikan 20.5'],
      'kubu-raya': ['galat teks dibagikan 12.1'],
    }),
  },
  {
    name: 'not shared because its steward excluded it: that this excuses is a reading',
    about: 'basis-data/dibagikan',
    change: () =>
      data({
        berbagi: { dibagikan: false },
        klasifikasi: { kelas: 'dikecualikan', dikecualikan: { dasar: 'Undang-Undang' } },
      }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir terbuka-bagi-dinas 12.2'],
      buleleng: ['perlu-telaah tafsir dibagikan 20.5'],
      'kubu-raya': ['perlu-telaah tafsir dibagikan 12.1'],
    }),
  },
  {
    name: 'shared without a procedure',
    about: 'basis-data/dibagikan',
    change: () => data({ berbagi: { sop: null } }),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': ['perlu-telaah tafsir dibagikan 12.1'] }),
  },
  {
    name: 'shared by a procedure that is only a draft',
    about: 'basis-data/dibagikan',
    change: () => ({ 'sop/berbagi': { ditetapkan: null } }),
    verdict: same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': ['galat teks dibagikan 12.1'] }),
  },
  {
    name: 'classified by the Dinas: the steward does in Buleleng and Kubu Raya, the agency in Banjar',
    about: 'basis-data/klasifikasi-oleh-walidata',
    change: () => data({ klasifikasi: { ditetapkan_oleh: 'kominfo' } }),
    verdict: same('tak-berlaku', {
      buleleng: ['galat teks klasifikasi-oleh-walidata 38.3'],
      'kubu-raya': ['galat teks klasifikasi-oleh-walidata 19.3'],
      banjar: ['galat teks klasifikasi-oleh-walidata 5.3.a'],
    }),
  },
  {
    name: 'classified by the agency that keeps it, with no steward on record: nobody appoints one in Buleleng',
    about: 'basis-data/klasifikasi-oleh-walidata',
    change: () => ({ 'walidata/kesehatan': { basis_data: ['lain'] }, 'basis-data/lain': { ...lain } }),
    verdict: {
      badung: ['celah teks walidata-ada 11.3'],
      bulukumba: ['celah teks walidata-ada 11.5'],
      buleleng: ['celah tafsir walidata-ada 1.22', 'perlu-telaah tafsir klasifikasi-oleh-walidata 38.3'],
      'kubu-raya': ['celah tafsir walidata-ada 12.3', 'perlu-telaah tafsir klasifikasi-oleh-walidata 19.3'],
      banjar: 'lulus',
    },
  },
  {
    name: 'a village gathered the like before: it is no steward, so its data takes nothing from an agency',
    about: 'basis-data/subjek-unik',
    change: () => ({
      'basis-data/lain': {
        ...lain,
        pengelola: 'desa',
        subjek: { topik: 'kunjungan', indikator: 'jumlah', rincian: 'puskesmas' },
        berlaku: { sejak: '2020-01-05' },
      },
    }),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
  {
    name: 'no key by which likeness is seen: no text asks for it, Buleleng reminds',
    about: 'basis-data/subjek-unik',
    change: () => data({ subjek: null }),
    verdict: same('tak-berlaku', { buleleng: ['peringatan setelan isian-terisi 20.4'] }),
  },
  {
    name: 'excluded without the law that excludes it',
    about: 'basis-data/klasifikasi-oleh-walidata',
    change: () => data({ klasifikasi: { kelas: 'dikecualikan' } }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir klasifikasi-oleh-walidata 38.3'],
      'kubu-raya': ['perlu-telaah tafsir klasifikasi-oleh-walidata 19.3'],
      banjar: 'lulus',
    }),
  },
  {
    name: 'data of the same kind created by another agency: a ban of Buleleng alone',
    about: 'basis-data/subjek-unik',
    subject: 'basis-data/serupa',
    change: (daerah) => alike(daerah),
    verdict: same('tak-berlaku', { buleleng: ['galat setelan subjek-unik 20.4'] }),
  },
  {
    name: 'a copy that points to its origin',
    about: 'basis-data/subjek-unik',
    subject: 'basis-data/serupa',
    change: (daerah) => alike(daerah, { salinan_dari: 'kunjungan' }),
    verdict: same('tak-berlaku', { buleleng: 'lulus' }),
  },
  {
    name: 'integrated by another agency than the Dinas: Banjar speaks of what the Dinas does',
    about: 'basis-data/integrasi',
    change: () => data({ integrasi: [{ oleh: 'pendidikan', tanggal: '2026-03-02' }] }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks integrasi 11.4'],
      bulukumba: ['galat teks integrasi 11.8'],
    }),
  },
  {
    name: 'integrated by the Dinas without the consent of the owner',
    about: 'basis-data/integrasi',
    change: () => data({ integrasi: [{ oleh: 'kominfo', tanggal: '2026-03-02' }] }),
    verdict: {
      badung: 'lulus',
      bulukumba: 'lulus',
      buleleng: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: ['galat teks integrasi 8.2'],
    },
  },
  {
    name: 'joined by the Dinas, which manages the data itself: nobody else has to consent',
    about: 'basis-data/integrasi',
    change: () =>
      data({
        pengelola: 'kominfo',
        klasifikasi: null,
        integrasi: [{ oleh: 'kominfo', tanggal: '2026-03-02' }],
      }),
    verdict: same('tak-berlaku', { badung: 'lulus', bulukumba: 'lulus' }),
  },
  {
    name: 'not brought up to date for years: no regulation gives a figure, so nothing is refused',
    about: 'basis-data/integrasi',
    change: () => data({ siklus: 'P1M', diperbarui: '2020-01-06' }),
    verdict: {
      badung: 'lulus',
      bulukumba: 'lulus',
      buleleng: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: 'lulus',
    },
  },
  {
    name: 'kept since before every regulation, on a rented server: no grace for what goes on',
    about: 'basis-data/penyimpanan',
    change: () => ({
      ...data({ berlaku: { sejak: '2012-01-02' }, penyimpanan: { tempat: 'sewa' } }),
    }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks penyimpanan 20.3'],
      'kubu-raya': ['galat teks penyimpanan 12.4'],
      banjar: ['galat teks penyimpanan 8.1'],
    },
  },
  {
    name: 'integrated by the Dinas before the owner agreed',
    about: 'basis-data/integrasi',
    change: () => ({ 'keputusan/persetujuan': { tanggal: '2026-03-16' } }),
    verdict: {
      badung: ['galat skema berlaku'],
      bulukumba: ['galat skema berlaku'],
      buleleng: ['galat skema berlaku'],
      'kubu-raya': ['galat skema berlaku'],
      banjar: ['galat skema berlaku', 'galat teks integrasi 8.2'],
    },
  },
  {
    name: 'personnel data without the employee number as its key',
    about: 'identitas/kunci-sesuai',
    change: () => data({ kelompok: 'kepegawaian' }),
    verdict: same('tak-berlaku', { bulukumba: ['galat teks kunci-sesuai 11.6'] }),
  },
  {
    name: 'nothing said of quality, protection and metadata',
    about: 'basis-data/keterangan-ada',
    change: () => data({ keterangan_data: null }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: times(3, 'perlu-telaah tafsir keterangan-ada 20.6'),
      'kubu-raya': [
        ...times(5, 'perlu-telaah tafsir keterangan-ada 12.3'),
        ...times(3, 'perlu-telaah tafsir keterangan-ada 12.6'),
      ],
      banjar: [
        ...times(5, 'perlu-telaah tafsir keterangan-ada 4.2'),
        ...times(2, 'perlu-telaah tafsir keterangan-ada 4.3'),
        ...[...'abcde'].map((letter) => `perlu-telaah tafsir keterangan-ada 5.3.${letter}`),
      ],
    },
  },
  {
    name: 'without the architecture: only Banjar wants it of data',
    about: 'rencana/acuan-berlaku',
    change: () => data({ acuan_rencana: null }),
    verdict: same('tak-berlaku', { banjar: ['perlu-telaah tafsir acuan-berlaku 3 4.4'] }),
  },
  {
    name: 'an agency without any database',
    about: 'instansi/basis-data-ada',
    subject: 'instansi/pendidikan',
    change: () => ({}),
    verdict: same('tak-berlaku', {
      badung: ['celah teks basis-data-ada 11.1'],
      bulukumba: ['celah teks basis-data-ada 11.1'],
      banjar: ['celah teks basis-data-ada 4.1'],
    }),
  },
];

const stewards: Row[] = [
  {
    name: 'a complete assignment',
    about: 'rujukan/ada',
    subject: 'walidata/kesehatan',
    change: () => ({}),
    verdict: same('lulus'),
  },
  {
    name: 'no steward: visible where a regulation gives every database one; Banjar has no such word',
    about: 'basis-data/walidata-ada',
    change: () => data({ klasifikasi: null }) && { ...data({ klasifikasi: null }), 'walidata/kesehatan': null },
    verdict: {
      badung: ['celah teks walidata-ada 11.3'],
      bulukumba: ['celah teks walidata-ada 11.5'],
      buleleng: ['celah tafsir walidata-ada 1.22'],
      'kubu-raya': ['celah tafsir walidata-ada 12.3'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'proposed by the head of the agency: right in Badung, wrong in Bulukumba',
    about: 'walidata/pengusul',
    subject: 'walidata/kesehatan',
    change: () => steward({ pengusul: 'kepala-kesehatan' }),
    verdict: same('tak-berlaku', { badung: 'lulus', bulukumba: ['galat teks pengusul 11.5'] }),
  },
  {
    name: 'proposed by the head of the Dinas: right in Bulukumba; in Badung of which agency is a reading',
    about: 'walidata/pengusul',
    subject: 'walidata/kesehatan',
    change: () => steward({ pengusul: 'kepala-kominfo' }),
    verdict: same('tak-berlaku', { badung: ['perlu-telaah tafsir pengusul 11.3'], bulukumba: 'lulus' }),
  },
  {
    name: 'without an instrument: no appointment exists in Buleleng and Kubu Raya',
    about: 'walidata/penetapan',
    subject: 'walidata/kesehatan',
    change: () => steward({ dasar: null }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks penetapan 11.3'],
      bulukumba: ['galat teks penetapan 11.5'],
    }),
  },
  {
    name: 'set by the head of the Dinas',
    about: 'walidata/penetapan',
    subject: 'walidata/kesehatan',
    change: () => ({
      'keputusan/walidata': instrument('keputusan-kepala-dinas', '2026-01-05', 'kepala-kominfo', [
        { walidata: 'kesehatan' },
      ]),
    }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks penetapan 11.3', 'perlu-telaah tafsir penetapan 11.3'],
      bulukumba: ['galat teks penetapan 11.5', 'perlu-telaah tafsir penetapan 11.5'],
    }),
  },
  {
    name: 'set by a letter of the Bupati: which instrument it is, no text says',
    about: 'walidata/penetapan',
    subject: 'walidata/kesehatan',
    change: () => ({
      'keputusan/walidata': instrument('nota-dinas', '2026-01-05', 'bupati', [{ walidata: 'kesehatan' }]),
    }),
    verdict: same('tak-berlaku', {
      badung: ['perlu-telaah tafsir penetapan 11.3'],
      bulukumba: ['perlu-telaah tafsir penetapan 11.5'],
    }),
  },
  {
    name: 'the duties that make it the owner, unsaid',
    about: 'rekaman/isian-terisi',
    subject: 'walidata/kesehatan',
    change: () => steward({ tupoksi: null }),
    verdict: same('tak-berlaku', {
      buleleng: ['perlu-telaah tafsir isian-terisi 1.22'],
      'kubu-raya': ['perlu-telaah tafsir isian-terisi 1.23'],
    }),
  },
  {
    name: 'a village as steward',
    about: 'walidata/unit-berhak',
    subject: 'walidata/kesehatan',
    change: () => steward({ unit: 'desa' }),
    verdict: same('tak-berlaku', {
      badung: ['galat teks unit-berhak 1.28'],
      bulukumba: ['galat teks unit-berhak 1.22'],
      buleleng: ['galat teks unit-berhak 1.22'],
      'kubu-raya': ['galat teks unit-berhak 12.3'],
    }),
  },
  {
    name: 'a village as steward since before every regulation: without appointment it is what it is that counts',
    about: 'walidata/unit-berhak',
    subject: 'walidata/kesehatan',
    change: () => steward({ unit: 'desa', dasar: null, berlaku: { sejak: '2015-01-12' } }),
    verdict: same('tak-berlaku', { 'kubu-raya': ['galat teks unit-berhak 12.3'] }),
  },
  {
    name: 'a second steward of the same dataset',
    about: 'walidata/tunggal',
    subject: 'walidata/kedua',
    change: (daerah) => ({
      'walidata/kedua': {
        ...(office(daerah)['walidata/kesehatan'] as Parts),
        unit: 'pendidikan',
        dasar: 'walidata-kedua',
        berlaku: { sejak: '2026-06-01' },
      },
      'keputusan/walidata-kedua': instrument('keputusan-bupati', '2026-05-04', 'bupati', [{ walidata: 'kedua' }]),
    }),
    verdict: {
      badung: ['perlu-telaah tafsir tunggal 11.3'],
      bulukumba: ['perlu-telaah tafsir tunggal 11.5'],
      buleleng: ['perlu-telaah tafsir tunggal 20.4'],
      'kubu-raya': ['perlu-telaah tafsir tunggal 1.23'],
      banjar: 'tak-berlaku',
    },
  },
];

export const datasetTraps: Traps = { tables: { datasets, stewards }, base: office, subject: 'basis-data/kunjungan' };
