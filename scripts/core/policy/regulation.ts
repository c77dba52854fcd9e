import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';
import { dateSchema, periodSchema } from '../records/period.ts';

/** `policies/<daerah>/<peraturan>/peraturan.yaml`: identity of a regulation and the words it uses. */
export const regulationSchema = z.strictObject({
  id: idSchema,
  jenis: line(80),
  nomor: z.int().positive(),
  tahun: z.int().min(1945).max(2999),
  judul_resmi: line(400),
  sebutan: line(80),
  ditetapkan: dateSchema.optional(),
  diundangkan: dateSchema,
  berlaku: periodSchema,
  berita_daerah: z.strictObject({ tahun: z.int(), nomor: z.int() }).optional(),
  mencabut: z.array(line(200)).optional(),
  istilah: z.strictObject({
    sistem: line(80),
    perangkat_daerah: line(80),
    dinas: line(120),
    pemerintah_daerah: line(120),
  }),
  naskah: z.strictObject({
    tautan: z.url({ protocol: /^https$/ }).optional(),
    keterangan: prose(600),
  }),
  catatan: z.array(prose(1000)).optional(),
});

export type Regulation = z.infer<typeof regulationSchema>;
