import { z } from 'zod';
import { foreignService, serviceSortParameter, serviceWords } from '../../../scripts/core/layanan/sort.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const lists = { bidang: 'bidang_layanan', sektor: 'sektor_layanan' } as const;

/** Each sort of service has fields of its own; what none of those named fits is explained. */
export const layananBidangSesuai = defineRule({
  id: 'layanan/bidang-sesuai',
  title: 'Bidang dan sektor layanan sesuai golongannya',
  subjects: ['layanan'],
  fields: ['golongan', 'bidang', 'sektor', 'penjelasan'],
  indexes: [],
  parameters: z.strictObject({
    golongan: serviceSortParameter,
    isian: z.enum(['bidang', 'sektor']).meta({
      description: 'Isian yang dinilai.',
      enumDescriptions: ['bidang layanan administrasi', 'sektor layanan publik'],
    }),
    lainnya: z
      .string()
      .optional()
      .meta({ description: 'Pilihan yang perlu penjelasan; tanpa ini yang dinilai golongannya.' }),
  }),
  check: ({ subject, parameter: { golongan, isian, lainnya }, kosakata }) => {
    const value = subject[isian];
    if (value === undefined) return notApplicable(`Isian ${isian} belum diisi.`);
    const label = labelOf(kosakata, lists[isian], value);
    const foreign = foreignService(subject, golongan);
    if (lainnya === undefined) {
      if (!foreign) return pass;
      const actual = serviceWords(subject.golongan);
      return verdictOf([
        {
          path: isian,
          discriminator: 'golongan',
          message: `Tercatat sebagai ${actual} dengan ${isian} "${label}", padahal ${isian} hanya bagi ${serviceWords(golongan)}.`,
          help: `Perbaiki golongannya, atau kosongkan ${isian}.`,
          actual,
          expected: serviceWords(golongan),
        },
      ]);
    }
    if (foreign) return notApplicable(foreign);
    if (value !== lainnya) return notApplicable(`${label} sudah dirinci peraturan.`);
    if (subject.penjelasan !== undefined) return pass;
    return verdictOf([
      {
        path: isian,
        discriminator: 'penjelasan',
        message: `Tercatat dengan ${isian} "${label}" tanpa penjelasan.`,
        help: `Isi penjelasan dengan ${isian} yang dimaksud, atau pilih yang lain dari daftar.`,
        actual: 'penjelasan belum diisi',
        expected: `${isian} yang dimaksud`,
      },
    ]);
  },
});
