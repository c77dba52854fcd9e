import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

/** Who took part, counted: no names, so that nobody's schooling is on display. */
const participantsSchema = z.strictObject({
  instansi: idSchema.meta({ description: 'Instansi asal peserta.' }),
  jumlah: z.int().positive().max(100_000).optional().meta({ description: 'Banyaknya peserta, tanpa nama.' }),
});

/** The paper by which somebody may train others. */
const licenceSchema = z.strictObject({
  nomor: line(120).optional().meta({ description: 'Nomor sertifikat.' }),
  penerbit: line().optional().meta({ description: 'Lembaga penerbit.' }),
  berlaku: periodSchema.optional().meta({ description: 'Masa berlaku sertifikat.' }),
  dokumen: documentSchema.optional().meta({ description: 'Berkas sertifikat dalam arsip.' }),
});

const organiserSchema = z.strictObject({
  jenis: idSchema.meta({ description: 'Jenis penyelenggara menurut kosakata daerah.' }),
  nama: line().meta({ description: 'Nama lembaga penyelenggara, bukan nama orang.' }),
  sertifikat: licenceSchema.optional().meta({ description: 'Sertifikat sebagai penyelenggara pelatihan.' }),
});

const certificationSchema = z.strictObject({
  lingkup: z.enum(['nasional', 'internasional']).meta({ description: 'Sertifikasi nasional atau internasional.' }),
  jumlah: z.int().nonnegative().max(100_000).optional().meta({ description: 'Banyaknya yang lulus, tanpa nama.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pelatihan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama pelatihan.' }),
    bentuk: idSchema.meta({ description: 'Bentuk pelatihan menurut kosakata daerah.' }),
    jalur: idSchema.optional().meta({ description: 'Jalur pengembangan tenaga menurut kosakata daerah.' }),
    bagi: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Tugas tenaga yang dilatih, menurut kosakata daerah.' }),
    instansi: idSchema.meta({ description: 'Instansi yang mengadakan atau mengirim pesertanya.' }),
    materi: prose(800).optional().meta({ description: 'Kemampuan yang dilatih.' }),
    penyelenggara: organiserSchema.optional().meta({ description: 'Siapa yang menyelenggarakan.' }),
    peserta: z.array(participantsSchema).min(1).optional().meta({ description: 'Instansi peserta dan banyaknya.' }),
    tanggal: dateSchema.meta({ description: 'Hari pertama pelatihan.' }),
    selesai: dateSchema.optional().meta({ description: 'Hari terakhir pelatihan.' }),
    sertifikasi: certificationSchema.optional().meta({ description: 'Sertifikasi yang difasilitasi.' }),
    sumber_dana: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sumber pembiayaan menurut kosakata daerah.' }),
    dokumen: documentSchema.optional().meta({ description: 'Laporan pelatihan dalam arsip.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ tanggal, selesai }) => selesai === undefined || tanggal <= selesai, {
    error: 'mendahului hari pertama pelatihan',
    path: ['selesai'],
  });

export type Pelatihan = z.infer<typeof schema>;

/** Training of civil servants in ICT: form, organiser, how many from where. */
export const pelatihan = {
  jenis: 'pelatihan',
  judul: 'Pelatihan',
  uraian:
    'Peningkatan kemampuan aparatur di bidang TIK: bentuk, penyelenggara, dan banyaknya peserta; tanpa nama orang.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'peserta.*.instansi', jenis: 'instansi' },
  ],
  dated: 'tanggal',
  vocabulary: {
    bentuk: 'bentuk_pelatihan',
    jalur: 'jalur_pengembangan',
    'bagi.*': 'tugas_tenaga',
    'penyelenggara.jenis': 'penyelenggara_pelatihan',
    'sumber_dana.*': 'sumber_pembiayaan',
  },
  publik: {
    name: ['nama'],
    about: 'materi',
    columns: ['bentuk', 'instansi', 'penyelenggara', 'tanggal'],
    group: 'bentuk',
    fields: [
      'nama',
      'bentuk',
      'jalur',
      'bagi',
      'instansi',
      'materi',
      'penyelenggara',
      'peserta',
      'tanggal',
      'selesai',
      'sertifikasi',
      'sumber_dana',
      'dokumen',
    ],
  },
} as const satisfies Kind<typeof schema>;
