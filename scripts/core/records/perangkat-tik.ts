import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, line, prose } from './id.ts';
import type { Kind } from './kind.ts';
import { originFields, publicFactHasSource, publicFactHasSourceMessage } from './origin.ts';
import { dateSchema } from './period.ts';

/** From whom devices came; what is bought on the regency's own budget is `daerah`. */
const deviceOrigins = ['daerah', 'pemerintah-pusat', 'pemerintah-provinsi', 'pihak-lain'] as const;

const deviceSchema = z.strictObject({
  jenis: idSchema.meta({ description: 'Jenis perangkat menurut kosakata daerah.' }),
  jumlah: z.int().nonnegative().max(1_000_000).meta({ description: 'Banyaknya perangkat.' }),
  dari: z.enum(deviceOrigins).optional().meta({
    description: 'Dari mana diperoleh: daerah sendiri, pemerintah pusat, pemerintah provinsi, atau pihak lain.',
  }),
  koordinasi: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Catatan koordinasi dengan Dinas tentang perangkat yang diterima.' }),
  keterangan: prose(300).optional().meta({ description: 'Keterangan singkat.' }),
});

const schema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal pendataan perangkat, sama dengan nama berkas.' }),
    nama: line().meta({ description: 'Nama pendataan.' }),
    instansi: idSchema.meta({ description: 'Instansi yang perangkatnya didata.' }),
    tanggal: dateSchema.meta({ description: 'Hari keadaan ini didata.' }),
    perangkat: z.array(deviceSchema).min(1).meta({ description: 'Banyaknya perangkat tiap jenis.' }),
    laporan_aset: documentSchema
      .optional()
      .meta({ description: 'Laporan ke sistem informasi aset: nomor dan harinya.' }),
    keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
    ...originFields,
  })
  .refine(publicFactHasSource, publicFactHasSourceMessage);

export type PerangkatTik = z.infer<typeof schema>;

/** ICT devices of an agency on a day, as totals: no serial numbers, no places. */
export const perangkatTik = {
  jenis: 'perangkat-tik',
  judul: 'Perangkat TIK',
  uraian: 'Banyaknya perangkat TIK tiap instansi menurut jenis dan asalnya; rinciannya tetap di sistem informasi aset.',
  format: 'yaml',
  schema,
  pemohon: ['instansi'],
  references: [
    { path: 'instansi', jenis: 'instansi' },
    { path: 'perangkat.*.koordinasi.*', jenis: 'keputusan', mayFollow: true },
  ],
  dated: 'tanggal',
  vocabulary: { 'perangkat.*.jenis': 'jenis_perangkat' },
  publik: {
    name: ['nama'],
    about: 'keterangan',
    columns: ['instansi', 'tanggal', 'perangkat', 'laporan_aset'],
    fields: ['nama', 'instansi', 'tanggal', 'perangkat', 'laporan_aset', 'keterangan'],
  },
} as const satisfies Kind<typeof schema>;
