import { overlay } from '../../scripts/core/example.ts';
import { world } from '../../scripts/testing/pairs.ts';
import { type Parts, type Regency, type Row, same, type Traps } from '../../scripts/testing/traps.ts';
import { asal, valuesOf } from '../../scripts/testing/traps-application.ts';
import { by, event, facilities } from '../../scripts/testing/traps-facilities.ts';
import { instrument } from '../../scripts/testing/traps-world.ts';

// What an agency may run of its own, what a centre guarantees, who may inspect, and where copies and plans stand.

/** The regency's own word where it has one, else one that its list does not know. */
const word = (daerah: Regency, ...words: readonly string[]): string =>
  words.find((one) => valuesOf(daerah, 'jenis_infrastruktur').includes(one)) ?? 'perangkat-pengguna';
const words = {
  internal: ['keamanan-internal', 'infrastruktur-khusus'],
  bandwidth: ['bandwidth-lokal', 'akses-internet', 'layanan-internet', 'wan'],
  devices: ['perangkat-pengguna', 'lainnya'],
  other: ['lainnya'],
} as const;

/** Something that an agency has and runs in its office, coordinated beforehand. */
export const owned = (daerah: Regency, jenis: string, pemilik: string, more: Parts = {}): Parts => ({
  'infrastruktur/milik': {
    nama: 'Milik instansi',
    jenis,
    pemilik,
    peruntukan: 'Pelayanan instansi.',
    aset: 'pemerintah-daerah',
    penyedia: { instansi: pemilik },
    pengelola: { instansi: pemilik },
    penanggung_jawab_keamanan: { instansi: 'kominfo' },
    tersambung: false,
    penempatan: { tempat: 'kantor-instansi' },
    riwayat: [event('baru', { instrumen: ['milik'] })],
    ...(daerah === 'buleleng' && jenis === 'jaringan-lokal' ? { label_kabel: { tanpa_label: 0 } } : {}),
    ...(daerah === 'banjar' ? { standar: [{ jenis: 'lainnya', nama: 'Standar' }], pemeriksaan: { dapat: true } } : {}),
    asal,
    ...more,
  },
  'keputusan/milik': instrument('koordinasi-dinas', '2026-03-02', 'kepala-kominfo', [{ infrastruktur: 'milik' }]),
});
const own = (
  name: string,
  kind: (daerah: Regency) => string,
  verdict: Row['verdict'],
  pemilik = 'pendidikan',
  more: Parts = {},
): Row => ({
  name,
  about: 'infrastruktur/lingkup-pse',
  subject: 'infrastruktur/milik',
  change: (daerah) => owned(daerah, kind(daerah), pemilik, more),
  verdict,
});
const oneOf = (list: readonly string[]) => (daerah: Regency) => word(daerah, ...list);
/** The list of two texts names it; the others have no list of what a unit may run. */
const allowed = same('tak-berlaku', { buleleng: 'lulus', 'kubu-raya': 'lulus' });
const unknown = ['galat skema kosakata'];
const bandwidth = (kubuRaya: Row['verdict']['kubu-raya']): Row['verdict'] =>
  same('tak-berlaku', {
    buleleng: ['galat teks lingkup-pse 28.2 28.3', 'galat teks pengelola-berhak 29.2'],
    'kubu-raya': kubuRaya,
    banjar: ['perlu-telaah tafsir pengelola-berhak 13.2.a'],
  });
const special = { sifat: 'khusus', alasan_khusus: 'Layanan di pulau yang jauh dari jaringan bersama.' };

const ownKinds: Row[] = [
  own('the network of the office', () => 'jaringan-lokal', {
    ...allowed,
    badung: ['perlu-telaah tafsir pengelola-berhak 6.1.a'],
    banjar: ['perlu-telaah tafsir mandiri-tik 13.3'],
  }),
  own(
    'the network of the office, of an agency with the Mandiri status',
    () => 'jaringan-lokal',
    { ...allowed, badung: ['perlu-telaah tafsir pengelola-berhak 6.1.a'] },
    'kesehatan',
  ),
  own('devices of users: asked for no status in Banjar', oneOf(words.devices), {
    ...allowed,
    badung: unknown,
    bulukumba: unknown,
  }),
  own('security of its own', oneOf(words.internal), {
    ...allowed,
    badung: unknown,
    bulukumba: unknown,
    banjar: ['perlu-telaah tafsir mandiri-tik 13.3'],
  }),
  own('bandwidth of its own, for a special need', oneOf(words.bandwidth), bandwidth('lulus'), 'pendidikan', special),
  own(
    'bandwidth of its own, and no need told',
    oneOf(words.bandwidth),
    bandwidth(['perlu-telaah tafsir isian-terisi 15.7.c']),
  ),
  own(
    'bandwidth of its own, for what is common',
    oneOf(words.bandwidth),
    bandwidth(['galat teks isian-hanya 15.7.c']),
    'pendidikan',
    { ...special, sifat: 'umum' },
  ),
  own('another kind: closed in Buleleng, open in Kubu Raya', oneOf(words.other), {
    ...same('tak-berlaku'),
    badung: unknown,
    bulukumba: unknown,
    buleleng: ['galat teks lingkup-pse 28.2 28.3'],
    'kubu-raya': ['perlu-telaah tafsir lingkup-pse 15.7'],
  }),
];

const centre = (name: string, about: string, change: Parts, verdict: Row['verdict']): Row => ({
  name,
  about,
  subject: 'infrastruktur/pusat-data',
  change: () => ({ 'infrastruktur/pusat-data': change }),
  verdict,
});
/** Documents of the centre are Buleleng's; what it guarantees is Banjar's. */
const told = (banjar: Row['verdict']['banjar']): Row['verdict'] => same('tak-berlaku', { buleleng: 'lulus', banjar });
const guarantees: Row[] = [
  centre('everything told', 'rekaman/butir-ada', {}, told('lulus')),
  centre('nothing told', 'rekaman/butir-ada', { jaminan: null }, told(['perlu-telaah tafsir isian-terisi 7.3'])),
  centre(
    'two of the guarantees left out',
    'rekaman/butir-ada',
    {
      jaminan: [
        { butir: 'colocation', uraian: 'Tersedia.' },
        { butir: 'kerahasiaan-keamanan-data', uraian: 'Dijaga.' },
      ],
    },
    told(['galat teks butir-ada 7.3', 'galat teks butir-ada 7.3']),
  ),
  centre(
    'its guarantee on secrecy left out: that it stands in this list is a reading',
    'rekaman/butir-ada',
    { jaminan: ['colocation', 'keamanan-server', 'waktu-hidup'].map((butir) => ({ butir, uraian: 'Tersedia.' })) },
    told(['perlu-telaah tafsir butir-ada 10']),
  ),
  centre(
    'run by an agency',
    'infrastruktur/pengelola-berhak',
    { pengelola: by('kesehatan') },
    {
      ...same('tak-berlaku'),
      badung: ['galat teks pengelola-berhak 6.1 6.1.c'],
      buleleng: ['galat teks lingkup-pse 28.2 28.3', 'galat teks pengelola-berhak 27.1 32.3'],
      'kubu-raya': ['galat teks pengelola-berhak 15.2.a'],
      banjar: ['galat teks pengelola-berhak 7.2'],
    },
  ),
];

const inspection = (name: string, pemeriksaan: Parts | null, banjar: Row['verdict']['banjar']): Row => ({
  name,
  about: 'rekaman/dapat-diperiksa',
  subject: 'infrastruktur/pusat-data',
  change: () => ({ 'infrastruktur/pusat-data': { pemeriksaan } }),
  verdict: same('tak-berlaku', { banjar }),
});
const inspections: Row[] = [
  inspection('the Dinas can inspect it', { dapat: true, cara: 'Bersama petugas.' }, 'lulus'),
  inspection('the Dinas cannot inspect it', { dapat: false }, ['galat teks dapat-diperiksa 14.2']),
  inspection('nobody tells whether the Dinas can', null, 'tak-berlaku'),
];

const { dokumentasi } = facilities('buleleng')['infrastruktur/pusat-data'] as Parts;
const recovery = (daerah: Regency, penempatan: Parts): Parts => ({
  'infrastruktur/pemulihan': {
    nama: 'Pusat pemulihan',
    jenis: word(daerah, 'pusat-pemulihan', 'pusat-pemulihan-bencana', 'lainnya'),
    pemilik: 'kominfo',
    aset: 'pemerintah-daerah',
    penyedia: { instansi: 'kominfo' },
    pengelola: { instansi: 'kominfo' },
    penanggung_jawab_keamanan: { instansi: 'kominfo' },
    melindungi: ['pusat-data'],
    dokumentasi,
    penempatan,
    riwayat: [event('baru')],
    ...(daerah === 'banjar' ? { standar: [{ jenis: 'lainnya', nama: 'Standar' }], pemeriksaan: { dapat: true } } : {}),
    asal,
  },
});
const place = (name: string, about: string, penempatan: Parts, verdict: Row['verdict']): Row => ({
  name,
  about,
  subject: 'infrastruktur/pemulihan',
  change: (daerah) => recovery(daerah, penempatan),
  verdict,
});
const elsewhere = { tempat: 'sewa', negara: 'ID', lokasi: 'Kabupaten tetangga' };
const recoveries: Row[] = [
  place(
    'elsewhere in the country, far from the centre',
    'infrastruktur/jauh-dari',
    { ...elsewhere, jauh_dari: ['pusat-data'] },
    same('tak-berlaku', { 'kubu-raya': 'lulus' }),
  ),
  place(
    'elsewhere, and nobody tells how far',
    'infrastruktur/jauh-dari',
    elsewhere,
    same('tak-berlaku', { 'kubu-raya': ['perlu-telaah tafsir jauh-dari 15.11'] }),
  ),
  place(
    'in the centre itself',
    'infrastruktur/lokasi-berbeda',
    { tempat: 'pusat-data-dinas', negara: 'ID', lokasi: 'Kompleks kantor' },
    same('tak-berlaku', { buleleng: ['galat teks lokasi-berbeda 33.3'], 'kubu-raya': ['galat teks jauh-dari 15.11'] }),
  ),
  place(
    'in another country',
    'infrastruktur/lokasi-negara',
    { ...elsewhere, negara: 'SG', jauh_dari: ['pusat-data'] },
    same('tak-berlaku', { buleleng: ['galat teks lokasi-negara 33.3'] }),
  ),
];

/** A report of Badung and Bulukumba; of Banjar under its own word, where the duty counts it or not; no word elsewhere. */
const copy = (name: string, simpanan: Parts | null, badung: Row['verdict']['badung'], bulukumba = badung): Row => ({
  name,
  about: 'laporan/simpanan-cadangan',
  subject: 'laporan/cadangan',
  change: (daerah) => ({
    'laporan/cadangan': { simpanan, ...(daerah === 'banjar' ? { jenis: 'pencadangan-data' } : {}) },
  }),
  verdict: { badung, bulukumba, buleleng: unknown, 'kubu-raya': unknown, banjar: 'tak-berlaku' },
});
const untold = (number: string) => {
  const line = `perlu-telaah tafsir simpanan-cadangan ${number}`;
  return [line, line];
};
const copies: Row[] = [
  copy('on a server elsewhere', { media: ['server'], tempat: 'tempat-lain' }, 'lulus'),
  copy(
    'in the main room of the centre',
    { media: ['server'], tempat: 'ruang-pusat-data-utama' },
    ['galat teks simpanan-cadangan 24.3'],
    ['galat teks simpanan-cadangan 23.3'],
  ),
  copy('in another room of a centre', { media: ['server'], tempat: 'ruang-pusat-data-lain' }, 'lulus', [
    'galat teks simpanan-cadangan 23.3',
  ]),
  copy('nobody tells where', null, untold('24.3'), untold('23.3')),
];

const plan = (name: string, about: string, change: Parts, verdict: Row['verdict']): Row => ({
  name,
  about,
  subject: 'rencana/rencana',
  change: () => change,
  verdict,
});
/** Badung has no word for a master plan; the architecture of Banjar has no form and no term. */
const masterPlan = (buleleng: Row['verdict']['buleleng'], kubuRaya: Row['verdict']['kubu-raya']): Row['verdict'] =>
  same('tak-berlaku', { badung: ['galat skema kosakata'], buleleng, 'kubu-raya': kubuRaya });
const planInstruments: Row[] = [
  plan(
    'by decree of the Bupati',
    'rencana/instrumen',
    { 'rencana/rencana': { dasar: 'badan' } },
    masterPlan(
      ['galat teks instrumen 7.4.d', 'galat teks instrumen 7.4.d'],
      ['galat teks instrumen 5.4', 'galat teks instrumen 5.4'],
    ),
  ),
  plan(
    'four years',
    'rencana/masa-berlaku',
    { 'rencana/rencana': { dasar: 'perbup', berlaku: { sejak: '2025-01-01', sampai: '2028-12-31' } } },
    masterPlan(['galat teks masa-berlaku 7.4.b'], ['galat teks masa-berlaku 5.2']),
  ),
];

export const placeTraps: Traps = {
  tables: { ownKinds, guarantees, inspections, recoveries, copies, planInstruments },
  base: (daerah) => overlay(world.base(daerah), {}) as Parts,
  subject: 'infrastruktur/pusat-data',
};
