import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

const words = { agregat: 'angka gabungan', terperinci: 'data terperinci' } as const;

/** What the public is given of a dataset is no detailed data. */
export const basisDataPublikasiAgregat = defineRule({
  id: 'basis-data/publikasi-agregat',
  title: 'Data yang diumumkan kepada masyarakat tidak terperinci',
  subjects: ['basis-data'],
  fields: ['nama', 'publikasi'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject: { nama, publikasi } }) => {
    if (!publikasi) return notApplicable('Data ini tidak tercatat diumumkan.');
    const { rincian } = publikasi;
    if (rincian === 'agregat') return pass;
    return verdictOf([
      {
        path: 'publikasi',
        discriminator: 'rincian',
        message: rincian
          ? `${nama} tercatat diumumkan sebagai ${words[rincian]}.`
          : `${nama} tercatat diumumkan, tetapi perinciannya belum disebut.`,
        help: 'Petugas melihat siapa yang mengumumkan dan apakah isinya per orang atau per kejadian. Isi rincian pada publikasi sesuai keadaannya.',
        actual: rincian ? words[rincian] : 'belum diisi',
        expected: words.agregat,
      },
    ]);
  },
});
