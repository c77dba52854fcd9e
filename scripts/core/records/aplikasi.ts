import { z } from 'zod';
import {
  documentationItemSchema,
  featureSchema,
  handoverSchema,
  statementSchema,
  testSchema,
} from './aplikasi-dokumentasi.ts';
import { copyrightSchema, licenceSchema, sourceCodeSchema } from './aplikasi-kode.ts';
import { complexitySchema } from './aplikasi-kompleksitas.ts';
import { reuseSchema } from './aplikasi-pakai-ulang.ts';
import { accessSchema, providerSchema, usersSchema } from './aplikasi-pihak.ts';
import { activitiesSchema } from './aplikasi-riwayat.ts';
import { integrationSchema, singleSignOnSchema, standardSchema } from './aplikasi-teknis.ts';
import { idSchema, line, prose } from './id.ts';
import { labelSchema } from './instansi.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal aplikasi, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama aplikasi.' }),
    label_resmi: z.array(labelSchema).optional().meta({ description: 'Label host yang diakui sebagai nama aplikasi.' }),
    kelas: idSchema.optional().meta({ description: 'Kelas aplikasi menurut peraturan daerah.' }),
    macam: idSchema.optional().meta({ description: 'Macam aplikasi umum, bila peraturan merincinya.' }),
    peruntukan: prose(800).optional().meta({ description: 'Untuk apa aplikasi ini dipakai.' }),
    keperluan_khusus: prose(800).optional().meta({ description: 'Kebutuhan tertentu yang membuatnya khusus.' }),
    tupoksi: prose(800).optional().meta({ description: 'Tugas dan fungsi pemilik yang dilayani.' }),
    pemilik: idSchema.optional().meta({ description: 'Instansi pemilik layanan dan penanggung jawab aplikasi.' }),
    penyedia: providerSchema.optional().meta({ description: 'Siapa yang menyediakan aplikasi.' }),
    operator: idSchema.optional().meta({ description: 'Instansi yang mengoperasikan.' }),
    pengguna: usersSchema.optional().meta({ description: 'Siapa yang memakai.' }),
    perolehan: z.enum(['pengadaan', 'swakelola', 'penerimaan', 'layanan-pusat']).optional().meta({
      description:
        'Cara memperoleh: pengadaan, dibangun sendiri, diterima dari luar, atau memakai layanan instansi pusat.',
    }),
    sumber_dana: z.array(idSchema).min(1).optional().meta({ description: 'Sumber pembiayaan.' }),
    berbasis_web: z.boolean().optional().meta({ description: 'Apakah dibuka dengan peramban.' }),
    melayani: z
      .array(z.enum(['manajemen-pemerintahan', 'pelayanan-publik']))
      .min(1)
      .optional()
      .meta({ description: 'Manajemen pemerintahan, pelayanan publik, atau keduanya.' }),
    kunci_identitas: z
      .array(z.enum(['NIP', 'NIK', 'lainnya']))
      .min(1)
      .optional()
      .meta({ description: 'Jenis nomor yang menjadi kunci data di dalamnya; nomornya sendiri tidak dicatat.' }),
    hak_cipta: copyrightSchema.optional().meta({ description: 'Pemegang hak cipta dan cakupannya.' }),
    bersifat_terbuka: z.boolean().optional().meta({ description: 'Apakah aplikasi dinyatakan bersifat terbuka.' }),
    lisensi: licenceSchema.optional().meta({ description: 'Lisensi dan keterbukaan kode.' }),
    kode_sumber: sourceCodeSchema.optional().meta({ description: 'Tempat kode sumber.' }),
    pakai_ulang: reuseSchema
      .optional()
      .meta({ description: 'Keterangan bagi yang ingin memakai kodenya di tempat lain.' }),
    dokumentasi: z
      .array(documentationItemSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Daftar periksa dokumentasi.' }),
    serah_terima: z.array(handoverSchema).optional().meta({ description: 'Penyerahan dokumen kepada Dinas.' }),
    pengujian: z.array(testSchema).optional().meta({ description: 'Pengujian yang sudah dijalankan.' }),
    fitur: z
      .array(featureSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Fitur yang diminta peraturan.' }),
    sifat: z
      .array(featureSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Sifat yang diminta dari aplikasi khusus.' }),
    kompleksitas: z
      .array(complexitySchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Penilaian kompleksitas aplikasi umum.' }),
    pernyataan: z
      .array(statementSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Pernyataan tertulis atas hal yang dinilai petugas.' }),
    standar: z.array(standardSchema).optional().meta({ description: 'Standar yang dipakai.' }),
    integrasi: integrationSchema.optional().meta({ description: 'Kemampuan terhubung dengan sistem lain.' }),
    masuk_tunggal: singleSignOnSchema.optional().meta({ description: 'Tahap penerapan single sign on.' }),
    hak_akses: z
      .array(accessSchema)
      .optional()
      .meta({ description: 'Pembagian hak akses menurut peran, tanpa nama orang.' }),
    basis_data: z.array(idSchema).min(1).optional().meta({ description: 'Basis data yang dipakai.' }),
    layanan: z.array(idSchema).min(1).optional().meta({ description: 'Layanan yang didukung.' }),
    pengganti: idSchema.optional().meta({ description: 'Aplikasi yang menggantikannya.' }),
    riwayat: activitiesSchema,
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine((record) => record.asal === 'publik' || record.riwayat.length > 0, {
    error: 'harus memuat sedikitnya satu peristiwa; hanya fakta publik yang tercatat boleh tanpa riwayat',
    path: ['riwayat'],
  })
  // Most provisions ask first how an application was obtained: left open, they would all fall silent.
  .refine(
    ({ perolehan, riwayat }) => perolehan !== undefined || riwayat.every(({ jenis }) => jenis === 'perencanaan'),
    {
      error: 'wajib diisi begitu aplikasi dikerjakan atau dipakai; ketentuan yang berlaku bergantung padanya',
      path: ['perolehan'],
    },
  );

export type Aplikasi = z.infer<typeof schema>;

/** Applications: who provides, builds and owns them, their documentation, tests, source and rights. */
export const aplikasi = {
  jenis: 'aplikasi',
  judul: 'Aplikasi',
  uraian: 'Aplikasi, kelasnya, penyedianya, kode sumbernya, dan daftar periksa dokumentasinya.',
  format: 'yaml',
  schema,
  pemohon: ['pemilik'],
  references: [
    { path: 'pemilik', jenis: 'instansi', dated: 'kini' },
    { path: 'penyedia.instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'operator', jenis: 'instansi', dated: 'kini' },
    { path: 'pengguna.instansi.*', jenis: 'instansi', dated: 'kini' },
    { path: 'integrasi.aplikasi.*', jenis: 'aplikasi', dated: 'kini' },
    { path: 'basis_data.*', jenis: 'basis-data', dated: 'kini' },
    { path: 'layanan.*', jenis: 'layanan', dated: 'kini' },
    { path: 'dokumentasi.*.sop.*', jenis: 'sop', dated: 'kini' },
    { path: 'serah_terima.*.penerima', jenis: 'instansi', dated: 'serah_terima.*.tanggal' },
    { path: 'serah_terima.*.instrumen', jenis: 'keputusan', dated: 'serah_terima.*.tanggal' },
    { path: 'pengganti', jenis: 'aplikasi', dated: 'kini' },
    { path: 'riwayat.*.pelaksana.*', jenis: 'instansi' },
    { path: 'riwayat.*.pembantu.*', jenis: 'instansi' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan', mayFollow: true },
    { path: 'riwayat.*.acuan_rencana.*.rencana', jenis: 'rencana' },
  ],
  dated: 'riwayat.tanggal',
  vocabulary: {
    kelas: 'kelas_aplikasi',
    macam: 'macam_umum',
    'sumber_dana.*': 'sumber_dana',
    'dokumentasi.*.butir': 'dokumen_aplikasi',
    'dokumentasi.*.bagian.*': 'bagian_arsitektur',
    'serah_terima.*.butir.*': 'dokumen_aplikasi',
    'pengujian.*.jenis.*': 'jenis_uji',
    'pengujian.*.hasil': 'hasil_uji',
    'fitur.*.butir': 'fitur_aplikasi',
    'sifat.*.butir': 'sifat_khusus',
    'kompleksitas.*.butir': 'kriteria_kompleksitas',
    'pernyataan.*.butir': 'pernyataan_aplikasi',
  },
  publik: {
    name: ['nama'],
    about: 'peruntukan',
    columns: ['kelas', 'pemilik', 'perolehan'],
    fields: [
      'nama',
      'peruntukan',
      'kelas',
      'macam',
      'keperluan_khusus',
      'tupoksi',
      'pemilik',
      'penyedia',
      'operator',
      'pengguna',
      'perolehan',
      'sumber_dana',
      'berbasis_web',
      'label_resmi',
      'melayani',
      'kunci_identitas',
      'hak_cipta',
      'bersifat_terbuka',
      'lisensi',
      'kode_sumber',
      'pakai_ulang',
      'dokumentasi',
      'serah_terima',
      'pengujian',
      'fitur',
      'sifat',
      'kompleksitas',
      'pernyataan',
      'standar',
      'integrasi',
      'masuk_tunggal',
      'hak_akses',
      'basis_data',
      'layanan',
      'pengganti',
      'riwayat',
    ],
  },
} as const satisfies Kind<typeof schema>;
