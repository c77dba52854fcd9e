import { z } from 'zod';
import { planReferenceSchema } from './aplikasi-riwayat.ts';
import { documentSchema } from './document.ts';
import { historyOf } from './history.ts';
import { idSchema, prose } from './id.ts';
import { thirdPartySchema } from './negara.ts';
import { dateSchema } from './period.ts';

/**
 * What happens to a server, a network or another facility: work or purchases from `perencanaan` to `pengoperasian`,
 * `ubah-susunan` a change of how a network is laid out, `serah-kelola` the hand-over of its management to the Dinas.
 */
export const facilityEventKinds = [
  'baru',
  'perencanaan',
  'pengadaan',
  'pembangunan',
  'pengembangan',
  'pemeliharaan',
  'pengoperasian',
  'ubah-susunan',
  'ubah-pengelola',
  'ubah-penempatan',
  'serah-kelola',
  'perpanjang',
  'nonaktif',
] as const;

const eventSchema = z.strictObject({
  jenis: z.enum(facilityEventKinds).meta({ description: 'Jenis permohonan atau peristiwa.' }),
  tanggal: dateSchema.meta({
    description: 'Hari permohonan atau peristiwa; yang dipakai adalah hukum pada hari itu.',
  }),
  pelaksana: z.array(idSchema).min(1).optional().meta({ description: 'Instansi yang melaksanakan kegiatan ini.' }),
  pihak_ketiga: z.array(thirdPartySchema).min(1).optional().meta({ description: 'Pihak ketiga yang mengerjakan.' }),
  acuan_rencana: z
    .array(planReferenceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Butir kajian, rencana induk, atau arsitektur yang dilaksanakan.' }),
  surat: documentSchema.optional().meta({ description: 'Surat permohonan.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Persetujuan, keputusan, atau catatan koordinasi yang mendasarinya.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

/** Requests and events in the order of their dates. */
export const facilityHistorySchema = historyOf(eventSchema).meta({
  description: 'Riwayat permohonan, hanya boleh bertambah.',
});
