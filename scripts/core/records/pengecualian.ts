import { z } from 'zod';
import { idSchema, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pengecualian, sama dengan nama berkas.' }),
    untuk: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'harus berbentuk jenis/id, misalnya subdomain/contoh-layanan' })
      .meta({ description: 'Rekaman yang dikecualikan, ditulis jenis/id.' }),
    penegakan: idSchema.meta({
      description: 'Pengenal penegakan yang dikecualikan, seperti tertulis di berkas pasal.',
    }),
    alasan: prose(600).meta({ description: 'Alasan pengecualian.' }),
    dasar: idSchema.meta({ description: 'Keputusan atau surat yang memberi pengecualian.' }),
    berlaku: periodSchema.meta({ description: 'Masa berlaku pengecualian.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine((record) => record.berlaku.sampai !== undefined, {
    error: 'harus menyebut hari terakhir; pengecualian tidak berlaku selamanya',
    path: ['berlaku'],
  });

export type Pengecualian = z.infer<typeof schema>;

/** Waivers of local settings, or of a binding that itself says who may waive it. */
export const pengecualian = {
  jenis: 'pengecualian',
  judul: 'Pengecualian',
  uraian: 'Kelonggaran berjangka dari pilihan setempat, dengan dasar dan alasannya.',
  format: 'yaml',
  schema,
  references: [{ path: 'dasar', jenis: 'keputusan' }],
  dated: 'berlaku.sejak',
  publik: {
    name: ['id'],
    about: 'alasan',
    columns: ['untuk', 'alasan', 'berlaku'],
    fields: ['untuk', 'penegakan', 'alasan', 'dasar', 'berlaku'],
  },
} as const satisfies Kind<typeof schema>;
