import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const purchasedSchema = z.strictObject({
  jenis: idSchema.meta({ description: 'Jenis perangkat menurut kosakata daerah.' }),
  wujud: z
    .enum(['perangkat-keras', 'perangkat-lunak'])
    .optional()
    .meta({ description: 'Perangkat keras atau perangkat lunak; bila kosong, perangkat keras.' }),
  untuk: z
    .array(z.enum(['baru', 'penambahan', 'penggantian']))
    .min(1)
    .meta({ description: 'Perangkat baru, penambahan, penggantian, atau gabungannya.' }),
  jumlah: z.int().positive().max(1_000_000).meta({ description: 'Banyaknya perangkat.' }),
  keterangan: prose(300).optional().meta({ description: 'Keterangan singkat, tanpa merek dan harga satuan.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pengadaan, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama paket pengadaan.' }),
    instansi: idSchema.meta({ description: 'Instansi yang mengadakan.' }),
    tanggal: dateSchema.meta({ description: 'Hari pengadaan dilakukan; yang dipakai adalah hukum pada hari itu.' }),
    perangkat: z.array(purchasedSchema).min(1).meta({ description: 'Perangkat yang diadakan, menurut jenisnya.' }),
    keperluan: prose(800).optional().meta({ description: 'Untuk apa perangkat itu diperlukan.' }),
    rekomendasi: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Rekomendasi Dinas yang mendasari pengadaan ini.' }),
    sumber_dana: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sumber pembiayaan menurut kosakata daerah.' }),
    infrastruktur: z
      .array(idSchema)
      .min(1)
      .optional()
      .meta({ description: 'Rekaman infrastruktur yang mendapat perangkat ini.' }),
    keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type Pengadaan = z.infer<typeof schema>;

/** Purchases of ICT devices by an agency, with the recommendation that came before: totals, no offers or prices. */
export const pengadaan = {
  jenis: 'pengadaan',
  judul: 'Pengadaan perangkat',
  uraian: 'Pengadaan perangkat TIK tiap instansi dan rekomendasi yang mendahuluinya; tanpa penawaran dan harga.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi', dated: 'tanggal' },
    { path: 'rekomendasi.*', jenis: 'keputusan', mayFollow: true },
    { path: 'infrastruktur.*', jenis: 'infrastruktur' },
  ],
  dated: 'tanggal',
  vocabulary: { 'perangkat.*.jenis': 'jenis_perangkat', 'sumber_dana.*': 'sumber_pembiayaan' },
  publik: {
    name: ['nama'],
    about: 'keperluan',
    columns: ['instansi', 'tanggal', 'perangkat', 'rekomendasi'],
    fields: [
      'nama',
      'instansi',
      'tanggal',
      'perangkat',
      'keperluan',
      'rekomendasi',
      'sumber_dana',
      'infrastruktur',
      'keterangan',
    ],
  },
} as const satisfies Kind<typeof schema>;
