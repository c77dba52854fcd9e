import { makeKey, type TestKey } from './keys.ts';

export const gateKey = makeKey();
export const founderKeys: Readonly<Record<string, TestKey>> = {
  bupati: makeKey(),
  'kepala-dinas': makeKey(),
  'sekretaris-daerah': makeKey(),
};

/** Accounts of the offices below. */
export const accountOf = {
  bupati: 1,
  'sekretaris-daerah': 2,
  'kepala-dinas': 3,
  'petugas-dinas': 4,
  'petugas-tani': 5,
} as const;

export const officeFile = (id: string, instansi: string, peran: string, account?: number, ...keys: string[]): string =>
  [
    `id: ${id}`,
    `nama: Jabatan Contoh ${id}`,
    `instansi: ${instansi}`,
    `peran: ${peran}`,
    ...(account === undefined ? [] : ['forge:', `  id: ${account}`]),
    ...(keys.length === 0 ? [] : ['kunci:', ...keys.map((key) => `  - ${key}`)]),
    'asal: contoh',
    '',
  ].join('\n');

const agency = (id: string, more = '') =>
  `id: ${id}\nnama: Dinas Contoh ${id}\nbentuk: perangkat-daerah\n${more}asal: contoh\n`;

const line = (id: string) => founderKeys[id]?.line ?? '';

const regulation = `id: perbup-1-2020
jenis: Peraturan Bupati
nomor: 1
tahun: 2020
judul_resmi: Peraturan Bupati Contoh Nomor 1 Tahun 2020 tentang Nama Domain Contoh
sebutan: Perbup Contoh 1/2020
ditetapkan: 2020-01-02
diundangkan: 2020-01-02
berlaku:
  sejak: 2020-01-02
istilah:
  sistem: SPBE
  perangkat_daerah: Perangkat Daerah
  dinas: Dinas
  pemerintah_daerah: Pemerintah Daerah
naskah:
  tautan: https://contoh.example/
  keterangan: Peraturan rekaan untuk uji.
`;

const provision = `---
pasal: 1
bab: I
judul: Nama domain
ketentuan:
  - ayat: "1.1"
    sifat: penetapan
    mengikat: [Dinas]
    versi:
      - sejak: 2020-01-02
        ringkasan: Dinas memutus nama domain.
        penegakan:
          - id: diputus-dinas
            dasar: teks
            persetujuan:
              untuk: { jenis: subdomain }
              peran: pemutus
              oleh: [dinas]
              kecuali: [penulis, kontributor]
          - id: ditolak-dinas
            dasar: teks
            persetujuan:
              untuk: { jenis: subdomain }
              peran: pemutus
              oleh: [dinas]
              penolakan: [uji/1.1]
---
Dinas memutus nama domain.
`;

/** A small regency with one provision: the Dinas decides on names, and by the house's own setting on the rest. */
export const smallRegister: Readonly<Record<string, string>> = {
  'policies/bersama.yaml': `penegakan: []
pemutus:
  - id: rekaman
    jalur: [registry/**, README.md]
    cadangan: true
    oleh: [dinas]
    kecuali: [penulis, kontributor]
    alasan: Untuk uji, Dinas memutus semuanya.
`,
  'policies/uji/perbup-1-2020/peraturan.yaml': regulation,
  'policies/uji/perbup-1-2020/pasal/01.md': provision,
  'registry/uji/daerah.yaml':
    'nama: Kabupaten Contoh\nkode: "00.00"\nprovinsi: Contoh\nibu_kota: Contoh\nkeadaan: peragaan\nasal: contoh\n',
  'registry/uji/instansi/pemkab.yaml': agency('pemkab'),
  'registry/uji/instansi/dinas.yaml': agency('dinas', 'peran: [dinas]\n'),
  'registry/uji/instansi/dinas-tani.yaml': agency('dinas-tani'),
  'registry/uji/jabatan/bupati.yaml': officeFile('bupati', 'pemkab', 'bupati', 1, line('bupati')),
  'registry/uji/jabatan/sekretaris-daerah.yaml': officeFile(
    'sekretaris-daerah',
    'pemkab',
    'sekretaris-daerah',
    2,
    line('sekretaris-daerah'),
  ),
  'registry/uji/jabatan/kepala-dinas.yaml': officeFile(
    'kepala-dinas',
    'dinas',
    'kepala-dinas',
    3,
    line('kepala-dinas'),
  ),
  'registry/uji/jabatan/petugas-dinas.yaml': officeFile('petugas-dinas', 'dinas', 'petugas-dinas', 4),
  'registry/uji/jabatan/petugas-tani.yaml': officeFile('petugas-tani', 'dinas-tani', 'petugas-instansi', 5),
  'registry/uji/jabatan/gerbang.yaml': officeFile('gerbang', 'dinas', 'gerbang', undefined, gateKey.line),
  'registry/uji/keputusan/pendirian.yaml':
    'id: pendirian\njenis: keputusan-bupati\nnomor: CONTOH/1/2026\ntanggal: 2026-01-05\npenandatangan: bupati\ntentang: Register contoh\nasal: contoh\n',
  '.gitignore': '.tata/\n*.json\n*.pub\n*.sig\n',
};
