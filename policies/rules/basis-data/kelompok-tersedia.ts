import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A text as its words, each between spaces, so that a phrase is found whole and never inside another word. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;

/** A list that names groups and leaves a rest: what has a group of its own is not put with the rest. */
export const basisDataKelompokTersedia = defineRule({
  id: 'basis-data/kelompok-tersedia',
  title: 'Basis data dalam kelompok lainnya tidak mempunyai kelompoknya sendiri',
  subjects: ['basis-data'],
  fields: ['nama', 'kelompok'],
  indexes: [],
  parameters: z.strictObject({
    lainnya: z.string().meta({ description: 'Kelompok yang menampung sisanya.' }),
    kelompok: z.string().meta({ description: 'Kelompok yang disebut ketentuan.' }),
    kata: z.array(z.string()).min(1).meta({ description: 'Kata pada nama yang menunjuk kelompok itu.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const { nama, kelompok } = subject;
    if (kelompok !== parameter.lainnya) return notApplicable('Basis data ini tidak masuk kelompok sisa.');
    // What it is needed for, and by whom, says nothing of the group that it is of.
    const text = wordsOf(nama);
    const word = parameter.kata.find((one) => text.includes(` ${one} `));
    if (word === undefined) return pass;
    const label = labelOf(kosakata, 'kelompok_data', parameter.kelompok);
    return verdictOf([
      {
        path: 'kelompok',
        discriminator: parameter.kelompok,
        message: `Namanya menyebut "${word}", sedangkan kelompok "${label}" sudah ada dalam daftar.`,
        help: `Pilih kelompok ${parameter.kelompok}; bila memang bukan, petugas mencatat alasannya.`,
        actual: parameter.lainnya,
        expected: parameter.kelompok,
      },
    ]);
  },
});
