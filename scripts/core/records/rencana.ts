import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';
import { reviewSchema } from './review.ts';

const itemSchema = z.strictObject({
  id: idSchema.meta({ description: 'Pengenal butir, dipakai oleh rekaman yang mengacunya.' }),
  judul: line().meta({ description: 'Judul butir.' }),
  ranah: z
    .enum(['proses-bisnis', 'data-informasi', 'infrastruktur', 'aplikasi', 'keamanan'])
    .optional()
    .meta({ description: 'Ranah arsitektur tempat butir ini berada.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal rencana, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama rencana atau arsitektur.' }),
    jenis: idSchema.meta({ description: 'Jenis rencana menurut kosakata daerah.' }),
    uraian: prose(800).optional().meta({ description: 'Isi pokoknya.' }),
    dasar: idSchema.optional().meta({ description: 'Instrumen yang menetapkannya.' }),
    butir: z.array(itemSchema).min(1).refine(once('id'), onceMessage).meta({ description: 'Butir yang dapat diacu.' }),
    berlaku: periodSchema.meta({ description: 'Masa berlaku.' }),
    ditinjau: z.array(reviewSchema).min(1).optional().meta({ description: 'Peninjauan yang sudah dilakukan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Rencana = z.infer<typeof schema>;

/** Master plans and architectures that other records rest on. */
export const rencana = {
  jenis: 'rencana',
  judul: 'Rencana dan arsitektur',
  uraian: 'Rencana induk dan arsitektur yang diacu aplikasi, data, dan SOP.',
  format: 'yaml',
  schema,
  references: [{ path: 'dasar', jenis: 'keputusan', dated: 'kini' }],
  dated: 'berlaku.sejak',
  vocabulary: { jenis: 'jenis_rencana' },
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['jenis', 'berlaku'],
    fields: ['nama', 'jenis', 'uraian', 'dasar', 'butir', 'berlaku', 'ditinjau'],
  },
} as const satisfies Kind<typeof schema>;
