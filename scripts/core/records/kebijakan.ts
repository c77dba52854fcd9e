import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
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
    { path: 'dasar', jenis: 'keputusan', dated: 'kini' },
    { path: 'sop.*', jenis: 'sop', dated: 'kini' },
  ],
  dated: 'berlaku.sejak',
  vocabulary: { tingkat: 'tingkat_kebijakan', jenis: 'jenis_kebijakan' },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['tingkat', 'jenis', 'dasar', 'berlaku'],
    group: 'tingkat',
    fields: ['nama', 'tingkat', 'jenis', 'instansi', 'uraian', 'dasar', 'sop', 'berlaku'],
  },
} as const satisfies Kind<typeof schema>;
