import { z } from 'zod';
import { statementSchema } from './aplikasi-dokumentasi.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal kebijakan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama kebijakan.' }),
    tingkat: idSchema.meta({ description: 'Tingkat kebijakan menurut kosakata daerah.' }),
    jenis: idSchema.optional().meta({ description: 'Kebijakan, arahan, atau evaluasi, menurut kosakata daerah.' }),
    instansi: idSchema.optional().meta({ description: 'Instansi yang menyiapkannya.' }),
    uraian: prose(800).optional().meta({ description: 'Isi pokoknya.' }),
    bagian: z
      .array(statementSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Bagian yang dimuat, menurut kosakata daerah.' }),
    tidak_berlaku_bagi: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Instansi yang disebut tidak terikat; bila kosong, berlaku bagi semua.' }),
    diperintahkan: z
      .enum(['pemerintah-pusat', 'pemerintah-daerah'])
      .optional()
      .meta({ description: 'Perintah siapa kebijakan ini: Pemerintah Pusat atau Pemerintah Daerah.' }),
    perintah: z.array(line(300)).min(1).optional().meta({ description: 'Peraturan pusat yang memerintahkannya.' }),
    dasar: idSchema.optional().meta({ description: 'Peraturan atau keputusan yang memuatnya.' }),
    sop: z.array(idSchema).min(1).optional().meta({ description: 'SOP yang memuatnya, bagi kebijakan operasional.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa berlaku kebijakan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Kebijakan = z.infer<typeof schema>;

/** Policies on electronic government: their level and the instrument that holds them. */
export const kebijakan = {
  jenis: 'kebijakan',
  judul: 'Kebijakan',
  uraian:
    'Kebijakan, arahan, dan evaluasi strategis serta kebijakan operasional, dengan peraturan atau SOP yang memuatnya.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'tidak_berlaku_bagi.*', jenis: 'instansi' },
    { path: 'dasar', jenis: 'keputusan', dated: 'kini' },
    { path: 'sop.*', jenis: 'sop', dated: 'kini' },
  ],
  dated: 'berlaku.sejak',
  vocabulary: { tingkat: 'tingkat_kebijakan', jenis: 'jenis_kebijakan', 'bagian.*.butir': 'bagian_kebijakan' },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['tingkat', 'jenis', 'dasar', 'berlaku'],
    group: 'tingkat',
    fields: [
      'nama',
      'tingkat',
      'jenis',
      'instansi',
      'uraian',
      'bagian',
      'tidak_berlaku_bagi',
      'diperintahkan',
      'perintah',
      'dasar',
      'sop',
      'berlaku',
    ],
  },
} as const satisfies Kind<typeof schema>;
