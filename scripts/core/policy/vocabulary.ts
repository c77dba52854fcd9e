import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';

const listSchema = z.strictObject({
  judul: line(120).meta({ description: 'Nama daftar pilihan.' }),
  keterangan: prose(600).optional().meta({ description: 'Untuk apa daftar ini dipakai.' }),
  nilai: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Pengenal pilihan, dipakai dalam rekaman.' }),
        label: line(200).meta({ description: 'Sebutan pilihan untuk pembaca.' }),
        ketentuan: z
          .array(line(40))
          .min(1)
          .optional()
          .meta({ description: 'Ketentuan yang menyebut pilihan ini, misalnya buleleng/26.2.' }),
        sepadan: idSchema.optional().meta({
          description: 'Sebutan bersama untuk pilihan yang sepadan di daerah lain; hanya untuk membandingkan.',
        }),
        keterangan: prose(600).optional().meta({ description: 'Keterangan tentang pilihan ini.' }),
      }),
    )
    .min(1)
    .meta({ description: 'Pilihan yang ada.' }),
});

/** `policies/<daerah>/kosakata.yaml`: value lists that a regulation sets, each value with its provision. */
export const vocabularySchema = z.record(z.string().regex(/^[a-z_]+$/), listSchema);

export type Vocabulary = z.infer<typeof vocabularySchema>;
