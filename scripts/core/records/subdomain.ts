import { z } from 'zod';
import { historySchema } from './history.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { countrySchema, legalSeatSchema } from './negara.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';

const placementSchema = z.strictObject({
  cara: z.enum(['pusat-data-dinas', 'sewa', 'server-sendiri', 'layanan-pusat']).meta({
    description: 'Cara penempatan: di pusat data Dinas, menyewa, server sendiri, atau layanan instansi pusat.',
  }),
  negara_server: countrySchema.optional().meta({ description: 'Negara tempat server berada (kode dua huruf).' }),
  penyelenggara: z
    .strictObject({
      nama: line().meta({ description: 'Nama penyelenggara hosting.' }),
      badan_hukum: legalSeatSchema
        .optional()
        .meta({ description: 'Negara badan hukum penyelenggara, atau tidak-berbadan-hukum.' }),
    })
    .optional()
    .meta({ description: 'Badan usaha yang mengelola hosting.' }),
});

const managerSchema = z.union([
  z.strictObject({ instansi: idSchema.meta({ description: 'Instansi pengelola.' }) }),
  z.strictObject({ pihak_ketiga: line().meta({ description: 'Nama pihak ketiga pengelola.' }) }),
]);

const targetSchema = z.strictObject({
  jenis: z.enum(['A', 'AAAA', 'CNAME']).meta({ description: 'Jenis catatan DNS.' }),
  nilai: line(253).meta({ description: 'Alamat atau nama sasaran.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal subdomain, sama dengan nama berkas.' }),
    host: line(300).meta({ description: 'Nama host lengkap, huruf kecil, tanpa titik di akhir.' }),
    jalur: z
      .string()
      .max(200)
      .regex(/^(\/[a-z0-9][a-z0-9-]*)+$/, {
        error: 'harus diawali garis miring, tidak diakhiri garis miring, dan hanya memuat huruf kecil, angka, - dan /',
      })
      .optional()
      .meta({ description: 'Jalur di bawah host bila situs menumpang pada portal, misalnya /dinas-contoh.' }),
    pemilik: idSchema.meta({ description: 'Instansi pemilik nama.' }),
    pengelola: managerSchema.optional().meta({ description: 'Siapa yang mengelola situsnya.' }),
    penggunaan: z
      .enum(['situs', 'aplikasi-web', 'surel', 'lainnya'])
      .meta({ description: 'Dipakai untuk apa: situs resmi, aplikasi berbasis web, surel, atau lainnya.' }),
    aplikasi: idSchema
      .optional()
      .meta({ description: 'Aplikasi yang dibuka di nama ini; namanya dapat menjadi nama subdomain.' }),
    keperluan: prose(600).optional().meta({ description: 'Untuk keperluan apa nama ini diminta.' }),
    sasaran: z.array(targetSchema).optional().meta({ description: 'Ke mana nama ini menunjuk.' }),
    penempatan: placementSchema.optional().meta({ description: 'Tempat dan penyelenggara hosting.' }),
    alasan_dinas: reason()
      .optional()
      .meta({ description: 'Alasan tertulis Dinas bila peraturan tidak mengatur pemohon seperti ini.' }),
    riwayat: historySchema,
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine((record) => record.asal === 'publik' || record.riwayat.length > 0, {
    error: 'harus memuat sedikitnya satu peristiwa; hanya fakta publik yang tercatat boleh tanpa riwayat',
    path: ['riwayat'],
  });

export type Subdomain = z.infer<typeof schema>;

/** Host names: those under the official domain and, as each regulation allows, others. */
export const subdomain = {
  jenis: 'subdomain',
  judul: 'Subdomain',
  uraian: 'Nama host, pemiliknya, kegunaannya, tempatnya, dan riwayat permohonannya.',
  format: 'yaml',
  schema,
  pemohon: ['pemilik'],
  references: [
    { path: 'pemilik', jenis: 'instansi' },
    { path: 'pengelola.instansi', jenis: 'instansi' },
    { path: 'aplikasi', jenis: 'aplikasi' },
    { path: 'riwayat.*.instrumen.*', jenis: 'keputusan' },
  ],
  dated: 'riwayat.tanggal',
  publik: {
    name: ['host', 'jalur'],
    about: 'keperluan',
    columns: ['pemilik', 'penggunaan'],
    fields: [
      'host',
      'jalur',
      'pemilik',
      'pengelola',
      'penggunaan',
      'aplikasi',
      'keperluan',
      'sasaran',
      'penempatan',
      'alasan_dinas',
      'riwayat',
    ],
  },
} as const satisfies Kind<typeof schema>;
