import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose, reason } from './id.ts';
import type { Kind } from './kind.ts';
import { once, onceMessage } from './once.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const count = () => z.int().nonnegative().max(100_000);

const classSchema = z.strictObject({
  golongan: idSchema.meta({ description: 'Golongan tenaga menurut kosakata daerah.' }),
  jumlah: count().meta({ description: 'Banyaknya orang, tanpa nama.' }),
});

const taskSchema = z.strictObject({
  tugas: idSchema.meta({ description: 'Tugas tenaga menurut kosakata daerah.' }),
  jumlah: count().meta({ description: 'Banyaknya orang dengan tugas ini, tanpa nama.' }),
  standar: line(200).optional().meta({ description: 'Standar kompetensi yang dipenuhi.' }),
  pelatihan: z.array(idSchema).min(1).optional().meta({ description: 'Pelatihan yang sudah diikuti untuk tugas ini.' }),
});

/** Somebody was promoted or moved: that it happened and how the work goes on, never who. */
const moveSchema = z.strictObject({
  jenis: z.enum(['promosi', 'mutasi']).meta({ description: 'Promosi atau mutasi.' }),
  tanggal: dateSchema.meta({ description: 'Hari perpindahannya berlaku.' }),
  jumlah: count().optional().meta({ description: 'Banyaknya orang, tanpa nama.' }),
  kelangsungan: z
    .strictObject({
      tanggal: dateSchema.meta({ description: 'Hari catatannya dibuat.' }),
      uraian: reason(800).meta({ description: 'Bagaimana pekerjaannya tetap berjalan.' }),
      dokumen: documentSchema.optional().meta({ description: 'Catatan itu dalam arsip.' }),
    })
    .optional()
    .meta({ description: 'Pertimbangan kelangsungan SPBE saat perpindahan itu.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pendataan tenaga, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama pendataan, tanpa nama orang.' }),
    instansi: idSchema.meta({ description: 'Instansi tempat tenaga itu bekerja.' }),
    tanggal: dateSchema.meta({ description: 'Hari keadaan ini dihitung.' }),
    golongan: z
      .array(classSchema)
      .min(1)
      .refine(once('golongan'), onceMessage)
      .optional()
      .meta({ description: 'Banyaknya tenaga tiap golongan.' }),
    tugas: z
      .array(taskSchema)
      .min(1)
      .refine(once('tugas'), onceMessage)
      .optional()
      .meta({ description: 'Banyaknya tenaga tiap tugas.' }),
    perpindahan: z.array(moveSchema).min(1).optional().meta({ description: 'Promosi dan mutasi yang terjadi.' }),
    keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type TenagaTik = z.infer<typeof schema>;

/** ICT staff of an agency on a day, as totals by class and task. */
export const tenagaTik = {
  jenis: 'tenaga-tik',
  judul: 'Tenaga TIK',
  uraian:
    'Banyaknya tenaga TIK tiap instansi menurut golongan dan tugas, serta kelangsungan kerja saat perpindahan; tanpa nama orang.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'tugas.*.pelatihan.*', jenis: 'pelatihan' },
  ],
  dated: 'tanggal',
  vocabulary: { 'golongan.*.golongan': 'golongan_tenaga', 'tugas.*.tugas': 'tugas_tenaga' },
  publik: {
    name: ['nama'],
    about: 'keterangan',
    columns: ['instansi', 'tanggal', 'golongan'],
    fields: ['nama', 'instansi', 'tanggal', 'golongan', 'tugas', 'perpindahan', 'keterangan'],
  },
} as const satisfies Kind<typeof schema>;
