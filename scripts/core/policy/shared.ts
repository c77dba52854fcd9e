import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';
import { authorityFields, onlySignersNameInstruments, onlySignersNameInstrumentsMessage } from './approval.ts';
import { conditionSchema } from './condition.ts';

/** Who proposes and decides on paths where no regulation says it. */
export const deciderSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Pengenal butir ini.' }),
    jalur: z.array(line(120)).min(1).meta({ description: 'Jalur berkas di repositori, misalnya scripts/**.' }),
    ...authorityFields,
    peran: authorityFields.peran.default('pemutus'),
    bila: conditionSchema.optional(),
    cadangan: z
      .literal(true)
      .optional()
      .meta({ description: 'Hanya berlaku bila tidak ada ketentuan yang menunjuk peran itu untuk rekamannya.' }),
    alasan: prose(600).meta({ description: 'Mengapa peran itu yang dipilih.' }),
  })
  .refine(onlySignersNameInstruments, onlySignersNameInstrumentsMessage);

export type SharedDecider = z.infer<typeof deciderSchema>;

export const emergencySchema = z
  .strictObject({
    instrumen: idSchema.meta({ description: 'Jenis instrumen yang memerintahkan keadaan darurat.' }),
    oleh: z
      .array(idSchema)
      .min(2)
      .meta({ description: 'Peran yang semuanya wajib menyetujui, masing-masing orang yang berbeda.' }),
    paling_lama_hari: z.int().positive().max(90).meta({ description: 'Paling lama berapa hari perintahnya berlaku.' }),
    alasan: prose(600).meta({ description: 'Mengapa jalur ini ada.' }),
  })
  .meta({ description: 'Jalur darurat: dicatat terang-terangan, tidak pernah diam-diam.' });

export type Emergency = z.infer<typeof emergencySchema>;

const forgeCheckSchema = z.strictObject({
  jalur: z.array(line(120)).min(1).meta({ description: 'Jalur berkas yang perubahannya memerlukan pemeriksaan itu.' }),
  pemeriksaan: line(100).meta({ description: 'Nama pemeriksaan di forge.' }),
  aplikasi: z.int().positive().meta({ description: 'Nomor aplikasi forge yang menjalankannya.' }),
  alasan: prose(600).meta({ description: 'Mengapa pemeriksaan itu diminta.' }),
});

/** A check of the forge, by somebody else than the gate, that must have succeeded where some paths change. */
export type ForgeCheckAsked = z.infer<typeof forgeCheckSchema>;

/** Automated tests that must pass before what judges is replaced. */
export const testsSchema = forgeCheckSchema.meta({
  description: 'Uji otomatis yang wajib lulus sebelum bagian yang menilai diganti.',
});

/** The impact on all records that must have been worked out before whoever decides looks at another law. */
export const impactSchema = forgeCheckSchema.meta({
  description: 'Hitungan dampak atas semua rekaman yang wajib ada sebelum kebijakan atau aturan diganti.',
});

/**
 * `policies/bersama.yaml`: what follows from how the register works, not from a regulation.
 * `pemutus`: who approves changes of the shared paths, a local setting.
 */
export const sharedSchema = z.strictObject({
  penegakan: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Pengenal penegakan.' }),
        aturan: z
          .string()
          .regex(/^[a-z-]+\/[a-z0-9-]+$/, { error: 'harus berbentuk keluarga/nama-aturan' })
          .meta({ description: 'Aturan yang memeriksa rekaman, misalnya rujukan/ada.' }),
        tingkat: z.enum(['galat', 'peringatan', 'perlu-telaah']).meta({ description: 'Tingkat temuan.' }),
        alasan: prose(600).meta({ description: 'Mengapa aturan ini berlaku di semua daerah.' }),
        cadangan: z
          .literal(true)
          .optional()
          .meta({ description: 'Hanya di daerah yang ketentuannya tidak memakai aturan ini.' }),
        parameter: z.record(z.string(), z.unknown()).default({}).meta({ description: 'Nilai untuk aturan ini.' }),
      }),
    )
    .meta({ description: 'Aturan rumah: berlaku di semua daerah, tidak mengutip peraturan.' }),
  pemutus: z.array(deciderSchema).meta({
    description: 'Siapa mengusulkan dan menyetujui perubahan di suatu jalur, bila peraturan tidak menunjuknya.',
  }),
  darurat: emergencySchema.optional(),
  uji: testsSchema.optional(),
  dampak: impactSchema.optional(),
});

export type SharedPolicy = z.infer<typeof sharedSchema>;
