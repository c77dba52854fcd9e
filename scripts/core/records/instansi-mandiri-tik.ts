import { z } from 'zod';
import { idSchema, prose } from './id.ts';

/** Something the agency built or ran by itself. */
const experienceSchema = z.strictObject({
  aplikasi: idSchema.optional().meta({ description: 'Rekaman aplikasi yang digarap, bila ada.' }),
  kegiatan: z
    .array(z.enum(['membangun', 'mengelola', 'mengembangkan']))
    .min(1)
    .optional()
    .meta({ description: 'Yang pernah dikerjakan sendiri: membangun, mengelola, atau mengembangkan.' }),
  uraian: prose(500).optional().meta({ description: 'Apa yang dikerjakan sendiri dan buktinya.' }),
});

const assessmentSchema = z.strictObject({
  sdm_tik: z
    .int()
    .nonnegative()
    .max(100_000)
    .optional()
    .meta({ description: 'Banyaknya pegawai pengelola TIK saat dinilai, tanpa nama.' }),
  pengalaman: z
    .array(experienceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Aplikasi yang pernah dibangun, dikelola, atau dikembangkan secara mandiri.' }),
  layak: z.boolean().optional().meta({ description: 'Apakah hasil penilaiannya layak.' }),
});

/** How an agency came to the status of an independent one: assessed, proposed, decided. */
export const independenceSchema = z.strictObject({
  evaluasi: idSchema.optional().meta({ description: 'Hasil penilaian kelayakan oleh Dinas.' }),
  penilaian: assessmentSchema.optional().meta({ description: 'Isi pokok penilaian kelayakan itu.' }),
  usulan: idSchema.optional().meta({ description: 'Usulan Dinas kepada Bupati.' }),
  keputusan: idSchema.meta({ description: 'Keputusan yang memberi status.' }),
});
