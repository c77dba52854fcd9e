/** Records of a register to be timed: complete, so that every rule has its work and nothing is found. */

import { application, procedure, recommendation, sha, three } from './applications.ts';

const agency = (n: number) => `id: dinas-${n}
nama: Dinas Contoh ${n}
bentuk: perangkat-daerah
rumpun: dinas
label_resmi: [contoh-${n}, contoh-dinas-${n}]
surel: kantor@contoh-${n}.bulelengkab.go.id
asal: contoh
`;

const hostOf = (id: string, name: string, owner: string, n: number) => `id: ${id}
host: ${name}.bulelengkab.go.id
pemilik: ${owner}
pengelola:
  instansi: ${owner}
penggunaan: situs
keperluan: Situs layanan nomor ${n} untuk mengukur kecepatan pemeriksaan.
penempatan:
  cara: sewa
  negara_server: ID
  penyelenggara: { nama: PT Contoh Hosting, badan_hukum: ID }
riwayat:
  - jenis: baru
    tanggal: 2026-02-0${(n % 9) + 1}
    surat:
      nomor: CONTOH/${n}/2026
      tanggal: 2026-01-15
      penandatangan: Kepala Dinas Contoh
      sha256: ${sha(n)}
      lokasi: Arsip Dinas (contoh)
    formulir:
      tanggal: 2026-01-15
      sha256: ${sha(n + 1)}
      lokasi: Arsip Dinas (contoh)
asal: contoh
`;

const host = (n: number, agencies: number) =>
  hostOf(`contoh-${n}`, `layanan-${n}.contoh-${n % agencies}`, `dinas-${n % agencies}`, n);

const office = (n: number) => `id: kepala-${n}
nama: Kepala Dinas Contoh ${n}
instansi: dinas-${n}
peran: kepala-instansi
asal: contoh
`;

/** Who sets the plan; the regency itself is left out, since it would owe a site of its own. */
export const head = `id: bupati
nama: Bupati (contoh)
instansi: kominfo
peran: bupati
asal: contoh
`;

/** The office that recommends, and its head. */
export const dinas = `id: kominfo
nama: Dinas Contoh Kominfo
bentuk: perangkat-daerah
rumpun: dinas
peran: [dinas]
label_resmi: [contoh-kominfo]
surel: kantor@contoh-kominfo.bulelengkab.go.id
asal: contoh
`;
export const headOfDinas = `id: kepala-kominfo
nama: Kepala Dinas Contoh Kominfo
instansi: kominfo
peran: kepala-dinas
asal: contoh
`;
export const siteOfDinas = hostOf('contoh-kominfo', 'contoh-kominfo', 'kominfo', 0);

/** Three datasets to a steward. */
const dataset = (n: number, agencies: number) => `id: contoh-data-${n}
nama: Contoh Data ${n}
pengelola: dinas-${Math.floor(n / 3) % agencies}
pemilik: pemerintah-daerah
subjek: { topik: contoh-${n}, indikator: jumlah, rincian: desa }
klasifikasi: { kelas: terbuka, ditetapkan_oleh: dinas-${Math.floor(n / 3) % agencies}, tanggal: 2026-02-02 }
penyimpanan: { tempat: pusat-data-dinas }
berbagi: { dibagikan: true, cara: Antarmuka }
keterangan_data:
  - { butir: metadata, uraian: Ada. }
  - { butir: rancangan-integrasi, uraian: Ada. }
  - { butir: pengamanan, uraian: Ada. }
berlaku: { sejak: 2026-02-02 }
asal: contoh
`;

const steward = (n: number, agencies: number) => `id: contoh-pengampu-${n}
unit: dinas-${n % agencies}
basis_data: [${three('contoh-data', n)}]
tupoksi: Urusan nomor ${n}.
berlaku: { sejak: 2026-02-02 }
asal: contoh
`;

export const daerah = `nama: Kabupaten Buleleng
kode: "51.08"
provinsi: Bali
ibu_kota: Singaraja
keadaan: peragaan
asal: contoh
`;

/** What a register is made of, in shares of a hundred: hosts and applications are many, agencies few. */
export const shares = {
  instansi: 8,
  jabatan: 8,
  subdomain: 45,
  aplikasi: 12,
  keputusan: 12,
  'basis-data': 9,
  walidata: 3,
  sop: 4,
} as const;

/** The n-th record of a kind, by its file. */
export const files: Record<keyof typeof shares, (n: number, agencies: number) => [name: string, text: string]> = {
  instansi: (n) => [`dinas-${n}.yaml`, agency(n)],
  jabatan: (n) => [`kepala-${n}.yaml`, office(n)],
  subdomain: (n, agencies) => [`contoh-${n}.yaml`, host(n, agencies)],
  aplikasi: (n, agencies) => [`contoh-aplikasi-${n}.yaml`, application(n, agencies)],
  keputusan: (n) => [`contoh-rekomendasi-${n}.yaml`, recommendation(n)],
  'basis-data': (n, agencies) => [`contoh-data-${n}.yaml`, dataset(n, agencies)],
  walidata: (n, agencies) => [`contoh-pengampu-${n}.yaml`, steward(n, agencies)],
  sop: (n, agencies) => [`contoh-prosedur-${n}.md`, procedure(n, agencies)],
};
