import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Data that the law protects are not spread; data whose status nobody has set are for an officer to look at. */
export const basisDataPublikasiTertutup = defineRule({
  id: 'basis-data/publikasi-tertutup',
  title: 'Data yang dilindungi tidak diumumkan',
  subjects: ['basis-data'],
  fields: ['nama', 'publikasi', 'klasifikasi'],
  indexes: [],
  parameters: z.strictObject({
    kelas: z.array(z.string()).min(1).meta({ description: 'Kelas keterbukaan data yang tidak boleh diumumkan.' }),
  }),
  check: ({ subject: { nama, publikasi, klasifikasi }, parameter, kosakata }) => {
    if (!publikasi) return notApplicable('Data ini tidak tercatat diumumkan.');
    if (!klasifikasi)
      return verdictOf([
        {
          path: 'publikasi',
          discriminator: 'status',
          message: `${nama} tercatat diumumkan, tetapi statusnya belum ditetapkan.`,
          help: 'Mintakan penetapan statusnya kepada walidata, lalu isi klasifikasi.',
          actual: 'belum ditetapkan',
          expected: 'status yang membolehkannya',
          review: true,
        },
      ]);
    if (!(parameter.kelas.includes(klasifikasi.kelas) || klasifikasi.dikecualikan)) return pass;
    const word = labelOf(kosakata, 'klasifikasi_data', klasifikasi.kelas);
    return verdictOf([
      {
        path: 'publikasi',
        discriminator: 'status',
        message: `${nama} berstatus "${word}", tetapi tercatat diumumkan.`,
        help: 'Hentikan pengumumannya, lalu hapus publikasi. Bila statusnya keliru catat, mintakan perbaikannya kepada walidata.',
        actual: 'diumumkan',
        expected: 'tidak diumumkan',
      },
    ]);
  },
});
