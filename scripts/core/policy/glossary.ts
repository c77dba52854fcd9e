import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';

/** What one regency's regulation makes of a term. */
const regionalSchema = z
  .strictObject({
    sebut: line(120).optional().meta({ description: 'Kata yang dipakai peraturan ini.' }),
    keadaan: z.enum(['tanpa-arti', 'tidak-dikenal']).optional().meta({
      description:
        'tanpa-arti: katanya dipakai tanpa diberi arti; tidak-dikenal: peraturannya tidak memakai istilah itu.',
    }),
    arti: prose(600).optional().meta({ description: 'Artinya menurut peraturan ini, dengan kata-kata sendiri.' }),
    catatan: prose(600).optional().meta({ description: 'Apa yang ada sebagai gantinya, atau yang perlu diketahui.' }),
    ketentuan: z
      .array(line(40))
      .min(1)
      .optional()
      .meta({ description: 'Ketentuan yang memberi arti atau memakainya, misalnya badung/1.28.' }),
    belum_dinyatakan: z
      .array(z.string().regex(/^\d+(\.[0-9a-z]+){0,2}$/, { error: 'harus nomor ketentuan, misalnya "1.49"' }))
      .min(1)
      .optional()
      .meta({ description: 'Nomor ketentuan di naskah yang belum dinyatakan di policies/.' }),
  })
  .superRefine(({ keadaan, sebut, arti }, context) => {
    const want = (path: 'sebut' | 'arti', value: string | undefined, wanted: boolean) => {
      if ((value !== undefined) === wanted) return;
      const when = keadaan === undefined ? 'bila peraturan memberi arti' : `bila keadaannya ${keadaan}`;
      context.addIssue({ code: 'custom', path: [path], message: `${wanted ? 'wajib diisi' : 'dikosongkan'} ${when}` });
    };
    want('sebut', sebut, keadaan !== 'tidak-dikenal');
    want('arti', arti, keadaan === undefined);
  })
  .meta({ description: 'Istilah ini menurut peraturan satu daerah.' });

export type RegionalTerm = z.infer<typeof regionalSchema>;

const termSchema = z.strictObject({
  istilah: line(80).meta({ description: 'Istilahnya, seperti tampil sebagai judul.' }),
  sebutan_lain: z.array(line(80)).min(1).optional().meta({ description: 'Sebutan lain untuk hal yang sama.' }),
  arti: prose(600).meta({ description: 'Artinya dalam bahasa sehari-hari, satu atau dua kalimat, tanpa peraturan.' }),
  daerah: z
    .record(idSchema, regionalSchema)
    .optional()
    .meta({ description: 'Artinya di tiap peraturan; tanpa ini istilahnya milik register sendiri.' }),
  beda: prose(1000).optional().meta({ description: 'Apa yang berbeda antarperaturan, dan mengapa itu penting.' }),
  lihat: z.array(idSchema).min(1).optional().meta({ description: 'Istilah lain yang berkaitan.' }),
  kunci: z
    .array(z.string().regex(/^[a-z][a-z0-9_-]*$/, { error: 'harus nama isian atau jenis rekaman' }))
    .min(1)
    .optional()
    .meta({ description: 'Isian dan jenis rekaman yang dijelaskan istilah ini.' }),
  kata: z
    .array(line(60))
    .min(1)
    .optional()
    .meta({ description: 'Kata di halaman portal yang dijelaskan istilah ini.' }),
});

export type Term = z.infer<typeof termSchema>;

/**
 * `policies/kamus.yaml`: every domain term of keys and pages, with what each regulation makes of it.
 * `kata_biasa`: keys that are plain words and need no term.
 */
export const glossarySchema = z.strictObject({
  daftar: z.record(idSchema, termSchema).meta({ description: 'Istilah menurut pengenalnya.' }),
  kata_biasa: z
    .array(
      z.strictObject({
        alasan: prose(300).meta({ description: 'Mengapa isian ini tidak memerlukan istilah.' }),
        kunci: z.array(line(60)).min(1).meta({ description: 'Nama isian yang berarti seperti bunyinya.' }),
      }),
    )
    .meta({ description: 'Isian yang berarti seperti bunyinya.' }),
});

export type Glossary = z.infer<typeof glossarySchema>;

/** `policies/<daerah>/kamus.yaml`: the words of one regency, by the terms of `policies/kamus.yaml`; a term it leaves out is not read yet. */
export const regionalGlossarySchema = z.record(idSchema, regionalSchema);

export type RegionalGlossary = z.infer<typeof regionalGlossarySchema>;

export const noGlossary: Glossary = { daftar: {}, kata_biasa: [] };
