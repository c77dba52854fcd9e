import { z } from 'zod';
import { idSchema, line } from '../records/id.ts';
import { durationSchema } from './duration.ts';

/** A length of time: written in place where the text gives it, else the name of a local setting. */
const figureSchema = z.union([
  durationSchema,
  z.strictObject({ setelan: idSchema.meta({ description: 'Setelan di setelan.yaml daerah yang memberi angkanya.' }) }),
]);

export type Figure = z.infer<typeof figureSchema>;

const place = line(80);

/** One item of a list that holds all of this at once: a count beside another item's name would prove nothing. */
const itemSchema = z
  .strictObject({
    daftar: place.meta({ description: 'Isian yang memuat daftarnya.' }),
    nilai: z
      .record(place, z.array(line(80)).min(1))
      .optional()
      .meta({ description: 'Isian butir itu bernilai salah satu dari daftarnya.' }),
    sedikitnya: z
      .record(place, z.int().positive())
      .optional()
      .meta({ description: 'Isian butir itu berupa bilangan yang tidak kurang dari ini.' }),
  })
  .refine(({ nilai, sedikitnya }) => nilai !== undefined || sedikitnya !== undefined, {
    error: 'memuat sedikitnya satu: nilai atau sedikitnya',
  });

/** Which records are meant, by the values of their fields; every part that is written must hold. */
export const selectionSchema = z
  .strictObject({
    nilai: z
      .record(place, z.array(line(80)).min(1))
      .optional()
      .meta({ description: 'Isian itu bernilai salah satu dari daftarnya.' }),
    bukan: z
      .record(place, z.array(line(80)).min(1))
      .optional()
      .meta({ description: 'Isian itu kosong, atau bernilai lain dari daftarnya.' }),
    memuat: z
      .record(place, z.array(line(80)).min(1))
      .optional()
      .meta({ description: 'Isian itu, sendiri atau sebagai daftar, memuat semua nilai ini.' }),
    terisi: z.array(place).min(1).optional().meta({ description: 'Semua isian ini terisi.' }),
    butir: itemSchema.optional().meta({ description: 'Sedikitnya satu butir suatu daftar memenuhi semua ini.' }),
  })
  .meta({ description: 'Rekaman mana yang dimaksud.' });

export type Selection = z.infer<typeof selectionSchema>;
export type ItemSelection = z.infer<typeof itemSchema>;

/** The records of which each has the duty of its own: for the agencies that it names, or for all that bear the duty. */
const subjectSchema = z
  .strictObject({
    jenis: idSchema.meta({ description: 'Jenis rekaman.' }),
    bila: selectionSchema.optional(),
    instansi: place.optional().meta({ description: 'Isian yang menyebut instansi tempat kewajiban ini dicatat.' }),
    semua: z
      .literal(true)
      .optional()
      .meta({ description: 'Setiap instansi yang menjadi pelaku menanggungnya, bukan hanya yang disebut rekamannya.' }),
    mulai: place.optional().meta({ description: 'Isian tanggal mulainya jangka, atau terjadinya peristiwa pemicu.' }),
    siklus: place.optional().meta({ description: 'Isian jangka yang dipilih pengelola rekaman itu sendiri.' }),
  })
  .refine(({ instansi, semua }) => (instansi === undefined) === (semua === true), {
    error: 'memuat salah satu: instansi atau semua',
  });

/** What shows that a duty was done. Without `jenis` the evidence stands in the record of the duty itself. */
const evidenceSchema = z.strictObject({
  jenis: idSchema
    .optional()
    .meta({ description: 'Jenis rekaman bukti; tanpa ini bukti ada pada rekaman itu sendiri.' }),
  bila: selectionSchema.optional(),
  instansi: place.optional().meta({ description: 'Isian yang menyebut instansi yang melaksanakan.' }),
  peran: z.literal('dinas').optional().meta({ description: 'Dihitung hanya bagi instansi yang memegang peran ini.' }),
  rekaman: place.optional().meta({ description: 'Isian yang menyebut rekaman yang dilaksanakan kewajibannya.' }),
  tanggal: place.meta({ description: 'Isian tanggal pelaksanaannya; "*" berarti setiap butir daftar.' }),
});

export type EvidenceSource = z.infer<typeof evidenceSchema>;

/** How the register reads whether the duty was done. */
const computedSchema = z
  .strictObject({
    atas: subjectSchema.optional().meta({ description: 'Tiap rekaman ini punya kewajibannya sendiri.' }),
    bukti: z.array(evidenceSchema).min(1).optional().meta({ description: 'Salah satu dari ini cukup sebagai bukti.' }),
    sejak_bukti: z
      .literal(true)
      .optional()
      .meta({ description: 'Jangka dihitung sejak pelaksanaan pertama; sebelum itu tidak ada tenggat.' }),
    penyesuaian: z
      .literal(true)
      .optional()
      .meta({ description: 'Dipenuhi bila rekaman dari sebelum peraturan berlaku tidak lagi punya galat.' }),
  })
  .refine(({ bukti, penyesuaian }) => (bukti === undefined) === (penyesuaian === true), {
    error: 'memuat salah satu: bukti atau penyesuaian',
  });

export type Computed = z.infer<typeof computedSchema>;

/** Body of a `kewajiban` entry: who owes what to whom, how often or after what, and what shows it. */
export const dutySchema = z
  .strictObject({
    hal: line(120).optional().meta({ description: 'Apa yang dilakukan, singkat, untuk daftar dan kalender.' }),
    pelaku: idSchema.meta({ description: 'Siapa yang wajib melakukannya.' }),
    kepada: idSchema.optional().meta({ description: 'Kepada siapa hasilnya disampaikan.' }),
    setiap: figureSchema
      .optional()
      .meta({ description: 'Jangka berulangnya, durasi ISO 8601, misalnya P1Y, atau { setelan: id }.' }),
    dipicu: line(160).optional().meta({ description: 'Peristiwa yang memunculkan kewajiban ini.' }),
    tenggat: figureSchema.optional().meta({ description: 'Waktu sesudah peristiwanya; tanpa ini tidak ada tenggat.' }),
    boleh: z
      .literal(true)
      .optional()
      .meta({ description: 'Teks membolehkan, tidak mewajibkan: hanya pengingat, bukan kekurangan.' }),
    bertahap: z
      .literal(true)
      .optional()
      .meta({ description: 'Dilaksanakan bertahap tanpa tenggat: yang belum bukan kekurangan.' }),
    bukti: line(300).meta({ description: 'Bukti bahwa kewajiban ini sudah dipenuhi.' }),
    dihitung: computedSchema
      .optional()
      .meta({ description: 'Cara register membaca pemenuhannya; tanpa ini belum dapat dinilai dari rekaman.' }),
  })
  .refine((duty) => !(duty.setiap && duty.dipicu), { error: 'memuat salah satu: setiap atau dipicu, tidak keduanya' })
  .refine((duty) => duty.tenggat === undefined || duty.dipicu !== undefined, {
    error: 'hanya disebut bersama dipicu',
    path: ['tenggat'],
  })
  .refine(
    ({ setiap, dihitung }) => !dihitung?.sejak_bukti || setiap !== undefined || dihitung.atas?.siklus !== undefined,
    { error: 'hanya disebut bersama setiap atau atas.siklus', path: ['dihitung', 'sejak_bukti'] },
  )
  .refine((duty) => !(duty.dipicu && duty.dihitung) || duty.dihitung.atas?.mulai !== undefined, {
    error: 'wajib menyebut atas.mulai, karena kewajiban ini dipicu peristiwa',
    path: ['dihitung'],
  })
  .meta({ description: 'Kewajiban yang berulang atau muncul karena suatu peristiwa.' });

export type Duty = z.infer<typeof dutySchema>;
