import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';
import { planItemSchema, sideSchema } from './rencana-butir.ts';
import { reviewSchema } from './review.ts';

const sectionSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Bagian rencana menurut kosakata daerah.' }),
  uraian: prose(2000).meta({ description: 'Isi pokok bagian itu.' }),
  ranah: z.array(sideSchema).min(1).optional().meta({ description: 'Ranah yang dicakup, bagi bagian arsitektur.' }),
});

const alignmentSchema = z.strictObject({
  nama: line(300).meta({ description: 'Rencana pembangunan daerah yang menjadi pasangannya.' }),
  uraian: prose(500).optional().meta({ description: 'Sasaran yang diselaraskan.' }),
});

/** When drafting began: from then on agencies are asked for their needs. */
const draftingSchema = z.strictObject({
  mulai: dateSchema.meta({ description: 'Hari penyusunan dimulai.' }),
  selesai: dateSchema.optional().meta({ description: 'Hari rancangan selesai.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal rencana, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama rencana atau arsitektur.' }),
    jenis: idSchema.meta({ description: 'Jenis rencana menurut kosakata daerah.' }),
    instansi: idSchema.optional().meta({ description: 'Instansi yang rencananya dicatat di sini.' }),
    tupoksi: prose(800).optional().meta({ description: 'Tugas dan fungsi instansi yang mendasarinya.' }),
    uraian: prose(800).optional().meta({ description: 'Isi pokoknya.' }),
    dasar: idSchema.optional().meta({ description: 'Instrumen yang menetapkannya.' }),
    penyusun: idSchema.optional().meta({ description: 'Instansi yang menyusunnya.' }),
    penyusunan: draftingSchema.optional().meta({ description: 'Masa penyusunannya.' }),
    untuk: idSchema.optional().meta({ description: 'Rencana yang dimasuki kebutuhan ini.' }),
    bagian: z
      .array(sectionSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Bagian yang dimuat, menurut kosakata daerah.' }),
    selaras: z.array(alignmentSchema).min(1).optional().meta({ description: 'Rencana pembangunan yang diselaraskan.' }),
    koordinasi: z.array(idSchema).min(1).optional().meta({ description: 'Catatan koordinasi penyusunannya.' }),
    butir: z
      .array(planItemSchema)
      .min(1)
      .refine(once('id'), onceMessage)
      .meta({ description: 'Butir yang dapat diacu.' }),
    berlaku: periodSchema.meta({ description: 'Masa berlaku.' }),
    ditinjau: z.array(reviewSchema).min(1).optional().meta({ description: 'Peninjauan yang sudah dilakukan.' }),
    dokumen: documentSchema.optional().meta({ description: 'Naskah rencana dalam arsip.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Rencana = z.infer<typeof schema>;

/** Master plans and architectures that other records rest on, and the plans and needs of agencies. */
export const rencana = {
  jenis: 'rencana',
  judul: 'Rencana dan arsitektur',
  uraian: 'Rencana induk dan arsitektur yang diacu aplikasi, data, dan SOP, serta rencana dan kebutuhan tiap instansi.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'dasar', jenis: 'keputusan', dated: 'kini' },
    { path: 'penyusun', jenis: 'instansi' },
    { path: 'untuk', jenis: 'rencana' },
    { path: 'koordinasi.*', jenis: 'keputusan', mayFollow: true },
    { path: 'butir.*.acuan.*.rencana', jenis: 'rencana' },
  ],
  dated: 'berlaku.sejak',
  vocabulary: {
    jenis: 'jenis_rencana',
    'bagian.*.butir': 'bagian_rencana',
    'butir.*.anggaran.*.sumber': 'sumber_pembiayaan',
    'butir.*.anggaran.*.peruntukan': 'peruntukan_anggaran',
  },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['jenis', 'instansi', 'berlaku'],
    group: 'jenis',
    fields: [
      'nama',
      'jenis',
      'instansi',
      'tupoksi',
      'uraian',
      'dasar',
      'penyusun',
      'penyusunan',
      'untuk',
      'bagian',
      'selaras',
      'koordinasi',
      'butir',
      'berlaku',
      'ditinjau',
      'dokumen',
    ],
  },
} as const satisfies Kind<typeof schema>;
