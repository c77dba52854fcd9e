import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

const count = () => z.int().nonnegative().max(100_000);

/** Certificates of one issuer, counted: whose they are and what they hold stays with the office. */
const certificatesSchema = z.strictObject({
  penerbit: line().optional().meta({ description: 'Penyelenggara sertifikasi elektronik yang menerbitkannya.' }),
  pemegang: z
    .enum(['pegawai', 'jabatan', 'instansi'])
    .optional()
    .meta({ description: 'Atas nama siapa: pegawai, jabatan, atau instansi.' }),
  jumlah: count().meta({ description: 'Banyaknya sertifikat yang masih berlaku.' }),
  berakhir: dateSchema.optional().meta({ description: 'Hari berakhirnya sertifikat yang paling awal habis.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pendataan sertifikat, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama pendataan, tanpa nama orang.' }),
    instansi: idSchema.meta({ description: 'Instansi pemakai sertifikat.' }),
    tanggal: dateSchema.meta({ description: 'Hari keadaan ini dihitung.' }),
    pelaksana_transaksi: count()
      .optional()
      .meta({ description: 'Banyaknya petugas yang menjalankan transaksi elektronik.' }),
    bersertifikat: count()
      .optional()
      .meta({ description: 'Banyaknya petugas itu yang mempunyai sertifikat elektronik yang masih berlaku.' }),
    sertifikat: z
      .array(certificatesSchema)
      .min(1)
      .optional()
      .meta({ description: 'Sertifikat yang dipakai, menurut penerbit dan pemegangnya.' }),
    keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(
    ({ pelaksana_transaksi, bersertifikat }) =>
      pelaksana_transaksi === undefined || bersertifikat === undefined || bersertifikat <= pelaksana_transaksi,
    { error: 'melebihi banyaknya pelaksana transaksi', path: ['bersertifikat'] },
  );

export type SertifikatElektronik = z.infer<typeof schema>;

/** Electronic certificates of an agency on a day, as counts. */
export const sertifikatElektronik = {
  jenis: 'sertifikat-elektronik',
  judul: 'Sertifikat elektronik',
  uraian:
    'Banyaknya sertifikat elektronik tiap instansi, penerbitnya, dan yang paling awal habis; tanpa nama pemegang.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [{ path: 'instansi', jenis: 'instansi' }],
  dated: 'tanggal',
  publik: {
    name: ['nama'],
    about: 'keterangan',
    columns: ['instansi', 'tanggal', 'pelaksana_transaksi', 'bersertifikat'],
    fields: ['nama', 'instansi', 'tanggal', 'pelaksana_transaksi', 'bersertifikat', 'sertifikat', 'keterangan'],
  },
} as const satisfies Kind<typeof schema>;
