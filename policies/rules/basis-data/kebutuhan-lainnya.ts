import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The open end of a list of groups is for a stated need. */
export const basisDataKebutuhanLainnya = defineRule({
  id: 'basis-data/kebutuhan-lainnya',
  title: 'Kelompok data di luar daftar menyebut kebutuhannya',
  subjects: ['basis-data'],
  fields: ['kelompok', 'kebutuhan'],
  indexes: [],
  parameters: z.strictObject({
    kelompok: z.string().meta({ description: 'Kelompok yang hanya dipakai bila ada kebutuhan tertentu.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const { kelompok, kebutuhan } = subject;
    if (kelompok === undefined) return notApplicable('Kelompok datanya belum diisi.');
    const label = labelOf(kosakata, 'kelompok_data', kelompok);
    if (kelompok !== parameter.kelompok) return notApplicable(`Kelompoknya "${label}", sudah dirinci peraturan.`);
    if (kebutuhan !== undefined) return pass;
    return verdictOf([
      {
        path: 'kelompok',
        discriminator: 'kebutuhan',
        message: `Kelompok data ini "${label}", tetapi kebutuhannya belum disebut.`,
        help: 'Isi kebutuhan dengan alasan memakai kelompok ini, atau pilih kelompok lain dari daftar.',
        actual: 'kebutuhan belum diisi',
        expected: 'kebutuhan yang mendasarinya',
      },
    ]);
  },
});
