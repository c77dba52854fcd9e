import { firstRecords } from './first-records.ts';
import { type NewFile, schemaLine } from './new-file.ts';
import { officeInstruments } from './office-instruments.ts';
import type { RegencyPlan } from './plan.ts';

/** A pasal whose comments show the six ways in which a provision is kept. */
const modelArticle = ({ regulation }: RegencyPlan): string => `---
# Satu berkas satu pasal; nama berkas adalah nomornya, misalnya 05.md. Setiap ayat, huruf, atau angka menjadi satu ketentuan.
pasal: 1
bab: I
judul: Ketentuan umum
# Selama baris ini ada, pasal ini rancangan: tampil, tetapi tidak ditegakkan. Hapus setelah isinya dicocokkan dengan naskah.
belum_dibaca: kerangka kosong
ketentuan:
  - ayat: "1.1"
    # wajib, larangan, penetapan, syarat, anjuran, hak, wewenang, prinsip, definisi, atau penutup
    sifat: definisi
    versi:
      - sejak: ${regulation.berlaku.sejak}
        # Dengan kata-kata sendiri; kalimat peraturan tidak disalin.
        ringkasan: Belum diisi.
        # Setiap ketentuan punya sedikitnya satu penegakan, dalam salah satu dari enam bentuk. dasar: teks bila begitu bunyinya,
        # tafsir bila itu pembacaan, setelan bila naskahnya diam dan daerah memilih sendiri.
        penegakan:
          # 1. Tidak ada yang perlu ditegakkan, dengan alasannya:
          - id: belum-diisi
            dasar: teks
            tidak_perlu: Kerangka ini belum berisi ketentuan; gantilah setelah naskah dibaca.
          # 2. Diperiksa petugas, dengan caranya:
          # - id: isi-dibaca
          #   dasar: teks
          #   manual: Petugas membaca surat permohonan dan mencocokkannya dengan rekaman.
          # 3. Diperiksa aturan; daftar aturan ada di halaman Aturan pada portal:
          # - id: domain-resmi
          #   dasar: teks
          #   aturan: subdomain/domain-resmi
          #   pada: riwayat.tanggal
          #   parameter: { domain: contoh.example }
          # 4. Diputus pejabat:
          # - id: pemutus-subdomain
          #   dasar: teks
          #   persetujuan:
          #     untuk: { jenis: subdomain }
          #     peran: pemutus
          #     oleh: [kepala-dinas]
          # 5. Kewajiban yang ditunggu:
          # - id: laporan-tahunan
          #   dasar: teks
          #   kewajiban: { hal: Melapor kepada Bupati, pelaku: dinas, setiap: P1Y, bukti: Laporan bertanggal. }
          # 6. Ditampilkan di portal:
          # - id: daftar-aplikasi
          #   dasar: teks
          #   publikasi:
          #     halaman: Daftar aplikasi
          #     alamat: aplikasi/
          #     memuat: [{ hal: nama aplikasi, isian: nama }]
---

## Arti bagi instansi

Tulis di sini apa arti pasal ini bagi yang belum pernah membacanya, dan apa yang dilakukan.
`;

const settingsText = `# Pilihan setempat untuk hal yang tidak diatur naskah, misalnya:
# batas-putusan:
#   judul: Batas memutus permohonan
#   nilai: 5
#   satuan: hari kerja
#   mengisi: [<daerah>/<ketentuan>]
#   ditetapkan_oleh: Kepala Dinas
#   sejak: 2026-01-01
#   alasan: Peraturan tidak menyebut batasnya.
{}
`;

const wordsText = `# Istilah policies/kamus.yaml menurut peraturan daerah ini; yang belum ditulis berarti belum dibaca. Misalnya:
# walidata:
#   sebut: Walidata
#   arti: Unit yang mengelola data.
#   ketentuan: [<daerah>/<ketentuan>]
# dewan-tik: { keadaan: tidak-dikenal }
{}
`;

const withHint = (path: string, schema: string, text: string): NewFile => ({
  path,
  content: `# ${schemaLine(path, schema)}\n${text}`,
});

/** A regency with nothing read yet: what `tata check` and the portal need, and a pasal that shows how to go on. */
export const blankRegency = (plan: RegencyPlan): NewFile[] => {
  const home = `policies/${plan.daerah}`;
  const regulation = `${home}/${plan.regulation.id}/peraturan.yaml`;
  const vocabulary = `${home}/kosakata.yaml`;
  return [
    { path: regulation, note: [schemaLine(regulation, 'peraturan')], content: { value: plan.regulation } },
    { path: `${home}/${plan.regulation.id}/pasal/01.md`, content: modelArticle(plan) },
    {
      path: vocabulary,
      note: [schemaLine(vocabulary, 'kosakata')],
      content: { value: { instrumen: officeInstruments } },
    },
    withHint(`${home}/setelan.yaml`, 'setelan', settingsText.replaceAll('<daerah>', plan.daerah)),
    withHint(`${home}/kamus.yaml`, 'kamus-daerah', wordsText.replaceAll('<daerah>', plan.daerah)),
    ...firstRecords(plan),
  ];
};
