import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';

/**
 * `policies/bersama.yaml`: what follows from how the register works, not from a regulation.
 * `pemutus`: who approves changes of the shared paths, a local setting.
 */
export const sharedSchema = z.strictObject({
  penegakan: z.array(
    z.strictObject({
      id: idSchema,
      aturan: z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/),
      tingkat: z.enum(['galat', 'peringatan', 'perlu-telaah']),
      alasan: prose(600),
      parameter: z.record(z.string(), z.unknown()).default({}),
    }),
  ),
  pemutus: z.array(
    z.strictObject({ jalur: z.array(line(120)).min(1), oleh: z.array(idSchema).min(1), alasan: prose(600) }),
  ),
});

export type SharedPolicy = z.infer<typeof sharedSchema>;
