import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';
import { dateSchema } from '../records/period.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

export type SettingValue = z.infer<typeof valueSchema>;

/** A value that the setting had before: it still decides what happened while it was in force. */
const earlierSchema = z.strictObject({
  nilai: valueSchema.meta({ description: 'Nilai yang berlaku saat itu.' }),
  sejak: dateSchema.meta({ description: 'Hari pertama nilai ini berlaku.' }),
  sampai: dateSchema
    .optional()
    .meta({ description: 'Hari terakhir nilai ini berlaku; kosong bila sampai hari sebelum nilai berikutnya.' }),
  ditetapkan_oleh: line(160).meta({ description: 'Jabatan atau instansi yang menetapkannya.' }),
  alasan: prose(600).meta({ description: 'Mengapa nilainya demikian waktu itu.' }),
});

const settingSchema = z.strictObject({
  judul: line(160).meta({ description: 'Nama setelan dalam bahasa sehari-hari.' }),
  nilai: valueSchema.meta({ description: 'Nilainya: teks, angka, true atau false, atau daftar teks.' }),
  satuan: line(60)
    .optional()
    .meta({ description: 'Satuan nilainya, misalnya hari kerja; wajib untuk angka dan jangka waktu.' }),
  mengisi: z.array(line(40)).min(1).meta({ description: 'Ketentuan yang diisi, misalnya buleleng/26.3.' }),
  ditetapkan_oleh: line(160).meta({ description: 'Jabatan atau instansi yang menetapkannya.' }),
  sejak: dateSchema.meta({ description: 'Hari pertama setelan ini berlaku.' }),
  alasan: prose(600).meta({ description: 'Mengapa nilainya demikian, dan bagian mana yang tidak diatur peraturan.' }),
  sebelumnya: z
    .array(earlierSchema)
    .min(1)
    .optional()
    .meta({ description: 'Nilai-nilai terdahulu, dari yang terlama; tidak diubah lagi.' }),
});

/** `policies/<daerah>/setelan.yaml`: local choices where the text is silent, each naming the provision it fills. */
export const settingsSchema = z.record(idSchema, settingSchema);

export type Setting = z.infer<typeof settingSchema>;
export type Settings = z.infer<typeof settingsSchema>;
