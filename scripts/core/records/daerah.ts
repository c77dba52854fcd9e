import { z } from 'zod';
import { line, prose } from './id.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';

/** `registry/<daerah>/daerah.yaml`: the regency itself. */
export const daerahSchema = z
  .strictObject({
    nama: line().meta({ description: 'Nama resmi daerah, misalnya Kabupaten Buleleng.' }),
    kode: z
      .string()
      .regex(/^\d{2}\.\d{2}$/, { error: 'harus berpola kode Kemendagri, misalnya 51.08' })
      .meta({ description: 'Kode Kemendagri.' }),
    provinsi: line().meta({ description: 'Nama provinsi.' }),
    ibu_kota: line().meta({ description: 'Ibu kota atau tempat penetapan peraturan.' }),
    keadaan: z.enum(['peragaan', 'resmi']).meta({
      description: 'peragaan: register contoh tanpa akibat hukum; resmi: register yang dipakai pemerintah daerah.',
    }),
    induk_sertifikat: z
      .array(prose(8000))
      .min(1)
      .optional()
      .meta({ description: 'Sertifikat penerbit yang dipercaya untuk tanda tangan pejabat, ditulis sebagai PEM.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Daerah = z.infer<typeof daerahSchema>;
