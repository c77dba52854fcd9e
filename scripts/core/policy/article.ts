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
  sejak: dateSchema.meta({ description: 'Hari pertama bunyi ini berlaku.' }),
  sampai: dateSchema.optional().meta({ description: 'Hari terakhir bunyi ini berlaku; kosong bila masih berlaku.' }),
  ringkasan: prose(1000).meta({ description: 'Isi ketentuan dengan kata-kata sendiri, bukan salinan kalimatnya.' }),
  penegakan: z
    .array(enforcementSchema)
    .min(1, { error: 'harus memuat sedikitnya satu penegakan; diam adalah galat' })
    .meta({ description: 'Cara ketentuan ini ditegakkan; sedikitnya satu, juga bila tidak ada yang perlu dilakukan.' }),
});

const provisionSchema = z.strictObject({
  ayat: z
    .string()
    .regex(/^\d+(\.[0-9a-z]+){0,2}$/, { error: 'harus nomor ketentuan dalam tanda kutip, misalnya "26.3"' })
    .meta({ description: 'Nomor ketentuan: pasal, ayat, huruf, misalnya "26.3".' }),
  sifat: natureSchema.meta({ description: 'Sifat ketentuan; menentukan tingkat temuan bila tidak ditulis.' }),
  mengikat: z.array(line(80)).optional().meta({ description: 'Siapa yang terikat ketentuan ini.' }),
  dipulihkan: z
    .boolean()
    .optional()
    .meta({ description: 'true bila nomor atau bunyinya dipulihkan dari naskah yang rusak.' }),
  catatan: prose(1000).optional().meta({ description: 'Catatan tentang naskah atau pembacaannya.' }),
  versi: z
    .array(versionSchema)
    .min(1)
    .meta({ description: 'Bunyi ketentuan dari masa ke masa; perubahan menambah butir.' }),
});

/** Front matter of `policies/<daerah>/<peraturan>/pasal/<nn>.md`. */
export const articleSchema = z.strictObject({
  pasal: z.int().positive().meta({ description: 'Nomor pasal, sama dengan nama berkas.' }),
  bab: z
    .string()
    .regex(/^[IVXL]+$/, { error: 'harus angka Romawi' })
    .meta({ description: 'Nomor bab, angka Romawi.' }),
  judul: line(200).meta({ description: 'Pokok isi pasal.' }),
  belum_dibaca: line(160).optional().meta({
    description:
      'Dari mana rancangan pasal ini diambil, selama belum dibandingkan dengan naskah; dihapus setelah dibaca. Selama ada, pasal ini tidak ditegakkan.',
  }),
  ketentuan: z.array(provisionSchema).min(1).meta({ description: 'Ketentuan dalam pasal ini, menurut urutan naskah.' }),
});

export type Article = z.infer<typeof articleSchema>;
export type Provision = z.infer<typeof provisionSchema>;
export type Version = z.infer<typeof versionSchema>;
