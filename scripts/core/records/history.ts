import { z } from 'zod';
import { documentSchema } from './document.ts';
import { idSchema, prose } from './id.ts';
import { dateSchema } from './period.ts';

export const eventKinds = [
  'baru',
  'penetapan',
  'mulai-dipakai',
  'ubah-nama',
  'ubah-pemilik',
  'ubah-pengelola',
  'ubah-sasaran',
  'ubah-penempatan',
  'perpanjang',
  'nonaktif',
] as const;

const eventSchema = z.strictObject({
  jenis: z.enum(eventKinds).meta({ description: 'Jenis permohonan atau peristiwa.' }),
  tanggal: dateSchema.meta({
    description: 'Hari permohonan atau peristiwa; yang dipakai adalah hukum pada hari itu.',
  }),
  surat: documentSchema.optional().meta({ description: 'Surat permohonan resmi.' }),
  formulir: documentSchema.optional().meta({ description: 'Formulir registrasi.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Keputusan atau surat yang mendasari peristiwa.' }),
  digunakan_sejak: dateSchema.optional().meta({ description: 'Hari pertama nama ini dipakai.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

export type Event = z.infer<typeof eventSchema>;

/** Events in the order of their dates. Earlier entries never change (rule `riwayat/hanya-tambah`). */
export const historyOf = <E extends z.ZodType<{ tanggal: string }>>(event: E) =>
  z.array(event).superRefine((events, context) => {
    events.forEach((one, i) => {
      const before = events[i - 1];
      if (before && one.tanggal < before.tanggal)
        context.addIssue({ code: 'custom', path: [i, 'tanggal'], message: 'mendahului peristiwa sebelumnya' });
    });
  });

/** Requests and events of a host name. */
export const historySchema = historyOf(eventSchema).meta({ description: 'Riwayat permohonan, hanya boleh bertambah.' });
