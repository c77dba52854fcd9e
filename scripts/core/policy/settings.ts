import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';
import { dateSchema } from '../records/period.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** `policies/<daerah>/setelan.yaml`: local choices where the text is silent, each naming the provision it fills. */
export const settingsSchema = z.record(
  idSchema,
  z.strictObject({
    judul: line(160),
    nilai: valueSchema,
    satuan: line(60).optional(),
    mengisi: z.array(line(40)).min(1).meta({ description: 'Ketentuan yang diisi, misalnya buleleng/26.3.' }),
    ditetapkan_oleh: line(160),
    sejak: dateSchema,
    alasan: prose(600),
  }),
);

export type Settings = z.infer<typeof settingsSchema>;
