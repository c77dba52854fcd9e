import { z } from 'zod';
import { defineRecordRule, verdictOf } from '../../../scripts/core/rule.ts';
import { secretsUnder } from '../../../scripts/core/secret-keys.ts';
import { secretWords } from '../../../scripts/core/secret-words.ts';

const kindSchema = z.enum(['kunci', 'token', 'kata-sandi']).meta({
  enumDescriptions: ['kunci pribadi', 'token masuk ke suatu layanan', 'kata sandi'],
});

/** No private key, token or password in any record: the repository is public, and what was in it once stays known. */
export const tanpaKunciRahasia = defineRecordRule({
  id: 'rekaman/tanpa-kunci-rahasia',
  title: 'Rekaman tidak memuat kunci pribadi, token, atau kata sandi',
  everyone: true,
  indexes: [],
  absolute: true,
  parameters: z.strictObject({
    mencari: z.array(kindSchema).min(1).meta({ description: 'Rahasia yang dicari.' }),
  }),
  check: ({ subject, parameter, istilah }) =>
    verdictOf(
      secretsUnder(subject)
        .filter(({ kind }) => parameter.mencari.includes(kind))
        .map(({ path, kind }) => ({ path, discriminator: kind, ...secretWords(kind, 'Isian ini', istilah.dinas) })),
    ),
});
