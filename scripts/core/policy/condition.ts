import { z } from 'zod';
import { line } from '../records/id.ts';

/**
 * When an approval is needed, beyond kind and request. Every part that is written must hold; each is judged on the old and
 * the new record, so that a change cannot slip out of a condition by the very change it proposes; `sesudah` alone looks
 * at the new one, where the law asks for an approval of the state that comes about, not of leaving it.
 */
export const conditionSchema = z
  .strictObject({
    sebutan: line(160).meta({ description: 'Keadaannya dengan kata-kata, untuk pembaca.' }),
    isian: z.array(line(80)).min(1).optional().meta({ description: 'Salah satu isian ini berubah.' }),
    nilai: z
      .record(line(80), z.array(line(80)).min(1))
      .refine((places) => Object.keys(places).length > 0, { error: 'harus menyebut sedikitnya satu isian' })
      .optional()
      .meta({ description: 'Isian itu bernilai salah satu dari daftarnya.' }),
    sesudah: z
      .record(line(80), z.array(line(80)).min(1))
      .refine((places) => Object.keys(places).length > 0, { error: 'harus menyebut sedikitnya satu isian' })
      .optional()
      .meta({
        description: 'Isian itu bernilai salah satu dari daftarnya sesudah perubahan; keadaan lama tidak dilihat.',
      }),
    bukan: z
      .record(line(80), z.array(line(80)).min(1))
      .refine((places) => Object.keys(places).length > 0, { error: 'harus menyebut sedikitnya satu isian' })
      .optional()
      .meta({ description: 'Isian itu kosong, atau bernilai lain dari daftarnya.' }),
    asal: z
      .array(z.enum(['resmi', 'publik', 'contoh']))
      .min(1)
      .optional()
      .meta({ description: 'Asal rekamannya salah satu dari ini.' }),
    pemohon: z
      .array(
        z.enum([
          'pemerintah-daerah',
          'perangkat-daerah',
          'unit-kerja',
          'desa',
          'badan-usaha-daerah',
          'pemangku-kepentingan',
        ]),
      )
      .min(1)
      .optional()
      .meta({ description: 'Bentuk instansi yang dibicarakan rekamannya salah satu dari ini.' }),
    bukan_dinas: z
      .literal(true)
      .optional()
      .meta({ description: 'Rekamannya berbicara tentang instansi selain Dinas sendiri.' }),
    host: z
      .union([
        z.strictObject({ di_bawah: line(253).meta({ description: 'Nama host berada di bawah domain ini.' }) }),
        z.strictObject({ di_luar: line(253).meta({ description: 'Nama host berada di luar domain ini.' }) }),
      ])
      .optional()
      .meta({ description: 'Letak nama host terhadap suatu domain.' }),
    dipakai: z.literal(true).optional().meta({ description: 'Rekamannya menyatakan sudah dipakai.' }),
  })
  // Words alone would ask for the approval always, or never: no program can tell.
  .refine(({ sebutan: _, ...parts }) => Object.values(parts).some((part) => part !== undefined), {
    error:
      'harus memuat sedikitnya satu hal yang dapat diperiksa selain sebutan, misalnya isian, nilai, asal, atau host',
  })
  .meta({ description: 'Keadaan yang membuat persetujuan ini diperlukan.' });

export type Condition = z.infer<typeof conditionSchema>;
