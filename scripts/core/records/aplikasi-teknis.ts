import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import { dateSchema } from './period.ts';

/** How it can be joined to other systems. */
export const integrationSchema = z.strictObject({
  uraian: prose(600).meta({ description: 'Bagaimana aplikasi dapat terhubung dengan sistem lain.' }),
  aplikasi: z.array(idSchema).min(1).optional().meta({ description: 'Aplikasi yang sudah terhubung.' }),
});

/** A standard that it is built on. */
export const standardSchema = z.strictObject({
  jenis: z
    .enum(['basis-data', 'metadata', 'interoperabilitas', 'teknis-terbuka', 'kerangka-kerja', 'keamanan', 'lainnya'])
    .meta({ description: 'Jenis standar.' }),
  nama: line().meta({ description: 'Nama standar.' }),
});

/** How far it has come on the way to one sign-on for all; regulations ask for stages and set no day. */
export const singleSignOnSchema = z.strictObject({
  tahap: z.enum(['belum', 'rencana', 'aktif']).meta({ description: 'Tahap penerapannya.' }),
  tanggal: dateSchema.meta({ description: 'Hari tahap ini dicapai atau dicatat.' }),
});
