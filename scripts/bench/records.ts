/** Records of a register to be timed: complete, so that every rule has its work and nothing is found. */

const sha = (n: number) => n.toString(16).padStart(64, 'a');

const agency = (n: number) => `id: dinas-${n}
nama: Dinas Contoh ${n}
bentuk: perangkat-daerah
rumpun: dinas
label_resmi: [contoh-${n}, contoh-dinas-${n}]
surel: kantor@contoh-${n}.bulelengkab.go.id
asal: contoh
`;

const host = (n: number, agencies: number) => `id: contoh-${n}
host: layanan-${n}.contoh-${n % agencies}.bulelengkab.go.id
pemilik: dinas-${n % agencies}
pengelola:
  instansi: dinas-${n % agencies}
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

const office = (n: number) => `id: kepala-${n}
nama: Kepala Dinas Contoh ${n}
instansi: dinas-${n}
peran: kepala-instansi
asal: contoh
`;

export const plan = `id: contoh-rencana
nama: Rencana Induk Contoh
jenis: rencana-induk
butir:
  - { id: aplikasi, judul: Aplikasi layanan }
berlaku: { sejak: 2025-01-01, sampai: 2029-12-31 }
asal: contoh
`;

const recommendation = (n: number) => `id: contoh-rekomendasi-${n}
jenis: rekomendasi-dinas
nomor: CONTOH/REK/${n}/2026
tanggal: 2026-01-15
penandatangan: kepala-0
tentang: Rekomendasi aplikasi nomor ${n} (contoh)
mencakup:
  - { aplikasi: contoh-aplikasi-${n} }
asal: contoh
`;

const documents = [
  'regulasi',
  'sop',
  'kebutuhan-perangkat-lunak',
  'dokumen-teknis',
  'manual',
  'kode-sumber',
  'laporan-uji',
]
  .map((item) => `  - { butir: ${item}, keadaan: ada, berkas: { lokasi: Arsip (contoh) } }`)
  .join('\n');
const statements = ['prioritas-kebutuhan', 'kesesuaian-kondisi', 'efektif-efisien', 'mudah-dipelihara', 'kemandirian']
  .map((item) => `  - { butir: ${item}, uraian: Terpenuhi. }`)
  .join('\n');

const application = (n: number, agencies: number) => `id: contoh-aplikasi-${n}
nama: Contoh Aplikasi ${n}
kelas: khusus
peruntukan: Aplikasi nomor ${n} untuk mengukur kecepatan pemeriksaan.
keperluan_khusus: Kebutuhan layanan nomor ${n}.
pemilik: dinas-${n % agencies}
penyedia: { instansi: dinas-${n % agencies} }
pengguna: { cakupan: satu-perangkat-daerah, instansi: [dinas-${n % agencies}] }
perolehan: swakelola
hak_cipta: { pemegang: pemerintah-daerah, mencakup: [aplikasi, kode-sumber] }
lisensi: { kode: terbuka, nama: EUPL-1.2 }
kode_sumber: { tautan: "https://repositori.bulelengkab.go.id/contoh-${n}", terdaftar: 2026-03-02 }
dokumentasi:
${documents}
  - butir: arsitektur
    keadaan: ada
    bagian: [proses-bisnis, data, aplikasi, infrastruktur]
    berkas: { lokasi: Arsip (contoh), sha256: ${sha(n)} }
pengujian:
  - { jenis: [keamanan, kinerja, debugging], tanggal: 2026-03-02, tim_penguji: Tim Contoh, hasil: lulus }
pernyataan:
${statements}
standar:
  - { jenis: interoperabilitas, nama: Standar contoh }
  - { jenis: teknis-terbuka, nama: HTTP }
  - { jenis: kerangka-kerja, nama: Kerangka contoh }
integrasi: { uraian: Antarmuka data. }
hak_akses:
  - { peran: Pengelola, akses: [data], pemegang: asn }
layanan: [contoh-layanan]
riwayat:
  - jenis: pembangunan
    tanggal: 2026-02-02
    pelaksana: [dinas-${n % agencies}]
    instrumen: [contoh-rekomendasi-${n}]
    acuan_rencana: [{ rencana: contoh-rencana, butir: aplikasi }]
  - { jenis: penerapan, tanggal: 2026-03-16 }
asal: contoh
`;

export const service = `id: contoh-layanan
nama: Contoh Layanan
golongan: publik
instansi: dinas-0
asal: contoh
`;

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

const three = (name: string, n: number) => [0, 1, 2].map((i) => `${name}-${3 * n + i}`).join(', ');

const steward = (n: number, agencies: number) => `id: contoh-pengampu-${n}
unit: dinas-${n % agencies}
basis_data: [${three('contoh-data', n)}]
tupoksi: Urusan nomor ${n}.
berlaku: { sejak: 2026-02-02 }
asal: contoh
`;

const steps = Array.from(
  { length: 7 },
  (_, i) => `${i + 1}. **Petugas ${i % 3}**: mengerjakan langkah ke-${i + 1}.
   - Waktu: ${i + 1} jam
   - Keluaran: hasil ${i + 1}`,
).join('\n');

const procedure = (n: number, agencies: number) => `---
id: contoh-prosedur-${n}
nama: Prosedur Contoh ${n}
bentuk: sop
macam: [sistem-elektronik]
instansi: dinas-${n % agencies}
disusun_oleh: { instansi: dinas-${n % agencies} }
penanggung_jawab: Kepala Bidang Contoh
ditetapkan: { oleh: kepala-${n % agencies}, tanggal: 2026-02-16 }
aplikasi: [${three('contoh-aplikasi', n)}]
asal: contoh
---

## Langkah

${steps}
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
