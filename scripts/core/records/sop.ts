import { z } from 'zod';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { documentSchema } from './document.ts';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { stepSchema } from './langkah.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';
import { reviewSchema } from './review.ts';

const adoptionSchema = z.strictObject({
  oleh: idSchema.meta({ description: 'Jabatan yang menetapkan.' }),
  tanggal: dateSchema.meta({ description: 'Hari ditetapkan.' }),
  instrumen: idSchema.optional().meta({ description: 'Keputusan atau peraturan yang menetapkan.' }),
  dokumen: documentSchema.optional().meta({ description: 'Berkas SOP bertanda tangan.' }),
});

const basisSchema = z.strictObject({
  peraturan: z.array(line(300)).min(1).optional().meta({ description: 'Peraturan yang mendasari.' }),
  acuan_rencana: z
    .array(planReferenceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Butir arsitektur atau rencana induk.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal SOP, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama SOP.' }),
    nomor: line(120).optional().meta({ description: 'Nomor SOP.' }),
    bentuk: idSchema.optional().meta({ description: 'Bentuk dokumen menurut kosakata daerah.' }),
    macam: z
      .array(
        z.enum([
          'layanan',
          'sistem-elektronik',
          'berbagi-data',
          'pengelolaan-server',
          'pengelolaan-jaringan',
          'proses-manajemen-tik',
          'keamanan-informasi',
        ]),
      )
      .min(1)
      .meta({ description: 'Hal yang diatur SOP ini.' }),
    instansi: idSchema.meta({ description: 'Instansi pemilik SOP.' }),
    disusun_oleh: z
      .union([
        z.strictObject({ instansi: idSchema.meta({ description: 'Instansi penyusun di daerah ini.' }) }),
        z.strictObject({ instansi_pusat: line().meta({ description: 'Instansi pusat penyusun.' }) }),
      ])
      .optional()
      .meta({ description: 'Siapa yang menyusun.' }),
    penanggung_jawab: line(160).optional().meta({ description: 'Jabatan penanggung jawab proses, tanpa nama orang.' }),
    ditetapkan: adoptionSchema.optional().meta({ description: 'Penetapan SOP; tanpa ini SOP masih rancangan.' }),
    ditinjau: z.array(reviewSchema).min(1).optional().meta({ description: 'Peninjauan yang sudah dilakukan.' }),
    dasar: basisSchema.optional().meta({ description: 'Dasar penyusunan.' }),
    aplikasi: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sistem elektronik yang dijalankan menurut SOP ini.' }),
    layanan: z.array(idSchema).min(1).optional().meta({ description: 'Layanan yang dijalankan menurut SOP ini.' }),
    basis_data: z.array(idSchema).min(1).optional().meta({ description: 'Basis data yang diatur SOP ini.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa berlaku SOP.' }),
    langkah: z
      .array(stepSchema, { error: 'ditulis pada badan berkas sebagai daftar bernomor di bawah judul "## Langkah"' })
      .min(1)
      .meta({
        description: 'Langkah kerja; ditulis pada badan berkas sebagai daftar bernomor di bawah judul "Langkah".',
      }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .superRefine(({ langkah }, context) => {
    for (const [i, { bila_tidak }] of langkah.entries())
      if (bila_tidak !== undefined && (bila_tidak > langkah.length || bila_tidak === i + 1))
        context.addIssue({
          code: 'custom',
          path: ['langkah', i, 'bila_tidak'],
          message: 'menyebut langkah yang tidak ada atau langkah ini sendiri',
        });
  });

export type Sop = z.infer<typeof schema>;

/** Procedures: an identity block in front matter and numbered steps in the body. */
export const sop = {
  jenis: 'sop',
  judul: 'SOP',
  uraian: 'Prosedur kerja: identitas, penetapan, dan langkah-langkahnya.',
  format: 'md',
  body: 'langkah',
  schema,
  pemohon: ['instansi'],
  penetap: 'ditetapkan.oleh',
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'disusun_oleh.instansi', jenis: 'instansi' },
    { path: 'ditetapkan.oleh', jenis: 'jabatan' },
    { path: 'ditetapkan.instrumen', jenis: 'keputusan' },
    { path: 'dasar.acuan_rencana.*.rencana', jenis: 'rencana' },
    { path: 'aplikasi.*', jenis: 'aplikasi', dated: 'kini' },
    { path: 'layanan.*', jenis: 'layanan', dated: 'kini' },
    { path: 'basis_data.*', jenis: 'basis-data', dated: 'kini' },
  ],
  dated: 'ditetapkan.tanggal',
  vocabulary: { bentuk: 'bentuk_sop' },
  publik: {
    name: ['nama'],
    columns: ['macam', 'instansi', 'ditetapkan'],
    fields: [
      'nama',
      'nomor',
      'bentuk',
      'macam',
      'instansi',
      'disusun_oleh',
      'penanggung_jawab',
      'ditetapkan',
      'ditinjau',
      'dasar',
      'aplikasi',
      'layanan',
      'basis_data',
      'berlaku',
      'langkah',
    ],
  },
} as const satisfies Kind<typeof schema>;
