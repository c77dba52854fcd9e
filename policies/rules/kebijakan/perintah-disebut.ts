import { z } from 'zod';
import { foreignLevel, levelParameter } from '../../../scripts/core/kebijakan/level.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy says whose it is, and one that the central government ordered names the order. */
export const kebijakanPerintahDisebut = defineRule({
  id: 'kebijakan/perintah-disebut',
  title: 'Kebijakan yang diperintahkan pusat menyebut perintahnya',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'diperintahkan', 'perintah'],
  indexes: [],
  parameters: z.strictObject({ tingkat: levelParameter }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignLevel(kosakata, parameter.tingkat, subject.tingkat);
    if (foreign) return notApplicable(foreign);
    const { diperintahkan, perintah = [] } = subject;
    if (diperintahkan === undefined)
      return notApplicable('Asal kebijakannya belum disebut; itu diminta ketentuan lain.');
    const isCentral = diperintahkan === 'pemerintah-pusat';
    if (isCentral === perintah.length > 0) return pass;
    return verdictOf([
      isCentral
        ? {
            path: 'diperintahkan',
            discriminator: 'perintah',
            message: 'Kebijakan ini tercatat diperintahkan Pemerintah Pusat, tetapi perintahnya belum disebut.',
            help: 'Tulis peraturan pusat yang memerintahkannya pada perintah.',
            actual: 'belum diisi',
            expected: 'peraturan pusat yang memerintahkannya',
          }
        : {
            path: 'diperintahkan',
            discriminator: 'perintah',
            message: 'Kebijakan ini tercatat kebijakan Pemerintah Daerah, tetapi menyebut perintah Pemerintah Pusat.',
            help: 'Ubah diperintahkan menjadi pemerintah-pusat, atau hapus perintah bila keliru catat.',
            actual: 'pemerintah-daerah',
            expected: 'pemerintah-pusat',
          },
    ]);
  },
});
