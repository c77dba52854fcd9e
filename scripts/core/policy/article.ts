import { z } from 'zod';
import { line, prose } from '../records/id.ts';
import { dateSchema } from '../records/period.ts';
import { enforcementSchema } from './enforcement.ts';

export const natureSchema = z.enum([
  'wajib',
  'larangan',
  'penetapan',
  'syarat',
  'anjuran',
  'hak',
  'wewenang',
  'prinsip',
  'definisi',
  'penutup',
]);

export type Nature = z.infer<typeof natureSchema>;

const versionSchema = z.strictObject({
  sejak: dateSchema,
  sampai: dateSchema.optional(),
  ringkasan: prose(1000),
  penegakan: z.array(enforcementSchema).min(1, { error: 'harus memuat sedikitnya satu penegakan; diam adalah galat' }),
});

const provisionSchema = z.strictObject({
  ayat: z
    .string()
    .regex(/^\d+(\.[0-9a-z]+){0,2}$/, { error: 'harus nomor ketentuan dalam tanda kutip, misalnya "26.3"' }),
  sifat: natureSchema,
  mengikat: z.array(line(80)).optional(),
  dipulihkan: z.boolean().optional(),
  catatan: prose(1000).optional(),
  versi: z.array(versionSchema).min(1),
});

/** Front matter of `policies/<daerah>/<peraturan>/pasal/<nn>.md`. */
export const articleSchema = z.strictObject({
  pasal: z.int().positive(),
  bab: z.string().regex(/^[IVXL]+$/, { error: 'harus angka Romawi' }),
  judul: line(200),
  ketentuan: z.array(provisionSchema).min(1),
});

export type Article = z.infer<typeof articleSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Version = z.infer<typeof versionSchema>;
