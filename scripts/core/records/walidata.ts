import { z } from 'zod';
import { idSchema, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema, startIsKnown, startIsKnownMessage } from './period.ts';

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal penugasan, sama dengan nama berkas.' }),
    unit: idSchema.meta({ description: 'Instansi yang menjadi walidata; bukan orang.' }),
    basis_data: z.array(idSchema).min(1).meta({ description: 'Basis data yang diampu.' }),
    tupoksi: prose(800).optional().meta({ description: 'Tugas dan fungsi yang membuatnya pemilik data.' }),
    pengusul: idSchema
      .optional()
      .meta({ description: 'Jabatan yang mengusulkan, bila peraturan mengenal pengusulan.' }),
    dasar: idSchema.optional().meta({ description: 'Keputusan penetapan, bila peraturan mengenal penetapan.' }),
    berlaku: periodSchema.meta({ description: 'Masa penugasan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(startIsKnown, startIsKnownMessage);

export type Walidata = z.infer<typeof schema>;

/** Stewardship of databases by a unit. */
export const walidata = {
  jenis: 'walidata',
  judul: 'Walidata',
  uraian: 'Instansi yang mengampu basis data, pengusulnya, dasar penetapannya, dan masa tugasnya.',
  format: 'yaml',
  schema,
  pemohon: ['unit'],
  references: [
    { path: 'unit', jenis: 'instansi', dated: 'kini' },
    { path: 'basis_data.*', jenis: 'basis-data', dated: 'kini' },
    { path: 'pengusul', jenis: 'jabatan' },
    { path: 'dasar', jenis: 'keputusan' },
  ],
  dated: 'berlaku.sejak',
  publik: {
    name: ['unit'],
    about: 'tupoksi',
    columns: ['basis_data', 'dasar', 'berlaku'],
    fields: ['unit', 'basis_data', 'tupoksi', 'pengusul', 'dasar', 'berlaku'],
  },
} as const satisfies Kind<typeof schema>;
