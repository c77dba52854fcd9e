import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const hourSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'harus jam dan menit, misalnya 09:30' });

const noticeSchema = z.strictObject({
  tanggal: dateSchema.meta({ description: 'Hari disampaikan.' }),
  jam: hourSchema.optional().meta({ description: 'Jam disampaikan.' }),
  surat: documentSchema.optional().meta({ description: 'Surat pemberitahuan, bila tertulis.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal kejadian, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Sebutan kejadian tanpa rincian teknis.' }),
    instansi: idSchema.meta({ description: 'Instansi yang sistemnya terganggu.' }),
    tanggal: dateSchema.meta({ description: 'Hari kejadian.' }),
    jam: hourSchema.optional().meta({ description: 'Jam kejadian.' }),
    sifat: z
      .array(z.enum(['gagal-atau-terganggu', 'berdampak-serius', 'perbuatan-pihak-lain']))
      .min(1)
      .meta({ description: 'Yang diketahui tentang kejadiannya.' }),
    walidata: z.array(idSchema).min(1).optional().meta({ description: 'Walidata yang datanya terkena.' }),
    data_diamankan: dateSchema.optional().meta({ description: 'Hari data diamankan.' }),
    lapor_dinas: noticeSchema.optional().meta({ description: 'Laporan kepada Dinas.' }),
    lapor_walidata: noticeSchema.optional().meta({ description: 'Pemberitahuan kepada walidata.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Insiden = z.infer<typeof schema>;

/** That something happened and who was told; how it happened stays with those who must know. */
export const insiden = {
  jenis: 'insiden',
  judul: 'Gangguan sistem',
  uraian: 'Gangguan sistem elektronik: kapan, milik siapa, dan siapa yang diberi tahu; tanpa rincian kejadiannya.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'walidata.*', jenis: 'instansi' },
  ],
  dated: 'tanggal',
  publik: {
    name: ['nama'],
    columns: ['instansi', 'tanggal', 'sifat'],
    fields: [
      'nama',
      'instansi',
      'tanggal',
      'jam',
      'sifat',
      'walidata',
      'data_diamankan',
      'lapor_dinas',
      'lapor_walidata',
    ],
  },
} as const satisfies Kind<typeof schema>;
