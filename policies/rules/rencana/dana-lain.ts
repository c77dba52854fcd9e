import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import type { Rencana } from '../../../scripts/core/records/rencana.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

type Budget = NonNullable<Rencana['butir'][number]['anggaran']>[number];

const unfounded = (judul: string, word: string): Omit<Fault, 'path'> => ({
  discriminator: 'dasar',
  message: `Anggaran butir "${judul}" dari "${word}" belum menyebut dasar hukumnya.`,
  help: 'Sebut peraturan atau perjanjian yang mendasarinya pada dasar.',
  actual: 'belum diisi',
  expected: 'dasar hukum sumber dana',
});

const unexplained = (judul: string, word: string): Omit<Fault, 'path'> => ({
  discriminator: 'penjelasan',
  message: `Anggaran butir "${judul}" untuk "${word}" belum menjelaskan kebutuhannya.`,
  help: 'Tulis kebutuhannya pada penjelasan.',
  actual: 'belum diisi',
  expected: 'penjelasan kebutuhan',
});

/** Money of another source tells the law that allows it, and money for another use tells the need. */
export const rencanaDanaLain = defineRule({
  id: 'rencana/dana-lain',
  title: 'Dana dari sumber lain atau untuk keperluan lain dijelaskan',
  subjects: ['rencana'],
  fields: ['butir'],
  indexes: [],
  parameters: z.union([
    z.strictObject({ sumber: z.string().meta({ description: 'Sumber yang dasar hukumnya harus disebut.' }) }),
    z.strictObject({ peruntukan: z.string().meta({ description: 'Kegunaan yang kebutuhannya harus dijelaskan.' }) }),
  ]),
  check: ({ subject, parameter, kosakata }) => {
    const isMeant = ({ sumber, peruntukan }: Budget): boolean =>
      'sumber' in parameter ? sumber === parameter.sumber : peruntukan === parameter.peruntukan;
    const budgets = subject.butir.flatMap(({ judul, anggaran = [] }, i) =>
      anggaran.map((budget, j) => ({ budget, judul, path: `butir.${i}.anggaran.${j}` })),
    );
    const meant = budgets.filter(({ budget }) => isMeant(budget));
    if (meant.length === 0) return notApplicable('Tidak ada anggaran yang dikenai ketentuan ini.');
    return verdictOf(
      meant.flatMap(({ budget, judul, path }): Fault[] => {
        if (budget['sumber' in parameter ? 'dasar' : 'penjelasan'] !== undefined) return [];
        return [
          'sumber' in parameter
            ? { path, ...unfounded(judul, labelOf(kosakata, 'sumber_pembiayaan', parameter.sumber)) }
            : { path, ...unexplained(judul, labelOf(kosakata, 'peruntukan_anggaran', parameter.peruntukan)) },
        ];
      }),
    );
  },
});
