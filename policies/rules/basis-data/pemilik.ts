import { z } from 'zod';
import { ofSilence, silenceParameter } from '../../../scripts/core/policy/silence.ts';
import type { BasisData } from '../../../scripts/core/records/basis-data.ts';
import { defineRule, pass, verdictOf } from '../../../scripts/core/rule.ts';

type Owner = NonNullable<BasisData['pemilik']>;
const owners = ['pemerintah-daerah', 'perangkat-daerah', 'pihak-lain'] as const satisfies readonly Owner[];

/** Whose the data is, apart from who manages it. */
export const basisDataPemilik = defineRule({
  id: 'basis-data/pemilik',
  title: 'Data tercatat sebagai milik pihak yang disebut peraturan',
  subjects: ['basis-data'],
  fields: ['pemilik'],
  indexes: [],
  parameters: z.strictObject({
    pemilik: z.enum(owners).meta({
      description: 'Pemilik data menurut peraturan.',
      enumDescriptions: ['pemerintah daerah', 'perangkat daerah', 'pihak lain'],
    }),
    bila_kosong: silenceParameter,
  }),
  check: ({ subject, parameter, istilah }) => {
    const { pemilik } = subject;
    if (pemilik === parameter.pemilik) return pass;
    const words: Record<Owner, string> = {
      'pemerintah-daerah': istilah.pemerintah_daerah,
      'perangkat-daerah': istilah.perangkat_daerah,
      'pihak-lain': 'pihak lain',
    };
    const expected = words[parameter.pemilik];
    const actual = pemilik ? words[pemilik] : 'belum diisi';
    return verdictOf([
      {
        path: pemilik ? 'pemilik' : '',
        discriminator: 'pemilik',
        message: pemilik
          ? `Data ini tercatat milik ${actual}; menurut peraturan milik ${expected}.`
          : `Pemilik data ini belum diisi; menurut peraturan milik ${expected}.`,
        help: `Isi pemilik dengan ${parameter.pemilik}; yang mengelola dicatat pada pengelola.`,
        actual,
        expected,
        ...(pemilik ? {} : ofSilence(parameter.bila_kosong)),
      },
    ]);
  },
});
