import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

/** One side of security and where it is practised: that it is, never how. */
const coverageSchema = z.strictObject({
  aspek: idSchema.meta({ description: 'Sisi keamanan menurut kosakata daerah.' }),
  tahap: z.array(idSchema).min(1).optional().meta({ description: 'Tahap pekerjaan menurut kosakata daerah.' }),
  atas: z
    .array(z.enum(['infrastruktur', 'aplikasi']))
    .min(1)
    .optional()
    .meta({ description: 'Diterapkan pada infrastruktur, aplikasi, atau keduanya.' }),
});

/** What a procedure, or a system, is for. */
const purposes = () =>
  z
    .array(z.enum(['pencegahan', 'penanggulangan']).meta({ enumDescriptions: ['pencegahan', 'penanggulangan'] }))
    .min(1)
    .optional();

/** A procedure that is no SOP, such as guidelines or a decree, as it stands in the archive. */
const procedureSchema = z.strictObject({
  nama: line().meta({ description: 'Nama prosedurnya.' }),
  dokumen: documentSchema.optional().meta({ description: 'Dokumennya dalam arsip.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pernyataan keamanan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama pernyataan.' }),
    instansi: idSchema.meta({ description: 'Instansi yang menyatakan.' }),
    tanggal: dateSchema.meta({ description: 'Hari pernyataan.' }),
    standar: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Standar yang diterapkan, menurut kosakata daerah.' }),
    lingkup: prose(800).optional().meta({ description: 'Sistem dan unit yang dicakup, tanpa rincian keamanan.' }),
    cakupan: z.array(coverageSchema).min(1).optional().meta({ description: 'Sisi keamanan dan tahap yang dicakup.' }),
    prosedur: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'SOP pencegahan dan penanggulangan ancaman dan serangan.' }),
    sistem: prose(500)
      .optional()
      .meta({ description: 'Sistem pencegahan dan penanggulangannya secara umum, tanpa merek dan letak.' }),
    prosedur_lain: z
      .array(procedureSchema)
      .min(1)
      .optional()
      .meta({ description: 'Prosedur yang bukan SOP di register, misalnya pedoman; isinya tidak dimuat.' }),
    mencakup: z
      .strictObject({
        prosedur: purposes().meta({ description: 'Yang dicakup prosedurnya.' }),
        sistem: purposes().meta({ description: 'Yang dicakup sistemnya.' }),
      })
      .optional()
      .meta({
        description: 'Apakah prosedur dan sistemnya mencakup pencegahan serangan, penanggulangannya, atau keduanya.',
      }),
    bukti: documentSchema.optional().meta({ description: 'Bukti penerapan dalam arsip, misalnya hasil penilaian.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type KeamananInformasi = z.infer<typeof schema>;

/** That an agency secures its systems: by which standard, on which sides; how stays with those who must know. */
export const keamananInformasi = {
  jenis: 'keamanan-informasi',
  judul: 'Keamanan informasi',
  uraian: 'Pernyataan tiap instansi tentang penerapan keamanan informasi: standar, sisi, dan tahapnya; tanpa rincian.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'prosedur.*', jenis: 'sop' },
  ],
  dated: 'tanggal',
  vocabulary: {
    'standar.*': 'standar_keamanan',
    'cakupan.*.aspek': 'aspek_keamanan',
    'cakupan.*.tahap.*': 'tahap_keamanan',
  },
  publik: {
    name: ['nama'],
    about: 'lingkup',
    columns: ['instansi', 'standar', 'tanggal'],
    fields: [
      'nama',
      'instansi',
      'tanggal',
      'standar',
      'lingkup',
      'cakupan',
      'prosedur',
      'prosedur_lain',
      'sistem',
      'mencakup',
      'bukti',
    ],
  },
} as const satisfies Kind<typeof schema>;
