import { z } from 'zod';
import { line } from './id.ts';
import { dateSchema } from './period.ts';

const sourceSchema = z.strictObject({
  uraian: line(400).meta({ description: 'Dari mana fakta ini diketahui: terbitan, naskah, atau himpunan data.' }),
  mutu: z.enum(['A', 'B', 'C', 'D']).meta({
    description:
      'A naskah peraturan atau data acuan, B situs resmi, C repositori atau daftar publik, D satu sebutan saja.',
  }),
  tanggal: dateSchema.meta({ description: 'Hari fakta ini dihimpun.' }),
  lisensi: line(60).optional().meta({ description: 'Lisensi sumber bila mensyaratkan pengakuan.' }),
});

export type Source = z.infer<typeof sourceSchema>;

/** Where a record comes from. `publik` facts carry their source; `contoh` is invented and looks so. */
export const originFields = {
  asal: z.enum(['resmi', 'publik', 'contoh']).meta({
    description: 'resmi: diajukan lewat register ini; publik: fakta terbuka bersumber; contoh: rekaan untuk peragaan.',
  }),
  sumber: z.array(sourceSchema).min(1).optional().meta({ description: 'Sumber fakta; wajib bila asalnya publik.' }),
};

/** Refinement for every record: a public fact without a source is refused. */
export const publicFactHasSource = <T extends { asal: string; sumber?: unknown }>(record: T) =>
  record.asal !== 'publik' || record.sumber !== undefined;

export const publicFactHasSourceMessage = {
  error: 'wajib diisi karena asal rekaman ini publik',
  path: ['sumber'],
};
