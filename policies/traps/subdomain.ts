import { domains, type Parts, type Row, same, type Traps } from '../../scripts/testing/traps.ts';

type SubdomainRow = Omit<Row, 'change'> & { readonly change: (domain: string) => Parts };

const sha = 'a'.repeat(64);
const formulir = { tanggal: '2026-01-05', sha256: 'b'.repeat(64), lokasi: 'Arsip' };
const surat = { nomor: '1', tanggal: '2026-01-05', penandatangan: 'Kepala', sha256: sha, lokasi: 'Arsip' };
const baru = { jenis: 'baru', tanggal: '2026-01-10', formulir, surat };
const instrument = (jenis: string, host: string, change: Parts = {}) => ({
  jenis,
  nomor: '2',
  tanggal: '2026-01-08',
  penandatangan: 'bupati',
  tentang: 'Nama host',
  mencakup: [{ host }],
  asal: 'resmi',
  ...change,
});

/** A complete request that every regulation accepts; each row changes one thing. */
const base = (domain: string): Parts => ({
  'instansi/pemkab': { nama: 'Pemerintah Kabupaten', bentuk: 'pemerintah-daerah', asal: 'resmi' },
  'instansi/kominfo': {
    nama: 'Dinas Kominfo',
    bentuk: 'perangkat-daerah',
    rumpun: 'dinas',
    peran: ['dinas'],
    label_resmi: ['kominfo'],
    surel: `kominfo@${domain}`,
    asal: 'resmi',
  },
  'instansi/kesehatan': {
    nama: 'Dinas Kesehatan',
    bentuk: 'perangkat-daerah',
    rumpun: 'dinas',
    label_resmi: ['dinkes'],
    surel: `dinkes@${domain}`,
    asal: 'resmi',
  },
  'instansi/pendidikan': {
    nama: 'Dinas Pendidikan',
    bentuk: 'perangkat-daerah',
    rumpun: 'dinas',
    label_resmi: ['disdik'],
    asal: 'resmi',
  },
  'instansi/desa-sukamaju': { nama: 'Desa Sukamaju', bentuk: 'desa', label_resmi: ['sukamaju'], asal: 'resmi' },
  'instansi/forum': {
    nama: 'Forum Warga',
    bentuk: 'pemangku-kepentingan',
    jenis_pemangku: 'organisasi warga',
    label_resmi: ['forum'],
    asal: 'resmi',
  },
  'basis-data/kunjungan': {
    nama: 'Kunjungan',
    pengelola: 'kesehatan',
    berlaku: { sejak: '2026-01-05' },
    asal: 'resmi',
  },
  'jabatan/bupati': { nama: 'Bupati', instansi: 'pemkab', peran: 'bupati', asal: 'resmi' },
  'jabatan/kepala-dinas': { nama: 'Kepala Dinas', instansi: 'kominfo', peran: 'kepala-dinas', asal: 'resmi' },
  'subdomain/nama': {
    host: `dinkes.${domain}`,
    pemilik: 'kesehatan',
    pengelola: { instansi: 'kesehatan' },
    penggunaan: 'situs',
    penempatan: { cara: 'pusat-data-dinas' },
    riwayat: [baru],
    asal: 'resmi',
  },
});

/** The record changed, with the application that it is opened for where it names one. */
const nama = (change: Parts, application?: string): Parts => ({
  ...(application === undefined
    ? {}
    : {
        [`aplikasi/${application}`]: {
          nama: application,
          label_resmi: [application],
          riwayat: [{ jenis: 'perencanaan', tanggal: '2026-01-05' }],
          asal: 'resmi',
        },
      }),
  'subdomain/nama': change,
});
/** The site of a unit inside the health agency. */
const unit = (change: Parts): Parts => ({
  'instansi/uptd': { nama: 'UPTD', bentuk: 'unit-kerja', label_resmi: ['uptd'], induk: 'kesehatan', asal: 'resmi' },
  ...nama({ pemilik: 'uptd', ...change }),
});

const used = (change: Parts = {}) => ({ ...baru, digunakan_sejak: '2026-02-01', ...change });

// The texts tie the decree to use; that it must be there when the name is only asked for is a reading.
const needsDecree = 'galat teks keputusan-mencakup-host 10.2';
const mayNeedDecree = 'perlu-telaah tafsir keputusan-mencakup-host 10.2';
const proposalAndApplication = Array<string>(2).fill('perlu-telaah tafsir permohonan-kementerian 10.5');
const outside = {
  badung: ['galat teks domain-resmi 1.40 10.3', mayNeedDecree],
  bulukumba: ['galat teks domain-resmi 1.32 10.3', mayNeedDecree, ...proposalAndApplication],
  buleleng: ['galat teks domain-resmi 1.30 23.1 23.2'],
  'kubu-raya': ['peringatan setelan domain-resmi 22.2'],
  banjar: ['galat teks domain-resmi 16.2'],
};

const officialDomain: SubdomainRow[] = [
  {
    name: 'a complete request under the official domain',
    about: 'subdomain/domain-resmi',
    change: () => ({}),
    verdict: same('lulus'),
  },
  {
    name: 'an agency site on another domain',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'dinkes.example.org' }),
    verdict: outside,
  },
  {
    name: 'a name that only ends with the same letters',
    about: 'subdomain/domain-resmi',
    change: (domain) => nama({ host: `dinkes${domain}` }),
    verdict: outside,
  },
  {
    name: 'the official name in the middle of another domain',
    about: 'subdomain/domain-resmi',
    change: (domain) => nama({ host: `dinkes.${domain}.example.org` }),
    verdict: outside,
  },
  {
    name: 'a web application of an agency on another domain: only Badung demands the official one of applications',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'antrean.example.org', penggunaan: 'aplikasi-web' }),
    verdict: {
      badung: outside.badung,
      bulukumba: [mayNeedDecree, ...proposalAndApplication],
      buleleng: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'mail of an agency on another domain: only Buleleng demands the official one of mail',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'surel.example.org', penggunaan: 'surel' }),
    verdict: {
      badung: [mayNeedDecree],
      bulukumba: [mayNeedDecree, ...proposalAndApplication],
      buleleng: outside.buleleng,
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'the site of a unit on another domain: that a unit is read as its agency is a reading',
    about: 'subdomain/domain-resmi',
    change: () => unit({ host: 'uptd.example.org' }),
    verdict: {
      ...outside,
      buleleng: ['perlu-telaah tafsir domain-resmi 23.1'],
      banjar: ['perlu-telaah tafsir domain-resmi 16.2'],
    },
  },
  {
    name: 'the domain itself claimed by an agency',
    about: 'subdomain/situs-pemda',
    change: (domain) => nama({ host: domain }),
    verdict: {
      badung: ['galat teks domain-resmi 1.40 10.3', 'galat teks situs-pemda 10.1'],
      bulukumba: ['galat teks domain-resmi 1.32 10.3', 'galat teks situs-pemda 10.2'],
      buleleng: ['galat teks domain-resmi 1.30 23.1 23.2', 'galat teks situs-pemda 23.2'],
      'kubu-raya': ['peringatan setelan domain-resmi 22.2', 'peringatan setelan situs-pemda 22.1'],
      banjar: ['galat teks domain-resmi 16.2', 'perlu-telaah tafsir situs-pemda 16.2'],
    },
  },
  {
    name: 'www of the domain claimed by an agency: in the text of Buleleng and Banjar only',
    about: 'subdomain/situs-pemda',
    change: (domain) => nama({ host: `www.${domain}` }),
    verdict: {
      badung: ['peringatan setelan label-cadangan 10.4'],
      bulukumba: ['peringatan setelan label-cadangan 10.3'],
      buleleng: [
        'galat teks nama-sesuai-pemilik 26.3',
        'galat teks situs-pemda 23.2',
        'peringatan setelan label-cadangan 26.3',
      ],
      'kubu-raya': ['peringatan setelan label-cadangan 22.3', 'peringatan setelan situs-pemda 22.1'],
      banjar: ['peringatan setelan label-cadangan 16.2', 'perlu-telaah tafsir situs-pemda 16.2'],
    },
  },
  {
    name: 'a label kept for technical use: no text lists any',
    about: 'subdomain/label-cadangan',
    change: (domain) => nama({ host: `mail.${domain}` }),
    verdict: {
      badung: ['peringatan setelan label-cadangan 10.4'],
      bulukumba: ['peringatan setelan label-cadangan 10.3'],
      buleleng: ['galat teks nama-sesuai-pemilik 26.3', 'peringatan setelan label-cadangan 26.3'],
      'kubu-raya': ['peringatan setelan label-cadangan 22.3'],
      banjar: ['peringatan setelan label-cadangan 16.2'],
    },
  },
  {
    name: 'www in front of the own name of an agency: a habit, so no more than a local choice',
    about: 'subdomain/label-cadangan',
    change: (domain) => nama({ host: `www.dinkes.${domain}` }),
    verdict: {
      badung: ['peringatan setelan label-cadangan 10.4'],
      bulukumba: ['peringatan setelan label-cadangan 10.3'],
      buleleng: ['peringatan setelan label-cadangan 26.3'],
      'kubu-raya': ['peringatan setelan label-cadangan 22.3'],
      banjar: ['peringatan setelan label-cadangan 16.2'],
    },
  },
  {
    name: 'the main site of the regency at the domain itself, in use, without a decree',
    about: 'subdomain/situs-pemda',
    change: (domain) =>
      nama({ host: domain, pemilik: 'pemkab', pengelola: { instansi: 'kominfo' }, riwayat: [used()] }),
    verdict: same('lulus'),
  },
  {
    name: 'a further site of the regency under the domain: no text reserves one address for all of them',
    about: 'subdomain/situs-pemda',
    change: (domain) => nama({ host: `jdih.${domain}`, pemilik: 'pemkab', pengelola: { instansi: 'kominfo' } }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'the main site of the regency on another domain',
    about: 'subdomain/situs-pemda',
    change: () => nama({ host: 'kabupaten.example.org', pemilik: 'pemkab', pengelola: { instansi: 'kominfo' } }),
    verdict: {
      badung: [mayNeedDecree],
      bulukumba: [mayNeedDecree, ...proposalAndApplication],
      buleleng: ['galat teks situs-pemda 23.2'],
      'kubu-raya': ['peringatan setelan situs-pemda 22.1'],
      banjar: ['perlu-telaah tafsir situs-pemda 16.2'],
    },
  },
  {
    name: 'a request of a day when only the older regulations were in force',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'dinkes.example.org', riwayat: [{ ...baru, tanggal: '2019-10-02' }] }),
    // Kubu Raya's domain is a setting: before it was made, nothing is judged by it.
    verdict: { ...outside, buleleng: 'tak-berlaku', 'kubu-raya': 'tak-berlaku', banjar: 'tak-berlaku' },
  },
  {
    name: 'an observed public fact without a request',
    about: 'subdomain/domain-resmi',
    change: () =>
      nama({
        host: 'dinkes.example.org',
        riwayat: [],
        asal: 'publik',
        sumber: [{ uraian: 'Daftar publik', mutu: 'C', tanggal: '2026-01-01' }],
      }),
    verdict: same('tak-berlaku'),
  },
];

const cites = (host: string, kinds: Record<string, Parts>, ids = Object.keys(kinds)): Parts => ({
  ...Object.fromEntries(Object.entries(kinds).map(([id, change]) => [`keputusan/${id}`, instrument(id, host, change)])),
  ...nama({ host, riwayat: [{ ...baru, instrumen: ids }] }),
});

const wronglySet = {
  ...outside,
  badung: ['galat teks domain-resmi 1.40 10.3', needsDecree],
  bulukumba: ['galat teks domain-resmi 1.32 10.3', needsDecree, ...proposalAndApplication],
};
const otherDomain: SubdomainRow[] = [
  {
    name: 'another domain in use without a decree',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => nama({ host: 'dinkes.example.org', riwayat: [used()] }),
    verdict: wronglySet,
  },
  {
    name: 'another domain in use by the regency without a decree',
    about: 'subdomain/keputusan-mencakup-host',
    change: () =>
      nama({
        host: 'jdih.example.org',
        pemilik: 'pemkab',
        penggunaan: 'aplikasi-web',
        pengelola: { instansi: 'kominfo' },
        riwayat: [used()],
      }),
    verdict: { ...same('tak-berlaku'), badung: [needsDecree], bulukumba: [needsDecree, ...proposalAndApplication] },
  },
  {
    name: 'another domain asked for with the letters to the ministry: they do not claim that the name is set',
    about: 'subdomain/permohonan-kementerian',
    change: () => cites('dinkes.example.org', { 'usulan-dinas': {}, 'permohonan-sekretaris-daerah': {} }),
    verdict: {
      ...outside,
      // Letters of another regency's regulation: in Badung nothing is known of them.
      badung: [...wronglySet.badung, needsDecree],
      bulukumba: ['galat teks domain-resmi 1.32 10.3', mayNeedDecree],
    },
  },
  {
    name: 'another domain with a decree of the Bupati that lists it',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => cites('dinkes.example.org', { 'keputusan-bupati': {} }),
    verdict: { ...outside, badung: 'lulus', bulukumba: proposalAndApplication },
  },
  {
    name: 'another domain with decree, proposal of the Dinas and application of the Sekda',
    about: 'subdomain/keputusan-mencakup-host',
    change: () =>
      cites('dinkes.example.org', {
        'keputusan-bupati': {},
        'usulan-dinas': {},
        'permohonan-sekretaris-daerah': {},
      }),
    verdict: { ...outside, badung: 'lulus', bulukumba: 'lulus' },
  },
  {
    name: 'another domain with letters that are about another name',
    about: 'subdomain/keputusan-mencakup-host',
    change: () =>
      cites('dinkes.example.org', {
        'keputusan-bupati': {},
        'usulan-dinas': { mencakup: [{ host: 'lain.example.org' }] },
        'permohonan-sekretaris-daerah': { mencakup: [{ host: 'lain.example.org' }] },
      }),
    verdict: { ...outside, badung: 'lulus', bulukumba: proposalAndApplication },
  },
  {
    name: 'another domain with a decree of the head of the Dinas: no substitute',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => cites('dinkes.example.org', { 'keputusan-kepala-dinas': {} }),
    verdict: wronglySet,
  },
  {
    name: 'another domain with a decree that lists a different name',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => cites('dinkes.example.org', { 'keputusan-bupati': { mencakup: [{ host: 'example.org' }] } }),
    verdict: wronglySet,
  },
  {
    name: 'another domain with a decree of the Bupati that the head of the Dinas signed',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => cites('dinkes.example.org', { 'keputusan-bupati': { penandatangan: 'kepala-dinas' } }),
    verdict: { ...outside, badung: [needsDecree], bulukumba: [needsDecree, ...proposalAndApplication] },
  },
  {
    name: 'a web application on another domain, declared to stand with a central agency: a reading, so an officer looks',
    about: 'subdomain/keputusan-mencakup-host',
    change: () =>
      nama({ host: 'antrean.example.org', penggunaan: 'aplikasi-web', penempatan: { cara: 'layanan-pusat' } }),
    verdict: {
      ...same('tak-berlaku'),
      badung: [mayNeedDecree],
      bulukumba: [mayNeedDecree, ...proposalAndApplication],
    },
  },
];

const decreeForUse = 'galat teks keputusan-mencakup-host 10.4';
const onlyBulukumba = (verdict: string[], elsewhere = 'tak-berlaku'): Row['verdict'] => ({
  ...same(elsewhere),
  bulukumba: verdict,
});

// Pasal 10 ayat (4) of Badung: the Dinas manages; of Bulukumba: a decree for the use. The number is the same, the rule is not.
const use: SubdomainRow[] = [
  {
    name: 'a proposal under the domain without a decree',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => ({}),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'a name in use under the domain without a decree',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => nama({ riwayat: [used()] }),
    verdict: onlyBulukumba([decreeForUse]),
  },
  {
    name: 'use told by an event instead of by a date',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => nama({ riwayat: [baru, { jenis: 'mulai-dipakai', tanggal: '2026-02-01' }] }),
    verdict: onlyBulukumba([decreeForUse]),
  },
  {
    name: 'a determination told by an event without its decree',
    about: 'subdomain/keputusan-mencakup-host',
    change: () => nama({ riwayat: [baru, { jenis: 'penetapan', tanggal: '2026-02-01' }] }),
    verdict: onlyBulukumba([decreeForUse]),
  },
  {
    name: 'a name in use with a decree that came first',
    about: 'subdomain/keputusan-mencakup-host',
    change: (domain) => ({
      'keputusan/tetap': instrument('keputusan-bupati', `dinkes.${domain}`),
      ...nama({ riwayat: [used({ instrumen: ['tetap'] })] }),
    }),
    verdict: { ...same('tak-berlaku'), bulukumba: 'lulus' },
  },
  {
    name: 'a name in use before its decree, later told as used from a later day',
    about: 'subdomain/keputusan-mencakup-host',
    change: (domain) => ({
      'keputusan/tetap': instrument('keputusan-bupati', `dinkes.${domain}`, { tanggal: '2026-03-01' }),
      ...nama({
        riwayat: [
          used(),
          { jenis: 'penetapan', tanggal: '2026-03-02', instrumen: ['tetap'], digunakan_sejak: '2026-03-02' },
        ],
      }),
    }),
    verdict: onlyBulukumba([decreeForUse]),
  },
  {
    name: 'a renamed name whose decree is younger than the use of the old name',
    about: 'subdomain/keputusan-mencakup-host',
    change: (domain) => ({
      'keputusan/tetap': instrument('keputusan-bupati', `dinkes.${domain}`, { tanggal: '2026-03-01' }),
      ...nama({
        riwayat: [
          used(),
          {
            ...baru,
            jenis: 'ubah-nama',
            tanggal: '2026-03-02',
            instrumen: ['tetap'],
            digunakan_sejak: '2026-03-05',
          },
        ],
      }),
    }),
    verdict: { ...same('tak-berlaku'), bulukumba: 'lulus' },
  },
];

const holders: SubdomainRow[] = [
  {
    name: 'a village with its own name, no reason written',
    about: 'subdomain/pemilik-berhak',
    change: (domain) => nama({ host: `sukamaju.${domain}`, pemilik: 'desa-sukamaju' }),
    verdict: {
      badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
      bulukumba: ['galat teks pemilik-berhak 10.3'],
      buleleng: ['perlu-telaah tafsir nama-sesuai-pemilik 26.3'],
      'kubu-raya': ['perlu-telaah tafsir pemilik-berhak 22.2'],
      banjar: ['perlu-telaah tafsir pemilik-berhak 16.1'],
    },
  },
  {
    name: 'a village with its own name and a written reason of the Dinas',
    about: 'subdomain/pemilik-berhak',
    change: (domain) =>
      nama({ host: `sukamaju.${domain}`, pemilik: 'desa-sukamaju', alasan_dinas: 'Layanan bersama kabupaten.' }),
    verdict: { ...same('lulus'), bulukumba: ['galat teks pemilik-berhak 10.3'] },
  },
  {
    name: 'another stakeholder, no reason written',
    about: 'subdomain/pemilik-berhak',
    change: (domain) => nama({ host: `forum.${domain}`, pemilik: 'forum' }),
    verdict: {
      badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
      bulukumba: ['galat teks pemilik-berhak 10.3'],
      buleleng: ['perlu-telaah setelan pemilik-berhak 26.1', 'perlu-telaah tafsir nama-sesuai-pemilik 26.3'],
      'kubu-raya': ['perlu-telaah tafsir pemilik-berhak 22.2'],
      banjar: ['perlu-telaah tafsir pemilik-berhak 16.1'],
    },
  },
  {
    name: 'a village outside the domain: the provisions on who holds a subdomain do not speak of it',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'sukamaju.desa.id', pemilik: 'desa-sukamaju' }),
    verdict: {
      // Badung's text does not say whose names it means; Bulukumba's speaks of the regency's.
      badung: [mayNeedDecree],
      bulukumba: 'tak-berlaku',
      buleleng: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a village outside the domain, name in use',
    about: 'subdomain/domain-resmi',
    change: () => nama({ host: 'sukamaju.desa.id', pemilik: 'desa-sukamaju', riwayat: [used()] }),
    verdict: {
      badung: [mayNeedDecree],
      bulukumba: 'tak-berlaku',
      buleleng: 'tak-berlaku',
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a unit inside an agency',
    about: 'subdomain/pemilik-berhak',
    change: (domain) => unit({ host: `uptd.${domain}`, pengelola: { instansi: 'uptd' } }),
    verdict: same('lulus'),
  },
  {
    name: 'a web application of a village: Kubu Raya and Banjar speak of sites',
    about: 'subdomain/pemilik-berhak',
    change: (domain) =>
      nama(
        {
          host: `layanan.${domain}`,
          pemilik: 'desa-sukamaju',
          penggunaan: 'aplikasi-web',
          aplikasi: 'layanan',
        },
        'layanan',
      ),
    verdict: {
      badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
      bulukumba: ['galat teks pemilik-berhak 10.3'],
      buleleng: 'lulus',
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'mail of a village: in Badung any subdomain of others is left open by the text',
    about: 'subdomain/pemilik-berhak',
    change: (domain) => nama({ host: `sukamaju.${domain}`, pemilik: 'desa-sukamaju', penggunaan: 'surel' }),
    verdict: {
      badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
      bulukumba: ['galat teks pemilik-berhak 10.3'],
      buleleng: ['perlu-telaah tafsir nama-sesuai-pemilik 26.3'],
      'kubu-raya': 'tak-berlaku',
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a village as a path under the bare domain',
    about: 'subdomain/pemilik-berhak',
    change: (domain) => nama({ host: domain, jalur: '/sukamaju', pemilik: 'desa-sukamaju' }),
    verdict: {
      badung: ['perlu-telaah tafsir pemilik-berhak 10.3'],
      bulukumba: ['galat teks pemilik-berhak 10.3'],
      buleleng: 'lulus',
      'kubu-raya': ['perlu-telaah tafsir pemilik-berhak 22.2'],
      banjar: ['perlu-telaah tafsir pemilik-berhak 16.1'],
    },
  },
];

const onlyBuleleng = (verdict: string[], elsewhere = 'tak-berlaku'): Row['verdict'] => ({
  ...same(elsewhere),
  buleleng: verdict,
});

const paper = 'galat teks formulir-dan-surat 26.2';
const part = 'peringatan setelan formulir-dan-surat 26.2';
const papers: SubdomainRow[] = [
  {
    name: 'no registration form',
    about: 'subdomain/formulir-dan-surat',
    change: () => nama({ riwayat: [{ jenis: 'baru', tanggal: '2026-01-10', surat }] }),
    verdict: onlyBuleleng([paper]),
  },
  {
    name: 'no official letter',
    about: 'subdomain/formulir-dan-surat',
    change: () => nama({ riwayat: [{ jenis: 'baru', tanggal: '2026-01-10', formulir }] }),
    verdict: onlyBuleleng([paper]),
  },
  {
    name: 'form and letter present in name only, nothing filled in',
    about: 'subdomain/formulir-dan-surat',
    change: () => nama({ riwayat: [{ jenis: 'baru', tanggal: '2026-01-10', formulir: {}, surat: {} }] }),
    verdict: onlyBuleleng([paper, paper]),
  },
  {
    name: 'a letter without its number: the parts are a local choice',
    about: 'subdomain/formulir-dan-surat',
    change: () =>
      nama({ riwayat: [{ ...baru, surat: { tanggal: '2026-01-05', penandatangan: 'K', sha256: sha, lokasi: 'A' } }] }),
    verdict: onlyBuleleng([part]),
  },
  {
    name: 'one document named as form and as letter',
    about: 'subdomain/formulir-dan-surat',
    change: () => nama({ riwayat: [{ ...baru, formulir: { ...formulir, sha256: sha } }] }),
    verdict: onlyBuleleng(['perlu-telaah tafsir formulir-dan-surat 26.2']),
  },
  {
    name: 'a history that begins without a request',
    about: 'subdomain/formulir-dan-surat',
    change: () => nama({ riwayat: [{ jenis: 'perpanjang', tanggal: '2026-01-10' }] }),
    verdict: onlyBuleleng([paper, paper]),
  },
];

const names: SubdomainRow[] = [
  {
    name: 'a label that is the name of nobody',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `sehatceria.${domain}` }),
    verdict: onlyBuleleng(['galat teks nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'the name of another agency',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `disdik.${domain}` }),
    verdict: onlyBuleleng(['galat tafsir nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'the name of another agency, declared to be the name of an application',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `disdik.${domain}`, aplikasi: 'disdik' }, 'disdik'),
    verdict: onlyBuleleng(['galat tafsir nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'a name below the name of another agency',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `dinkes.disdik.${domain}` }),
    verdict: onlyBuleleng(['galat tafsir nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'an application filed under the regency with a name of nobody',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `sehatceria.${domain}`, pemilik: 'pemkab', penggunaan: 'aplikasi-web' }),
    verdict: onlyBuleleng(['galat teks nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'an application filed under the regency with the name of an agency',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => nama({ host: `disdik.${domain}`, pemilik: 'pemkab', penggunaan: 'aplikasi-web' }),
    verdict: onlyBuleleng(['galat tafsir nama-sesuai-pemilik 26.3']),
  },
  {
    name: 'an application of the regency with its own name',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) =>
      nama(
        {
          host: `aduan.${domain}`,
          pemilik: 'pemkab',
          penggunaan: 'aplikasi-web',
          aplikasi: 'aduan',
        },
        'aduan',
      ),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus' },
  },
  {
    name: 'a unit below the name of its agency',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) => unit({ host: `uptd.dinkes.${domain}`, pengelola: { instansi: 'uptd' } }),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus' },
  },
  {
    name: 'the name of the application concerned',
    about: 'subdomain/nama-sesuai-pemilik',
    change: (domain) =>
      nama(
        {
          host: `antrean.${domain}`,
          penggunaan: 'aplikasi-web',
          aplikasi: 'antrean',
        },
        'antrean',
      ),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus' },
  },
];

const managers: SubdomainRow[] = [
  {
    name: 'a vendor as manager of an agency site: Badung and Bulukumba name no manager of the content',
    about: 'subdomain/pengelola-berhak',
    change: () => nama({ pengelola: { instansi: null, pihak_ketiga: 'PT Penyedia' } }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks pengelola-berhak 24.3'],
      'kubu-raya': ['galat teks pengelola-berhak 22.2'],
      banjar: ['galat teks pengelola-berhak 16.1'],
    },
  },
  {
    name: 'the Dinas as manager of an agency site',
    about: 'subdomain/pengelola-berhak',
    change: () => nama({ pengelola: { instansi: 'kominfo' } }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks pengelola-berhak 24.3'],
      'kubu-raya': ['galat teks pengelola-berhak 22.2'],
      banjar: ['galat teks pengelola-berhak 16.1'],
    },
  },
  {
    name: 'an agency other than the Dinas as manager of the main site',
    about: 'subdomain/pengelola-berhak',
    change: (domain) => nama({ host: domain, pemilik: 'pemkab' }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['galat teks pengelola-berhak 24.3'],
      'kubu-raya': ['galat teks pengelola-berhak 22.1'],
      banjar: 'tak-berlaku',
    },
  },
  {
    name: 'a vendor as manager of the site of a unit: the unit is read as its agency',
    about: 'subdomain/pengelola-berhak',
    change: (domain) => unit({ host: `uptd.${domain}`, pengelola: { instansi: null, pihak_ketiga: 'PT Penyedia' } }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['perlu-telaah tafsir pengelola-berhak 24.3'],
      'kubu-raya': ['perlu-telaah tafsir pengelola-berhak 22.2'],
      banjar: ['perlu-telaah tafsir pengelola-berhak 16.1'],
    },
  },
  {
    name: 'an agency as manager of the site of its unit',
    about: 'subdomain/pengelola-berhak',
    change: (domain) => unit({ host: `uptd.${domain}` }),
    verdict: { ...same('lulus'), badung: 'tak-berlaku', bulukumba: 'tak-berlaku' },
  },
  {
    name: 'a unit as manager of the site of its agency',
    about: 'subdomain/pengelola-berhak',
    change: () => ({ ...unit({}), ...nama({ pengelola: { instansi: 'uptd' } }) }),
    verdict: {
      badung: 'tak-berlaku',
      bulukumba: 'tak-berlaku',
      buleleng: ['perlu-telaah tafsir pengelola-berhak 24.3'],
      'kubu-raya': ['perlu-telaah tafsir pengelola-berhak 22.2'],
      banjar: ['perlu-telaah tafsir pengelola-berhak 16.1'],
    },
  },
  {
    name: 'a vendor as manager of a web application: the texts speak of sites',
    about: 'subdomain/pengelola-berhak',
    change: () => nama({ penggunaan: 'aplikasi-web', pengelola: { instansi: null, pihak_ketiga: 'PT Penyedia' } }),
    verdict: same('tak-berlaku'),
  },
];

const rented = (negara_server: string, badan_hukum: string) => ({
  cara: 'sewa',
  negara_server,
  penyelenggara: { nama: 'PT Hosting', badan_hukum },
});
const hosting = 'galat teks penempatan-sewa 24.4';
const rental: SubdomainRow[] = [
  {
    name: 'a rented site abroad, run by an Indonesian entity',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: rented('SG', 'ID') }),
    verdict: onlyBuleleng([hosting]),
  },
  {
    name: 'a rented site in Indonesia, run by a foreign entity',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: rented('ID', 'US') }),
    verdict: onlyBuleleng([hosting]),
  },
  {
    name: 'a rented site of which neither place nor entity is told',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: { cara: 'sewa' } }),
    verdict: onlyBuleleng(Array(2).fill('perlu-telaah tafsir penempatan-sewa 24.4')),
  },
  {
    name: 'a site whose placement is left out: that it is told is a local choice',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: null }),
    verdict: onlyBuleleng(['peringatan setelan penempatan-sewa 24.4']),
  },
  {
    name: 'a site on a server called its own, with a foreign provider',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: { ...rented('SG', 'US'), cara: 'server-sendiri' } }),
    verdict: onlyBuleleng(Array(2).fill('perlu-telaah tafsir penempatan-sewa 24.4')),
  },
  {
    name: 'a site in the data centre of the Dinas that names a provider',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: { cara: 'pusat-data-dinas', penyelenggara: { nama: 'PT Hosting' } } }),
    verdict: onlyBuleleng(['perlu-telaah tafsir penempatan-sewa 24.4']),
  },
  {
    name: 'a site of a village whose placement is left out',
    about: 'subdomain/penempatan-sewa',
    change: (domain) =>
      nama({
        host: `sukamaju.${domain}`,
        pemilik: 'desa-sukamaju',
        alasan_dinas: 'Layanan bersama kabupaten.',
        penempatan: null,
      }),
    verdict: { ...same('tak-berlaku'), bulukumba: ['galat teks pemilik-berhak 10.3'] },
  },
  {
    name: 'a rented site in Indonesia, run by an Indonesian entity',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penempatan: rented('ID', 'ID') }),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus' },
  },
  {
    name: 'the main site of the regency rented abroad: the Dinas that runs it is an operator too',
    about: 'subdomain/penempatan-sewa',
    change: (domain) =>
      nama({ host: domain, pemilik: 'pemkab', pengelola: { instansi: 'kominfo' }, penempatan: rented('SG', 'ID') }),
    verdict: onlyBuleleng([hosting]),
  },
  {
    name: 'a rented web application abroad: the provision is about sites',
    about: 'subdomain/penempatan-sewa',
    change: () => nama({ penggunaan: 'aplikasi-web', penempatan: rented('SG', 'US') }),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'a rented site of a village abroad: a village is no operator in the sense of the text',
    about: 'subdomain/penempatan-sewa',
    change: (domain) =>
      nama({
        host: `sukamaju.${domain}`,
        pemilik: 'desa-sukamaju',
        alasan_dinas: 'Layanan bersama kabupaten.',
        penempatan: rented('SG', 'US'),
      }),
    verdict: { ...same('tak-berlaku'), bulukumba: ['galat teks pemilik-berhak 10.3'] },
  },
];

const paths: SubdomainRow[] = [
  {
    name: 'an agency site as a path under the portal: a second lawful form in Banjar',
    about: 'subdomain/domain-resmi',
    change: (domain) => nama({ host: `www.${domain}`, jalur: '/dinkes' }),
    verdict: {
      badung: ['galat teks domain-resmi 1.40 10.3'],
      bulukumba: 'tak-berlaku',
      buleleng: ['perlu-telaah tafsir domain-resmi 1.30 23.1 23.2'],
      'kubu-raya': 'tak-berlaku',
      banjar: 'lulus',
    },
  },
  {
    name: 'an agency site as a path under the bare domain, which is not the portal that Banjar names',
    about: 'subdomain/domain-resmi',
    change: (domain) => nama({ host: domain, jalur: '/dinkes' }),
    verdict: {
      badung: ['galat teks domain-resmi 1.40 10.3'],
      bulukumba: 'tak-berlaku',
      buleleng: ['perlu-telaah tafsir domain-resmi 1.30 23.1 23.2'],
      'kubu-raya': 'tak-berlaku',
      banjar: ['perlu-telaah tafsir domain-resmi 16.2'],
    },
  },
  {
    name: 'a path below the name of the agency itself',
    about: 'subdomain/domain-resmi',
    change: (domain) => nama({ host: `dinkes.${domain}`, jalur: '/puskesmas' }),
    verdict: same('lulus'),
  },
  {
    name: 'a label kept for technical use, taken by adding a path',
    about: 'subdomain/label-cadangan',
    change: (domain) => nama({ host: `vpn.${domain}`, jalur: '/dinkes' }),
    verdict: {
      badung: ['peringatan setelan label-cadangan 10.4'],
      bulukumba: ['peringatan setelan label-cadangan 10.3'],
      buleleng: ['galat teks nama-sesuai-pemilik 26.3', 'peringatan setelan label-cadangan 26.3'],
      'kubu-raya': ['peringatan setelan label-cadangan 22.3'],
      banjar: ['peringatan setelan label-cadangan 16.2'],
    },
  },
];

const kesehatan = 'instansi/kesehatan';
const agencies: SubdomainRow[] = [
  {
    name: 'an agency with site and mailbox',
    about: 'instansi/situs-ada',
    subject: kesehatan,
    change: () => ({}),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus', banjar: 'lulus' },
  },
  {
    name: 'an agency without a site',
    about: 'instansi/situs-ada',
    subject: kesehatan,
    change: () => ({ 'subdomain/nama': null }),
    verdict: { ...same('tak-berlaku'), buleleng: ['celah teks situs-ada 23.1'], banjar: ['celah teks situs-ada 16.1'] },
  },
  {
    name: 'an agency whose site is a path under the portal',
    about: 'instansi/situs-ada',
    subject: kesehatan,
    change: (domain) => nama({ host: `www.${domain}`, jalur: '/dinkes' }),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus', banjar: 'lulus' },
  },
  {
    name: 'an agency whose only site stands on another domain: Banjar asks for a site, its address is another matter',
    about: 'instansi/situs-ada',
    subject: kesehatan,
    change: () => nama({ host: 'dinkes.example.org' }),
    verdict: { ...same('tak-berlaku'), buleleng: ['celah teks situs-ada 23.1'], banjar: 'lulus' },
  },
  {
    name: 'the regency itself without site and mailbox: in the text of Buleleng',
    about: 'instansi/situs-ada',
    subject: 'instansi/pemkab',
    change: () => ({}),
    verdict: onlyBuleleng(Array(2).fill('celah teks situs-ada 23.1')),
  },
  {
    name: 'the regency itself with its main site and a mailbox',
    about: 'instansi/situs-ada',
    subject: 'instansi/pemkab',
    change: (domain) => ({
      'instansi/pemkab': { surel: `kantor@${domain}` },
      ...nama({ host: domain, pemilik: 'pemkab', pengelola: { instansi: 'kominfo' } }),
    }),
    verdict: { ...same('tak-berlaku'), buleleng: 'lulus' },
  },
  {
    name: 'an agency without a mailbox',
    about: 'instansi/situs-ada',
    subject: kesehatan,
    change: () => ({ [kesehatan]: { surel: null } }),
    verdict: { ...same('tak-berlaku'), buleleng: ['celah teks situs-ada 23.1'], banjar: 'lulus' },
  },
  {
    name: 'a village without site and mailbox: no duty anywhere',
    about: 'instansi/situs-ada',
    subject: 'instansi/desa-sukamaju',
    change: () => ({}),
    verdict: same('tak-berlaku'),
  },
  {
    name: 'an agency mailbox under the domain of villages: an office mailbox, but not the official one',
    about: 'instansi/surel-resmi',
    subject: kesehatan,
    change: () => ({ [kesehatan]: { surel: 'dinkes@sukamaju.desa.id' } }),
    verdict: onlyBuleleng(['galat teks surel-resmi 23.1 24.2']),
  },
  {
    name: 'an agency mailbox at a public provider: outside Buleleng only the local choice for an open register',
    about: 'instansi/surel-resmi',
    subject: kesehatan,
    change: () => ({ [kesehatan]: { surel: 'dinkes@example.org' } }),
    verdict: {
      badung: ['galat setelan tanpa-data-pribadi 23.a'],
      bulukumba: ['galat setelan tanpa-data-pribadi 22.a'],
      buleleng: ['galat setelan tanpa-data-pribadi 43.6', 'galat teks surel-resmi 23.1 24.2'],
      'kubu-raya': ['galat setelan tanpa-data-pribadi 21.6'],
      banjar: ['galat setelan tanpa-data-pribadi 5.3.c'],
    },
  },
];

const identity: SubdomainRow[] = [
  {
    name: 'one name held by two records: in the text of Buleleng, a rule of the house elsewhere',
    about: 'subdomain/host-unik',
    change: (domain) => ({
      'subdomain/kembar': { ...(base(domain)['subdomain/nama'] as Parts) },
    }),
    verdict: onlyBuleleng(['galat teks host-unik 1.29'], 'galat skema host-unik'),
  },
  {
    name: 'an address in numbers, in a spelling that browsers accept too',
    about: 'subdomain/penulisan-host',
    change: () => nama({ host: '127.0x1', penggunaan: 'lainnya', pengelola: null }),
    verdict: {
      badung: ['galat setelan penulisan-host 1.40', mayNeedDecree],
      bulukumba: ['galat setelan penulisan-host 1.32 10.1', mayNeedDecree, ...proposalAndApplication],
      buleleng: ['galat setelan penulisan-host 1.30'],
      'kubu-raya': ['galat setelan penulisan-host 1.30'],
      banjar: ['galat setelan penulisan-host 16.2'],
    },
  },
  {
    name: 'a name in capitals: how a name is written is a local choice everywhere',
    about: 'subdomain/penulisan-host',
    change: (domain) => nama({ host: `DINKES.${domain}` }),
    verdict: {
      badung: ['galat setelan penulisan-host 1.40'],
      bulukumba: ['galat setelan penulisan-host 1.32'],
      buleleng: ['galat setelan penulisan-host 1.30'],
      'kubu-raya': ['galat setelan penulisan-host 1.30'],
      banjar: ['galat setelan penulisan-host 16.2'],
    },
  },
];

const table = { officialDomain, otherDomain, use, holders, papers, names, managers, rental, paths, agencies, identity };

export const hostTraps: Traps = {
  tables: Object.fromEntries(
    Object.entries(table).map(([subject, rows]) => [
      subject,
      rows.map(({ change, ...row }) => ({ ...row, change: (daerah: keyof typeof domains) => change(domains[daerah]) })),
    ]),
  ),
  base: (daerah) => base(domains[daerah]),
  subject: 'subdomain/nama',
};
