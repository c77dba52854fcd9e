import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';

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
        parameter: z.record(z.string(), z.unknown()).default({}).meta({ description: 'Nilai untuk aturan ini.' }),
      }),
    )
    .meta({ description: 'Aturan rumah: berlaku di semua daerah, tidak mengutip peraturan.' }),
  pemutus: z
    .array(
      z.strictObject({
        jalur: z.array(line(120)).min(1).meta({ description: 'Jalur berkas di repositori, misalnya scripts/**.' }),
        oleh: z.array(idSchema).min(1).meta({ description: 'Peran yang menyetujui perubahannya.' }),
        alasan: prose(600).meta({ description: 'Mengapa peran itu yang dipilih.' }),
      }),
    )
    .meta({ description: 'Siapa menyetujui perubahan bagian yang dipakai bersama.' }),
});

export type SharedPolicy = z.infer<typeof sharedSchema>;
