import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal layanan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama layanan.' }),
    golongan: z
      .enum(['administrasi-pemerintahan', 'publik'])
      .meta({ description: 'Layanan administrasi pemerintahan atau layanan publik.' }),
    instansi: idSchema.meta({ description: 'Instansi penyelenggara layanan.' }),
    uraian: prose(800).optional().meta({ description: 'Layanan ini memberi apa kepada siapa.' }),
    berlaku: periodSchema.optional().meta({ description: 'Sejak kapan layanan diberikan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Layanan = z.infer<typeof schema>;

/** Services that applications support. */
export const layanan = {
  jenis: 'layanan',
  judul: 'Layanan',
  uraian: 'Layanan pemerintahan dan layanan publik yang didukung aplikasi.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [{ path: 'instansi', jenis: 'instansi', dated: 'kini' }],
  dated: 'berlaku.sejak',
  publik: {
    name: ['nama'],
    about: 'uraian',
    columns: ['golongan', 'instansi'],
    group: 'golongan',
    fields: ['nama', 'golongan', 'instansi', 'uraian', 'berlaku'],
  },
} as const satisfies Kind<typeof schema>;
