import { z } from 'zod';
import { documentSchema } from './document.ts';
import { historyOf } from './history.ts';
import { idSchema, line, prose } from './id.ts';
import { thirdPartySchema } from './negara.ts';
import { dateSchema } from './period.ts';

/** What happens to an application; the first five begin work that regulations speak of. */
export const activityKinds = [
  'perencanaan',
  'pengadaan',
  'pembangunan',
  'pengembangan',
  'penerimaan',
  'penerapan',
  'pemeliharaan',
  'nonaktif',
] as const;

/** Work by which an application comes to be, or comes to the regency. */
const workKinds: readonly string[] = ['pengadaan', 'pembangunan', 'pengembangan', 'penerimaan'];
export const isWork = (jenis: (typeof activityKinds)[number]): boolean => workKinds.includes(jenis);

/** The item of a master plan or architecture that something rests on. */
export const planReferenceSchema = z.strictObject({
  rencana: idSchema.meta({ description: 'Rencana induk atau arsitektur yang diacu.' }),
  butir: idSchema.meta({ description: 'Butir di dalamnya yang diacu.' }),
});

const activitySchema = z.strictObject({
  jenis: z.enum(activityKinds).meta({ description: 'Kegiatan atau peristiwa.' }),
  tanggal: dateSchema.meta({
    description: 'Hari kegiatan dimulai; penerapan: hari pertama dipakai untuk layanan nyata.',
  }),
  versi: line(40).optional().meta({ description: 'Versi aplikasi yang bersangkutan.' }),
  pelaksana: z.array(idSchema).min(1).optional().meta({ description: 'Instansi yang melaksanakan.' }),
  pembantu: z.array(idSchema).min(1).optional().meta({ description: 'Instansi yang membantu pelaksana.' }),
  pihak_ketiga: z.array(thirdPartySchema).min(1).optional().meta({ description: 'Pihak ketiga yang mengerjakan.' }),
  instrumen: z
    .array(idSchema)
    .min(1)
    .optional()
    .meta({ description: 'Catatan koordinasi, rekomendasi, izin, atau keputusan yang mendasarinya.' }),
  acuan_rencana: z
    .array(planReferenceSchema)
    .min(1)
    .optional()
    .meta({ description: 'Butir rencana induk atau arsitektur yang dilaksanakan.' }),
  surat: documentSchema.optional().meta({ description: 'Surat permohonan atau pemberitahuan.' }),
  dokumen: documentSchema.optional().meta({ description: 'Catatan hasil kegiatan, misalnya laporan pemeliharaan.' }),
  keterangan: prose(500).optional().meta({ description: 'Keterangan singkat.' }),
});

export type Activity = z.infer<typeof activitySchema>;

/** Activities in the order of their dates. */
export const activitiesSchema = historyOf(activitySchema).meta({
  description: 'Riwayat kegiatan, hanya boleh bertambah.',
});
