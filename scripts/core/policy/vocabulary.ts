import { z } from 'zod';
import { idSchema, line, prose } from '../records/id.ts';

const listSchema = z.strictObject({
  judul: line(120),
  keterangan: prose(600).optional(),
  nilai: z
    .array(
      z.strictObject({
        id: idSchema,
        label: line(200),
        ketentuan: z.array(line(40)).min(1).optional(),
        keterangan: prose(600).optional(),
      }),
    )
    .min(1),
});

/** `policies/<daerah>/kosakata.yaml`: value lists that a regulation sets, each value with its provision. */
export const vocabularySchema = z.record(z.string().regex(/^[a-z_]+$/), listSchema);

export type Vocabulary = z.infer<typeof vocabularySchema>;
