import { z } from 'zod';
import { documentSchema } from './document.ts';
import { line } from './id.ts';
import { dateSchema } from './period.ts';

/** Where the source code lies and since when it is registered there. */
export const sourceCodeSchema = z.strictObject({
  tautan: z
    .url({ protocol: /^https$/ })
    .optional()
    .meta({ description: 'Alamat repositori kode sumber.' }),
  revisi: z
    .string()
    .regex(/^[0-9a-f]{7,64}$/, { error: 'harus nomor revisi heksadesimal, misalnya sidik commit Git' })
    .optional()
    .meta({ description: 'Revisi yang didaftarkan.' }),
  terdaftar: dateSchema.optional().meta({ description: 'Hari didaftarkan dan disimpan di repositori itu.' }),
  penjelasan_prosedur: documentSchema.optional().meta({ description: 'Penjelasan fungsi setiap prosedur dalam kode.' }),
});

/** Whether the source is open, and what proves that a closed one may be used. */
export const licenceSchema = z.strictObject({
  kode: z.enum(['terbuka', 'tertutup']).meta({ description: 'Kode sumber terbuka atau tertutup.' }),
  nama: line(120).optional().meta({ description: 'Nama lisensi.' }),
  bukti_legal: documentSchema.optional().meta({ description: 'Bukti bahwa pemakaiannya legal.' }),
  dipakai_sejak: dateSchema.optional().meta({ description: 'Bagi aplikasi lama yang tertutup: sejak kapan dipakai.' }),
  berjalan_baik: z
    .boolean()
    .optional()
    .meta({ description: 'Bagi aplikasi lama yang tertutup: apakah berjalan baik.' }),
});

export type Licence = z.infer<typeof licenceSchema>;

/** Who holds the copyright, and of what. */
export const copyrightSchema = z.strictObject({
  pemegang: z
    .enum(['pemerintah-daerah', 'pihak-lain', 'bersama'])
    .meta({ description: 'Pemegang hak cipta: pemerintah daerah, pihak lain, atau bersama.' }),
  mencakup: z
    .array(z.enum(['aplikasi', 'kode-sumber', 'dokumen', 'distribusi']))
    .min(1)
    .meta({ description: 'Apa saja yang dicakup.' }),
  bukti: documentSchema.optional().meta({ description: 'Perjanjian atau surat yang membuktikannya.' }),
});
