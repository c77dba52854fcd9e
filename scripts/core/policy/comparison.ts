import { z } from 'zod';
import { idSchema, line } from '../records/id.ts';

const matterSchema = z.strictObject({
  id: idSchema.meta({ description: 'Pengenal pokok.' }),
  nama: line(120).meta({ description: 'Pokok yang dibandingkan, seperti tampil di portal.' }),
  daerah: z.record(idSchema, z.union([z.literal('diam'), z.array(line(60)).min(1)])).meta({
    description:
      'Ketentuan tiap daerah yang mengaturnya, misalnya badung/10.3, atau diam bila peraturannya tidak mengatur.',
  }),
});

/**
 * `policies/perbandingan.yaml`: matters that the regulations settle each in its own way, with the provisions of each regency.
 * Silence is said; a regency that is not named was not compared.
 */
export const comparisonSchema = z.strictObject({
  kelompok: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Pengenal kelompok; menjadi alamat halamannya.' }),
        nama: line(80).meta({ description: 'Nama kelompok pokok.' }),
        pokok: z.array(matterSchema).min(1).meta({ description: 'Pokok dalam kelompok ini, menurut urutan tampil.' }),
      }),
    )
    .meta({ description: 'Kelompok pokok yang dibandingkan.' }),
});

export type Comparison = z.infer<typeof comparisonSchema>;
export type Matter = z.infer<typeof matterSchema>;

export const noComparison: Comparison = { kelompok: [] };
