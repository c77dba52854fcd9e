import { z } from 'zod';
import { idSchema, line } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { periodSchema } from './period.ts';

const elementSchema = z.strictObject({
  butir: idSchema.meta({ description: 'Unsur lembaga menurut kosakata daerah.' }),
  jabatan: z.array(idSchema).min(1).meta({ description: 'Jabatan yang mengisi unsur ini.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal lembaga, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama lembaga.' }),
    jenis: idSchema.meta({ description: 'Jenis lembaga menurut kosakata daerah.' }),
    tingkat: idSchema.optional().meta({ description: 'Tingkat lembaga menurut kosakata daerah, misalnya kecamatan.' }),
    ketua: idSchema.optional().meta({ description: 'Jabatan yang mengetuai.' }),
    anggota: z.array(idSchema).optional().meta({ description: 'Jabatan yang menjadi anggota.' }),
    unsur: z
      .array(elementSchema)
      .min(1)
      .refine(once('butir'), onceMessage)
      .optional()
      .meta({ description: 'Pembagian kursi menurut unsur yang disebut peraturan.' }),
    instansi: idSchema.optional().meta({ description: 'Instansi yang unit atau timnya dicatat di sini.' }),
    dasar: idSchema.optional().meta({ description: 'Keputusan pembentukan.' }),
    tugas: z.array(line(300)).min(1).optional().meta({ description: 'Tugas dan fungsinya, dengan kata sendiri.' }),
    butir_tugas: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Tugas yang dirinci peraturan, menurut kosakata daerah.' }),
    bertanggung_jawab_kepada: idSchema
      .optional()
      .meta({ description: 'Jabatan tempat para petugasnya bertanggung jawab.' }),
    dasar_tugas: idSchema.optional().meta({ description: 'Keputusan yang menetapkan tugas dan fungsinya.' }),
    koordinasi: idSchema.optional().meta({ description: 'Catatan koordinasi tentang tugas dan fungsinya.' }),
    berlaku: periodSchema.optional().meta({ description: 'Masa tugas lembaga.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Lembaga = z.infer<typeof schema>;

/** Bodies that decide or coordinate; seats are offices. */
export const lembaga = {
  jenis: 'lembaga',
  judul: 'Lembaga',
  uraian: 'Dewan, tim, dan kelompok kerja beserta kursi jabatannya.',
  format: 'yaml',
  schema,
  references: [
    { path: 'ketua', jenis: 'jabatan', dated: 'kini' },
    { path: 'anggota.*', jenis: 'jabatan', dated: 'kini' },
    { path: 'unsur.*.jabatan.*', jenis: 'jabatan', dated: 'kini' },
    { path: 'instansi', jenis: 'instansi', dated: 'kini' },
    { path: 'bertanggung_jawab_kepada', jenis: 'jabatan', dated: 'kini' },
    { path: 'dasar', jenis: 'keputusan' },
    { path: 'dasar_tugas', jenis: 'keputusan', mayFollow: true },
    { path: 'koordinasi', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'berlaku.sejak',
  vocabulary: {
    jenis: 'lembaga',
    tingkat: 'tingkat_lembaga',
    'unsur.*.butir': 'unsur_lembaga',
    'butir_tugas.*': 'tugas_lembaga',
  },
  publik: {
    name: ['nama'],
    columns: ['jenis', 'ketua', 'dasar'],
    fields: [
      'nama',
      'jenis',
      'tingkat',
      'ketua',
      'anggota',
      'unsur',
      'instansi',
      'dasar',
      'tugas',
      'butir_tugas',
      'bertanggung_jawab_kepada',
      'dasar_tugas',
      'koordinasi',
      'berlaku',
    ],
  },
} as const satisfies Kind<typeof schema>;
