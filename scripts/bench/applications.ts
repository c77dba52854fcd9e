/** Applications with all that Buleleng asks of them, and the procedures that cover them. */

export const sha = (n: number) => n.toString(16).padStart(64, 'a');

/** Three neighbours in a list. */
export const three = (name: string, n: number) => [0, 1, 2].map((i) => `${name}-${3 * n + i}`).join(', ');

export const plan = `id: contoh-rencana
nama: Rencana Induk Contoh
jenis: rencana-induk
dasar: contoh-perbup
penyusun: kominfo
selaras:
  - { nama: Rencana pembangunan daerah (contoh) }
bagian:
  - { butir: visi-misi, uraian: Ada. }
  - { butir: kebijakan, uraian: Ada. }
  - { butir: strategi, uraian: Ada. }
  - butir: arsitektur
    uraian: Ada.
    ranah: [proses-bisnis, data-informasi, infrastruktur, aplikasi, keamanan]
  - { butir: peta-jalan, uraian: Ada. }
butir:
  - { id: aplikasi, judul: Aplikasi layanan }
berlaku: { sejak: 2025-01-01, sampai: 2029-12-31 }
asal: contoh
`;

/** The instrument that holds the plan, and the note that the service was spoken of with the Dinas. */
export const planRegulation = `id: contoh-perbup
jenis: peraturan-bupati
nomor: CONTOH/PERBUP/1/2025
tanggal: 2025-01-01
penandatangan: bupati
tentang: Rencana Induk Contoh
mencakup:
  - { rencana: contoh-rencana }
asal: contoh
`;
export const coordinationNote = `id: contoh-koordinasi
jenis: koordinasi-dinas
nomor: CONTOH/KOORDINASI/1/2026
tanggal: 2026-01-15
penandatangan: kepala-kominfo
tentang: Koordinasi layanan (contoh)
mencakup:
  - { layanan: contoh-layanan }
asal: contoh
`;

export const recommendation = (n: number) => `id: contoh-rekomendasi-${n}
jenis: rekomendasi-dinas
nomor: CONTOH/REK/${n}/2026
tanggal: 2026-01-15
penandatangan: kepala-kominfo
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

const assurances = ['tingkat-layanan', 'keamanan-dan-komunikasi', 'komponen-berfungsi', 'operasional-terpadu']
  .map((item) => `  - { butir: ${item}, uraian: Dijamin., tanggal: 2026-03-02 }`)
  .join('\n');

export const application = (n: number, agencies: number) => `id: contoh-aplikasi-${n}
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
infrastruktur: [contoh-pusat-data]
transaksi_elektronik: false
jaminan:
${assurances}
riwayat:
  - jenis: pembangunan
    tanggal: 2026-02-02
    pelaksana: [dinas-${n % agencies}]
    instrumen: [contoh-rekomendasi-${n}]
    acuan_rencana: [{ rencana: contoh-rencana, butir: aplikasi }]
  - { jenis: penerapan, tanggal: 2026-03-16 }
asal: contoh
`;

const told = [
  'profil-penyelenggara',
  'profil-pelaksana',
  'standar-pelayanan',
  'maklumat-pelayanan',
  'biaya-tarif',
  'pengelolaan-pengaduan',
  'penilaian-kinerja',
]
  .map((item) => `  - { butir: ${item}, uraian: Keterangan contoh. }`)
  .join('\n');

export const service = `id: contoh-layanan
nama: Contoh Layanan
golongan: publik
sektor: kesehatan
sasaran: [G2C]
instansi: dinas-0
akses: https://layanan.bulelengkab.go.id/
alasan_khusus: Kebutuhan daerah belum dilayani aplikasi umum.
koordinasi: [contoh-koordinasi]
informasi:
${told}
asal: contoh
`;

/** Where applications run. */
export const dataCentre = `id: contoh-pusat-data
nama: Pusat Data Contoh
jenis: pusat-data
pemilik: kominfo
aset: pemerintah-daerah
penyedia: { instansi: kominfo }
pengelola: { instansi: kominfo }
penempatan: { tempat: pusat-data-dinas, negara: ID, lokasi: Kompleks contoh }
dokumentasi:
  - { butir: standar-manajemen-risiko, keadaan: ada }
  - { butir: rencana-kelangsungan-bisnis, keadaan: ada }
  - { butir: rencana-pemulihan-bencana, keadaan: ada }
riwayat:
  - { jenis: baru, tanggal: 2026-01-12 }
asal: contoh
`;

const steps = Array.from(
  { length: 7 },
  (_, i) => `${i + 1}. **Petugas ${i % 3}**: mengerjakan langkah ke-${i + 1}.
   - Waktu: ${i + 1} jam
   - Keluaran: hasil ${i + 1}`,
).join('\n');

export const procedure = (n: number, agencies: number) => `---
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
