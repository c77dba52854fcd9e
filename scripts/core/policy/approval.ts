import { z } from 'zod';
import { idSchema, line } from '../records/id.ts';
import { conditionSchema } from './condition.ts';

/** Who decides, on what terms: shared by provisions and by the house's own settings. */
export const authorityFields = {
  peran: z.enum(['pengusul', 'pemutus', 'penetap']).meta({
    description: 'pengusul mengajukan, pemutus menyetujui atau menolak, penetap menandatangani instrumen.',
  }),
  oleh: z.array(idSchema).min(1).meta({ description: 'Peran atau lembaga yang berwenang.' }),
  kuorum: z
    .union([
      z.int().positive(),
      z.string().regex(/^[1-9]\d*\/[1-9]\d*$/, { error: 'harus bilangan bulat atau pecahan, misalnya 1/2' }),
    ])
    .default(1)
    .meta({ description: 'Berapa orang yang menyetujui: bilangan, atau pecahan dari kursi yang terisi, ke atas.' }),
  berbeda_orang: z
    .boolean()
    .optional()
    .meta({ description: 'true bila penyetuju setiap peran wajib orang yang berbeda.' }),
  kecuali: z
    .array(z.enum(['penulis', 'kontributor', 'instansi-pemohon']))
    .optional()
    .meta({ description: 'Siapa yang suaranya tidak dihitung.' }),
  instrumen: idSchema.optional().meta({ description: 'Jenis instrumen yang ditandatangani; hanya bagi penetap.' }),
  lembaga: z
    .strictObject({
      ketua: z.literal(true).optional().meta({ description: 'Kursi ketuanya wajib terisi.' }),
      dasar: idSchema.optional().meta({ description: 'Jenis keputusan yang wajib membentuknya dan masih berlaku.' }),
    })
    .optional()
    .meta({ description: 'Syarat lembaga yang memutus.' }),
} as const;

/** Votes meet what is asked of the others, so a letter named there would be asked of nobody. */
export const onlySignersNameInstruments = ({ peran, instrumen }: { peran: string; instrumen?: string | undefined }) =>
  peran === 'penetap' || instrumen === undefined;
export const onlySignersNameInstrumentsMessage = {
  error: 'hanya disebut bersama peran penetap; surat pihak lain ditulis sebagai butir tersendiri',
  path: ['instrumen'],
};

/** Body of a `persetujuan` entry. */
export const approvalSchema = z
  .strictObject({
    untuk: z
      .strictObject({
        jenis: idSchema.meta({ description: 'Jenis rekaman.' }),
        permohonan: z
          .array(idSchema)
          .min(1)
          .optional()
          .meta({ description: 'Jenis permohonan, misalnya baru; tanpa ini semua perubahan.' }),
        bila: conditionSchema.optional(),
      })
      .meta({ description: 'Rekaman dan permohonan yang memerlukan persetujuan ini.' }),
    ...authorityFields,
    penolakan: z.array(line(40)).min(1).optional().meta({
      description:
        'Ketentuan yang boleh menjadi alasan menolak, bila peraturan menyebutnya; butir ini lalu hanya mengatur penolakan.',
    }),
  })
  .refine(onlySignersNameInstruments, onlySignersNameInstrumentsMessage)
  .meta({ description: 'Siapa yang mengusulkan, memutus, atau menetapkan.' });

export type Approval = z.infer<typeof approvalSchema>;
