import { z } from 'zod';
import { foreignService, serviceSortParameter, serviceWords } from '../../../scripts/core/layanan/sort.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const words = { G2G: 'pemerintah (G2G)', G2C: 'masyarakat (G2C)', G2B: 'dunia usaha (G2B)' } as const;
const served = Object.keys(words) as (keyof typeof words)[];

const inWords = (list: readonly (keyof typeof words)[], and: string): string =>
  list.map((one) => words[one]).join(` ${and} `);

/** A service of some sort serves those for whom that sort is meant. */
export const layananGolonganSesuai = defineRule({
  id: 'layanan/golongan-sesuai',
  title: 'Golongan layanan sesuai dengan siapa yang dilayani',
  subjects: ['layanan'],
  fields: ['golongan', 'sasaran'],
  indexes: [],
  parameters: z.strictObject({
    golongan: serviceSortParameter,
    sasaran: z
      .array(z.enum(served).meta({ enumDescriptions: Object.values(words) }))
      .min(1)
      .meta({ description: 'Yang dilayani golongan itu; salah satu cukup.' }),
  }),
  check: ({ subject, parameter: { golongan, sasaran } }) => {
    const foreign = foreignService(subject, golongan);
    if (foreign) return notApplicable(foreign);
    if (subject.sasaran === undefined) return notApplicable('Siapa yang dilayani belum diisi.');
    if (subject.sasaran.some((one) => sasaran.includes(one))) return pass;
    const actual = inWords(subject.sasaran, 'dan');
    const expected = inWords(sasaran, 'atau');
    return verdictOf([
      {
        path: 'sasaran',
        message: `Tercatat sebagai ${serviceWords(golongan)}, tetapi hanya bagi ${actual}.`,
        help: 'Perbaiki golongan atau sasarannya; bila keduanya benar, petugas mencatat alasannya.',
        actual,
        expected,
      },
    ]);
  },
});
