import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Money of another source tells the law that allows it, and money for another use tells the need. */
export const rencanaDanaLain = defineRule({
  id: 'rencana/dana-lain',
  title: 'Dana dari sumber lain atau untuk keperluan lain dijelaskan',
  subjects: ['rencana'],
  fields: ['butir'],
  indexes: [],
  parameters: z
    .strictObject({
      sumber: z.string().optional().meta({ description: 'Sumber yang dasar hukumnya harus disebut.' }),
      peruntukan: z.string().optional().meta({ description: 'Kegunaan yang kebutuhannya harus dijelaskan.' }),
    })
    .refine(({ sumber, peruntukan }) => (sumber === undefined) !== (peruntukan === undefined), {
      error: 'memuat salah satu: sumber atau peruntukan',
    }),
  check: ({ subject, parameter, kosakata }) => {
    const budgets = subject.butir.flatMap(({ judul, anggaran = [] }, i) =>
      anggaran.map((budget, j) => ({ budget, judul, path: `butir.${i}.anggaran.${j}` })),
    );
    const meant = budgets.filter(({ budget }) =>
      parameter.sumber === undefined ? budget.peruntukan === parameter.peruntukan : budget.sumber === parameter.sumber,
    );
    if (meant.length === 0) return notApplicable('Tidak ada anggaran yang dikenai ketentuan ini.');
    return verdictOf(
      meant.flatMap(({ budget, judul, path }): Fault[] => {
        const { sumber, peruntukan = '', dasar, penjelasan } = budget;
        if (parameter.sumber !== undefined)
          return dasar === undefined
            ? [
                {
                  path,
                  discriminator: 'dasar',
                  message: `Anggaran butir "${judul}" dari "${labelOf(kosakata, 'sumber_pembiayaan', sumber)}" belum menyebut dasar hukumnya.`,
                  help: 'Sebut peraturan atau perjanjian yang mendasarinya pada dasar.',
                  actual: 'belum diisi',
                  expected: 'dasar hukum sumber dana',
                },
              ]
            : [];
        return penjelasan === undefined
          ? [
              {
                path,
                discriminator: 'penjelasan',
                message: `Anggaran butir "${judul}" untuk "${labelOf(kosakata, 'peruntukan_anggaran', peruntukan)}" belum menjelaskan kebutuhannya.`,
                help: 'Tulis kebutuhannya pada penjelasan.',
                actual: 'belum diisi',
                expected: 'penjelasan kebutuhan',
              },
            ]
          : [];
      }),
    );
  },
});
