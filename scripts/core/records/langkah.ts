import { z } from 'zod';
import { line, prose } from './id.ts';

/** One step of a procedure, in the order of the text. */
export const stepSchema = z.strictObject({
  pelaku: line(120).optional().meta({ description: 'Jabatan atau peran yang mengerjakan.' }),
  kegiatan: prose(800).meta({ description: 'Apa yang dikerjakan.' }),
  waktu: line(160).optional().meta({ description: 'Lama atau batas waktunya, misalnya 2 hari kerja.' }),
  keluaran: line(300).optional().meta({ description: 'Hasil langkah ini.' }),
  bila_tidak: z
    .int({ error: 'menyebut nomor langkah, misalnya "Bila tidak: langkah 2"' })
    .positive()
    .optional()
    .meta({ description: 'Nomor langkah yang dituju bila syaratnya tidak terpenuhi.' }),
});

export type Step = z.infer<typeof stepSchema>;
