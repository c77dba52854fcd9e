import { type Workbench, workbench } from './workbench.ts';

const file = 'policies/uji/perbup-1-2020/pasal/05.md';

/** One pasal with an entry of each shape, as it stands on disk. */
export const pasal = `---
pasal: 5
bab: I
judul: Uji
ketentuan:
  - ayat: "5.1"
    sifat: wajib
    versi:
      - sejak: 2020-01-01
        ringkasan: Uji.
        penegakan:
          - id: lewat-aturan
            dasar: teks
            aturan: subdomain/label-cadangan
            tingkat: galat
            pada: riwayat.tanggal
            parameter:
              domain: uji.example
              label: { setelan: label-cadangan }
          - id: lewat-persetujuan
            dasar: teks
            persetujuan:
              untuk:
                jenis: aplikasi
                permohonan: [pembangunan]
                bila:
                  sebutan: kelasnya khusus
                  nilai: { kelas: [khusus] }
              peran: penetap
              oleh: [bupati]
              instrumen: keputusan-bupati
          - id: lewat-kewajiban
            dasar: setelan
            kewajiban:
              hal: Memelihara aplikasi
              pelaku: dinas
              kepada: bupati
              setiap: { setelan: selang-laporan }
              bukti: Laporan pemeliharaan.
              dihitung:
                atas:
                  jenis: aplikasi
                  bila: { nilai: { kelas: [khusus] } }
                  instansi: pemilik
                  mulai: riwayat.0.tanggal
                bukti:
                  - jenis: laporan
                    bila: { nilai: { jenis: [pemeliharaan] } }
                    instansi: instansi
                    rekaman: tentang.aplikasi
                    tanggal: tanggal
          - id: lewat-publikasi
            dasar: setelan
            publikasi:
              halaman: Daftar aplikasi
              alamat: aplikasi/
              memuat:
                - { hal: nama aplikasi, isian: nama }
                - { hal: kelasnya, isian: kelas }
          - id: lewat-petugas
            dasar: teks
            manual: Diperiksa dengan membaca suratnya.
          - id: tidak-perlu
            dasar: teks
            tidak_perlu: Pengertian; tidak memerintahkan apa pun.
---

Penjelasan.
`;

const others: Readonly<Record<string, string>> = {
  'registry/uji/daerah.yaml': `nama: Kabupaten Uji
kode: "99.99"
provinsi: Provinsi Uji
ibu_kota: Kota Uji
keadaan: peragaan
asal: contoh
`,
  'policies/bersama.yaml': 'penegakan: []\npemutus: []\n',
  'policies/uji/perbup-1-2020/peraturan.yaml': `id: perbup-1-2020
jenis: Peraturan Bupati
nomor: 1
tahun: 2020
judul_resmi: Peraturan Contoh
sebutan: Perbup Contoh 1/2020
diundangkan: 2020-01-01
berlaku: { sejak: 2020-01-01 }
istilah: { sistem: SPBE, perangkat_daerah: OPD, dinas: Dinas, pemerintah_daerah: Pemkab }
naskah: { keterangan: Naskah uji. }
`,
  'policies/uji/kosakata.yaml': `instrumen: { judul: Instrumen, nilai: [{ id: keputusan-bupati, label: Keputusan Bupati }] }
kelas_aplikasi: { judul: Kelas, nilai: [{ id: khusus, label: Khusus }] }
jenis_laporan: { judul: Jenis laporan, nilai: [{ id: pemeliharaan, label: Pemeliharaan }] }
`,
  'policies/uji/setelan.yaml': `label-cadangan:
  judul: Label cadangan
  nilai: [www]
  mengisi: [uji/5.1]
  ditetapkan_oleh: Dinas (peragaan)
  sejak: 2020-01-01
  alasan: Uji.
selang-laporan:
  judul: Selang laporan
  nilai: P1Y
  satuan: jangka waktu
  mengisi: [uji/5.1]
  ditetapkan_oleh: Dinas (peragaan)
  sejak: 2020-01-01
  alasan: Uji.
`,
};

export interface PolicyBench {
  /** What `tata check` prints of the pasal with this text: place, level and rule, then the sentence. */
  told(text: string): Promise<{ readonly status: number; readonly findings: readonly string[] }>;
  remove(): void;
}

const toldOf = (out: string): string[] =>
  [...out.matchAll(/^policies\/uji\/perbup-1-2020\/pasal\/05\.md:(\d+:\d+) {2}(.*)\n {2}(.*)$/gm)].map(
    ([, place, head, sentence]) => `${place} ${head}: ${sentence}`,
  );

/** A folder with one regency whose policies are read from disk by the command itself. */
export const policyBench = (): PolicyBench => {
  const bench: Workbench = workbench();
  for (const [path, text] of Object.entries(others)) bench.write(path, text);
  return {
    told: async (text) => {
      bench.write(file, text);
      const { status, out } = await bench.check();
      return { status, findings: toldOf(out) };
    },
    remove: () => bench.remove(),
  };
};

/** Line and column of the first place of some words, counted from 1. */
export const placeOf = (text: string, words: string): string => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};

/** What is wrong, the change that makes it so, the words at whose first letter it is told, its code, and the sentence. */
export type Refusal = readonly [
  what: string,
  change: readonly [from: string, to: string],
  at: string,
  code: string,
  message: string,
];

/** Refusals one a line: `what | from → to | at | code | message`, where ⏎ stands for the end of a line. */
export const refusalsOf = (table: string): Refusal[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [what = '', change = '', at = '', code = '', message = ''] = row.replaceAll('⏎', '\n').split(' | ');
      const [from = '', to = ''] = change.split(' → ');
      return [what, [from, to], at, code, message];
    });
