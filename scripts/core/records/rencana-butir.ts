import { z } from 'zod';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { idSchema, line, prose, reason } from './id.ts';

/** The five sides of an architecture. */
export const architectureSides = ['proses-bisnis', 'data-informasi', 'infrastruktur', 'aplikasi', 'keamanan'] as const;
export const sideSchema = z.enum(architectureSides);
export type ArchitectureSide = (typeof architectureSides)[number];

/** The sides in the words of a sentence. */
export const sideWords: Readonly<Record<ArchitectureSide, string>> = {
  'proses-bisnis': 'proses bisnis',
  'data-informasi': 'data dan informasi',
  infrastruktur: 'infrastruktur',
  aplikasi: 'aplikasi',
  keamanan: 'keamanan',
};

/** Money planned for an item: from where and what for, no amounts of persons. */
const budgetSchema = z.strictObject({
  sumber: idSchema.meta({ description: 'Sumber pembiayaan menurut kosakata daerah.' }),
  dasar: line(300).optional().meta({ description: 'Dasar hukum sumber itu, bila bukan anggaran daerah.' }),
  peruntukan: idSchema.optional().meta({ description: 'Kegunaan anggaran menurut kosakata daerah.' }),
  penjelasan: reason(500).optional().meta({ description: 'Kebutuhannya, bila kegunaannya lain dari yang dirinci.' }),
});

/** One item of a plan: what others refer to, and how far it can be measured. */
export const planItemSchema = z.strictObject({
  id: idSchema.meta({ description: 'Pengenal butir, dipakai oleh rekaman yang mengacunya.' }),
  judul: line().meta({ description: 'Judul butir.' }),
  ranah: sideSchema.optional().meta({ description: 'Ranah arsitektur tempat butir ini berada.' }),
  uraian: prose(800).optional().meta({ description: 'Yang dikerjakan atau dibutuhkan, secara rinci.' }),
  ukuran: line(300).optional().meta({ description: 'Bagaimana hasilnya diukur.' }),
  kelayakan: prose(500).optional().meta({ description: 'Mengapa dapat dicapai dengan waktu dan tenaga yang ada.' }),
  acuan: z
    .array(planReferenceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Butir rencana induk atau arsitektur yang dilaksanakan.' }),
  anggaran: z.array(budgetSchema).min(1).optional().meta({ description: 'Pembiayaan butir ini.' }),
});
