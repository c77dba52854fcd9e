import { z } from 'zod';
import {
  assuranceSchema,
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
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { inspectionSchema } from './pemeriksaan.ts';

/** What is kept of an application. */
export const applicationSchema = z
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
    jaminan: z
      .array(assuranceSchema)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Jaminan atas sistem yang diminta peraturan.' }),
    lingkup: z
      .array(z.enum(['strategis', 'lintas-sektor', 'pemangku-kepentingan']))
      .min(1)
      .optional()
      .meta({ description: 'Apakah strategis, lintas sektor, atau melibatkan pemangku kepentingan.' }),
    transaksi_elektronik: z
      .boolean()
      .optional()
      .meta({ description: 'Apakah transaksi elektronik dijalankan di dalamnya.' }),
    sertifikat: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Pendataan sertifikat elektronik yang dipakai transaksinya.' }),
    standar: z.array(standardSchema).optional().meta({ description: 'Standar yang dipakai.' }),
    pemeriksaan: inspectionSchema
      .optional()
      .meta({ description: 'Apakah dan bagaimana Dinas dapat memeriksa fungsinya.' }),
    integrasi: integrationSchema.optional().meta({ description: 'Kemampuan terhubung dengan sistem lain.' }),
    masuk_tunggal: singleSignOnSchema.optional().meta({ description: 'Tahap penerapan single sign on.' }),
    hak_akses: z
      .array(accessSchema)
      .optional()
      .meta({ description: 'Pembagian hak akses menurut peran, tanpa nama orang.' }),
    basis_data: z.array(idSchema).min(1).optional().meta({ description: 'Basis data yang dipakai.' }),
    layanan: z.array(idSchema).min(1).optional().meta({ description: 'Layanan yang didukung.' }),
    infrastruktur: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Infrastruktur yang dipakai, misalnya jaringan intra dan pusat data.' }),
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
