import { overlay } from '../../scripts/core/example.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { asal, berkas } from '../../scripts/testing/traps-application.ts';
import { instrument } from '../../scripts/testing/traps-world.ts';

// Matters that one regulation alone knows: the same record, and silence everywhere else.

const berlaku = { sejak: '2026-01-12' };
const local: Parts = {
  'pengadaan/laptop': {
    nama: 'Laptop puskesmas',
    instansi: 'kesehatan',
    tanggal: '2026-04-06',
    perangkat: [{ jenis: 'laptop', untuk: ['baru'], jumlah: 5 }],
    keperluan: 'Pendaftaran antrean.',
    rekomendasi: ['beli-laptop'],
    asal,
  },
  'keputusan/beli-laptop': instrument('rekomendasi-dinas', '2026-03-02', 'kepala-kominfo', [{ pengadaan: 'laptop' }]),
  'media-sosial/kesehatan': {
    nama: 'Dinas Kesehatan',
    layanan: 'Layanan video',
    pemilik: 'kesehatan',
    pengelola: { instansi: 'kesehatan' },
    berlaku,
    asal,
  },
  'media-sosial/kabupaten': {
    nama: 'Pemerintah Kabupaten',
    layanan: 'Layanan video',
    pemilik: 'pemkab',
    pengelola: { instansi: 'kominfo' },
    berlaku,
    asal,
  },
  'lembaga/tier-1': {
    nama: 'Meja layanan',
    jenis: 'service-desk-tier-1',
    ketua: 'kepala-kesehatan',
    instansi: 'kesehatan',
    berlaku,
    asal,
  },
  'lembaga/tier-2': {
    nama: 'Meja layanan Dinas',
    jenis: 'service-desk-tier-2',
    ketua: 'kepala-kominfo',
    instansi: 'kominfo',
    berlaku,
    asal,
  },
  'meja-layanan/kesehatan': {
    nama: 'Rekap',
    instansi: 'kesehatan',
    tanggal: '2026-10-05',
    tingkat_1: 'tier-1',
    tingkat_2: 'tier-2',
    jumlah: { diterima: 9, selesai_tingkat_1: 6, diteruskan: 3, selesai_tingkat_2: 3, langsung_tingkat_2: 0 },
    asal,
  },
  'kebijakan/keamanan': {
    nama: 'Keamanan informasi',
    tingkat: 'teknis',
    jenis: 'keamanan-informasi',
    instansi: 'kominfo',
    bagian: [
      'penggunaan-tik',
      'gawai-pribadi',
      'keamanan-jaringan-lokal',
      'keamanan-jaringan-antar-perangkat-daerah',
    ].map((butir) => ({ butir, uraian: 'Terpenuhi.' })),
    berlaku,
    asal,
  },
  'keputusan/perbup-admin': instrument('peraturan-bupati', '2026-01-05', 'bupati', [{ lembaga: 'admin' }]),
  'keputusan/kepbup-admin': instrument('keputusan-bupati', '2026-01-06', 'bupati', [
    { lembaga: 'admin' },
    { jabatan: 'petugas' },
  ]),
  'jabatan/petugas': {
    nama: 'Petugas admin',
    instansi: 'kominfo',
    peran: 'petugas-dinas',
    dasar: 'kepbup-admin',
    asal,
  },
  'lembaga/admin': {
    nama: 'Kelembagaan admin',
    jenis: 'kelembagaan-admin',
    tingkat: 'kabupaten',
    anggota: ['petugas'],
    dasar: 'perbup-admin',
    butir_tugas: ['data-dan-tanggapan'],
    bertanggung_jawab_kepada: 'bupati',
    berlaku,
    asal,
  },
  'keputusan/dasar': {
    ...instrument('keputusan-bupati', '2026-01-05', 'bupati', []),
    dasar_hukum: ['Peraturan Bupati Banjar Nomor 13 Tahun 2018'],
  },
  'insiden/gangguan': {
    walidata: ['pendidikan'],
    lapor_walidata: { tanggal: '2026-08-03', surat: berkas },
  },
};

const bought = (change: Parts, paper: Parts = {}): Parts => ({
  'pengadaan/laptop': change,
  'keputusan/beli-laptop': paper,
});
const row = (subject: string, about: string, name: string, change: Parts, verdict: Row['verdict']): Row => ({
  name,
  about,
  subject,
  change: () => change,
  verdict,
});

const purchase = (name: string, change: Parts, kubuRaya: Row['verdict']['kubu-raya']): Row =>
  row('pengadaan/laptop', 'pengadaan/rekomendasi', name, change, same('tak-berlaku', { 'kubu-raya': kubuRaya }));
const unrecommended = ['galat teks rekomendasi 15.5'];
const purchases: Row[] = [
  purchase('recommended by the Dinas before', {}, 'lulus'),
  purchase('recommended on the same day', bought({ tanggal: '2026-03-02' }), 'lulus'),
  purchase('bought without a recommendation', bought({ rekomendasi: null }), unrecommended),
  purchase('recommended a day later', bought({ tanggal: '2026-03-01' }), unrecommended),
  purchase('coordinated, not recommended', bought({}, { jenis: 'koordinasi-dinas' }), unrecommended),
  purchase('recommended by its own head', bought({}, { penandatangan: 'kepala-kesehatan' }), unrecommended),
  ...['penambahan', 'penggantian'].map((untuk) =>
    purchase(
      `devices for ${untuk} without a recommendation`,
      bought({ rekomendasi: null, perangkat: [{ jenis: 'laptop', untuk: [untuk], jumlah: 5 }] }),
      unrecommended,
    ),
  ),
  purchase(
    'software without a recommendation: a reading',
    bought({
      rekomendasi: null,
      perangkat: [{ jenis: 'lainnya', wujud: 'perangkat-lunak', untuk: ['baru'], jumlah: 5 }],
    }),
    ['perlu-telaah tafsir rekomendasi 15.5'],
  ),
];

const account = (id: string, name: string, change: Parts, kubuRaya: Row['verdict']['kubu-raya']): Row =>
  row(
    `media-sosial/${id}`,
    'media-sosial/pengelola-berhak',
    name,
    { [`media-sosial/${id}`]: change },
    same('tak-berlaku', { 'kubu-raya': kubuRaya }),
  );
const firm = { pihak_ketiga: { nama: 'PT Contoh' }, instansi: null };
const socialMedia: Row[] = [
  account('kesehatan', 'the own account of an agency', {}, 'lulus'),
  account('kesehatan', 'an account of an agency run by the Dinas', { pengelola: { instansi: 'kominfo' } }, [
    'galat teks pengelola-berhak 22.2',
  ]),
  account('kesehatan', 'an account of an agency run by a firm', { pengelola: firm }, [
    'galat teks pengelola-berhak 22.2',
  ]),
  account('kesehatan', 'nobody tells who runs it', { pengelola: null }, ['perlu-telaah tafsir pengelola-berhak 22.2']),
  account('kabupaten', 'the account of the regency run by the Dinas', {}, 'lulus'),
  account('kabupaten', 'the account of the regency run by another agency', { pengelola: { instansi: 'kesehatan' } }, [
    'galat teks pengelola-berhak 22.1',
  ]),
];

const desk = (name: string, about: string, change: Parts, banjar: Row['verdict']['banjar']): Row =>
  row('meja-layanan/kesehatan', about, name, change, same('tak-berlaku', { banjar }));
const counts = (jumlah: Parts): Parts => ({ 'meja-layanan/kesehatan': { jumlah } });
const serviceDesks: Row[] = [
  desk('the first desk solves, the second takes what is left', 'meja-layanan/alur', {}, 'lulus'),
  desk(
    'answered by the desk of the Dinas at once',
    'meja-layanan/penangan',
    { 'meja-layanan/kesehatan': { tingkat_1: 'tier-2' } },
    // Another tier, and not of the agency itself.
    ['galat teks penangan 19.2', 'galat teks penangan 19.2'],
  ),
  desk('passed on to a first desk', 'meja-layanan/penangan', { 'meja-layanan/kesehatan': { tingkat_2: 'tier-1' } }, [
    'galat teks penangan 19.4',
    'galat teks penangan 19.4',
  ]),
  desk('two pass the first desk by: a reading', 'meja-layanan/alur', counts({ langsung_tingkat_2: 2 }), [
    'perlu-telaah tafsir alur 19.3',
  ]),
];

const status = (name: string, about: string, change: Parts, banjar: Row['verdict']['banjar']): Row => ({
  ...row('instansi/kesehatan', about, name, change, same('tak-berlaku', { banjar })),
});
const agency = (mandiri_tik: Parts | null): Parts => ({ 'instansi/kesehatan': { mandiri_tik } });
const mandiri: Row[] = [
  status('evaluated, proposed, decreed', 'instansi/status-mandiri-tik', {}, 'lulus'),
  status('no status at all', 'instansi/status-mandiri-tik', agency(null), 'tak-berlaku'),
  status(
    'a status of the head of the Dinas',
    'instansi/status-mandiri-tik',
    { 'keputusan/status': { jenis: 'keputusan-kepala-dinas', penandatangan: 'kepala-kominfo' } },
    // Neither the instrument nor its signer.
    ['galat teks status-mandiri-tik 17.6', 'galat teks status-mandiri-tik 17.6'],
  ),
  status('proposed though not fit', 'instansi/penilaian-mandiri-tik', agency({ penilaian: { layak: false } }), [
    'galat teks penilaian-mandiri-tik 17.5',
  ]),
  status('without ICT staff', 'instansi/penilaian-mandiri-tik', agency({ penilaian: { sdm_tik: 0 } }), [
    'galat teks penilaian-mandiri-tik 17.4.a',
  ]),
  status(
    'evaluated by itself',
    'instansi/penilaian-mandiri-tik',
    { 'keputusan/evaluasi': { penandatangan: 'kepala-kesehatan' } },
    ['galat teks penilaian-mandiri-tik 17.3'],
  ),
];

const policy = (name: string, about: string, change: Parts, banjar: Row['verdict']['banjar']): Row =>
  row(
    'kebijakan/keamanan',
    about,
    name,
    { 'kebijakan/keamanan': change },
    {
      ...same('tak-berlaku', { banjar }),
      // A policy on security is in no list of theirs.
      buleleng: ['galat setelan kosakata 12.1', 'galat teks kosakata 9.1'],
      'kubu-raya': ['galat setelan kosakata 7.1', 'galat setelan kosakata 7.1'],
    },
  );
const without = (left: string): Parts => ({
  bagian: ((local['kebijakan/keamanan'] as Parts).bagian as Parts[]).filter(({ butir }) => butir !== left),
});
const securityPolicies: Row[] = [
  policy('with its four parts', 'rekaman/butir-ada', {}, 'lulus'),
  policy('private devices left out', 'rekaman/butir-ada', without('gawai-pribadi'), ['galat teks butir-ada 6.2.b']),
  policy(
    'the network of the regency left out: its clause has no subject',
    'rekaman/butir-ada',
    without('keamanan-jaringan-antar-perangkat-daerah'),
    ['perlu-telaah tafsir butir-ada 6.2.d'],
  ),
  policy('no part told', 'rekaman/isian-terisi', { bagian: null }, ['perlu-telaah tafsir isian-terisi 6.2']),
  policy('drawn up by another agency', 'kebijakan/penyusun', { instansi: 'pendidikan' }, ['galat teks penyusun 6.1']),
  policy('binding all but one that keeps data', 'kebijakan/berlaku-menyeluruh', { tidak_berlaku_bagi: ['kesehatan'] }, [
    'galat teks berlaku-menyeluruh 6.3',
  ]),
];

const admin = (name: string, about: string, change: Parts, kubuRaya: Row['verdict']['kubu-raya']): Row =>
  row(
    'lembaga/admin',
    about,
    name,
    change,
    // Nobody else knows such a body.
    same(['galat skema kosakata'], { buleleng: ['galat setelan kosakata 11.2'], 'kubu-raya': kubuRaya }),
  );
const adminBodies: Row[] = [
  admin('the institution by regulation, its officers by decree', 'lembaga/dasar-sah', {}, 'lulus'),
  admin('the institution by decree', 'lembaga/dasar-sah', { 'lembaga/admin': { dasar: 'kepbup-admin' } }, [
    'galat teks dasar-sah 10.2',
  ]),
  admin('its officers by regulation', 'lembaga/anggota-berdasar', { 'jabatan/petugas': { dasar: 'perbup-admin' } }, [
    'galat teks anggota-berdasar 10.7',
    'galat teks anggota-berdasar 10.7',
  ]),
  admin(
    'answerable to the head of the Dinas',
    'lembaga/bertanggung-jawab',
    { 'lembaga/admin': { bertanggung_jawab_kepada: 'kepala-kominfo' } },
    ['galat teks bertanggung-jawab 10.8'],
  ),
];

const notice = (name: string, change: Parts, kubuRaya: Row['verdict']['kubu-raya']): Row =>
  row(
    'insiden/gangguan',
    'insiden/pemberitahuan-tertulis',
    name,
    { 'insiden/gangguan': change },
    same('tak-berlaku', { 'kubu-raya': kubuRaya }),
  );
const notices: Row[] = [
  notice('the owner of the data told by letter', {}, 'lulus'),
  notice('told without a letter', { lapor_walidata: { surat: null } }, [
    'perlu-telaah tafsir pemberitahuan-tertulis 19.4',
  ]),
];

const repealed = (name: string, change: Parts, banjar: Row['verdict']['banjar']): Row =>
  row('keputusan/dasar', 'rekaman/dasar-dicabut', name, { 'keputusan/dasar': change }, same('tak-berlaku', { banjar }));
const repealedBases: Row[] = [
  repealed('on the older regulation after its repeal', {}, ['galat teks dasar-dicabut 25']),
  repealed('on the older regulation before its repeal', { tanggal: '2019-12-26' }, 'tak-berlaku'),
  repealed('on another regulation', { dasar_hukum: ['Peraturan Bupati Banjar Nomor 85 Tahun 2019'] }, 'lulus'),
  repealed(
    'on a regulation of that number of another regency',
    { dasar_hukum: ['Peraturan Bupati Badung Nomor 13 Tahun 2018'] },
    'lulus',
  ),
];

/** Purchases, accounts, desks, the Mandiri status, policies, admins, letters and repeal. */
export const localTraps: Traps = {
  tables: {
    purchases,
    socialMedia,
    serviceDesks,
    mandiri,
    securityPolicies,
    adminBodies,
    notices,
    repealedBases,
  },
  base: (daerah: Regency) => overlay(world.base(daerah), local) as Parts,
  subject: 'pengadaan/laptop',
};
