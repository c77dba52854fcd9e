import { z } from 'zod';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema, periodSchema } from './period.ts';

const count = () => z.int().nonnegative().max(1_000_000);

/** Where the problems of a period were solved; what each was about stays with the desks. */
const countsSchema = z.strictObject({
  diterima: count().meta({ description: 'Banyaknya permasalahan TIK yang diterima dari pengguna.' }),
  selesai_tingkat_1: count().optional().meta({ description: 'Yang diselesaikan meja layanan tingkat 1.' }),
  diteruskan: count().optional().meta({ description: 'Yang diteruskan tingkat 1 kepada tingkat 2.' }),
  selesai_tingkat_2: count().optional().meta({ description: 'Yang diselesaikan meja layanan tingkat 2.' }),
  langsung_tingkat_2: count()
    .optional()
    .meta({ description: 'Yang sampai di tingkat 2 tanpa lebih dahulu melalui tingkat 1.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal rekap, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama rekap.' }),
    instansi: idSchema.meta({ description: 'Instansi yang permasalahannya direkap.' }),
    tanggal: dateSchema.meta({ description: 'Hari rekap dibuat.' }),
    masa: periodSchema.optional().meta({ description: 'Masa yang direkap.' }),
    tingkat_1: idSchema.optional().meta({ description: 'Meja layanan tingkat 1 yang melayani.' }),
    tingkat_2: idSchema.optional().meta({ description: 'Meja layanan tingkat 2 yang menerima terusan.' }),
    jumlah: countsSchema.meta({ description: 'Banyaknya permasalahan menurut penyelesaiannya.' }),
    keterangan: prose(500).optional().meta({ description: 'Keterangan singkat, tanpa isi permasalahan.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage)
  .refine(({ masa, tanggal }) => !masa?.sampai || masa.sampai <= tanggal, {
    error: 'belum berakhir pada hari rekap dibuat',
    path: ['masa', 'sampai'],
  })
  .refine(({ jumlah: { diterima, selesai_tingkat_1 = 0 } }) => selesai_tingkat_1 <= diterima, {
    error: 'melebihi banyaknya yang diterima',
    path: ['jumlah', 'selesai_tingkat_1'],
  });

export type MejaLayanan = z.infer<typeof schema>;

/** Problems that users brought to the service desks in a period, as counts: no tickets, no names. */
export const mejaLayanan = {
  jenis: 'meja-layanan',
  judul: 'Rekap meja layanan',
  uraian: 'Banyaknya permasalahan TIK tiap instansi dan di tingkat mana diselesaikan; tanpa isi permasalahannya.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'tingkat_1', jenis: 'lembaga' },
    { path: 'tingkat_2', jenis: 'lembaga' },
  ],
  dated: 'tanggal',
  publik: {
    name: ['nama'],
    about: 'keterangan',
    columns: ['instansi', 'tanggal', 'jumlah'],
    fields: ['nama', 'instansi', 'tanggal', 'masa', 'tingkat_1', 'tingkat_2', 'jumlah', 'keterangan'],
  },
} as const satisfies Kind<typeof schema>;
