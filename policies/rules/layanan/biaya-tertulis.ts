import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Whether words tell an amount: the sign of the currency alone, or a dash, tells none. */
const tellsSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(/\brp\b/gi, ''));

/** What a service costs is told in words or figures, also where it costs nothing. */
export const layananBiayaTertulis = defineRule({
  id: 'layanan/biaya-tertulis',
  title: 'Biaya layanan ditulis, juga bila gratis',
  subjects: ['layanan'],
  fields: ['informasi'],
  indexes: [],
  parameters: z.strictObject({
    butir: z.string().meta({ description: 'Keterangan layanan yang memuat biayanya.' }),
  }),
  check: ({ subject: { informasi = [] }, parameter: { butir }, kosakata }) => {
    const written = informasi.flatMap(({ butir: name, uraian }, at) =>
      name === butir && uraian !== undefined ? [{ uraian, at }] : [],
    );
    if (written.length === 0) return notApplicable('Uraian biayanya belum ada.');
    const label = labelOf(kosakata, 'informasi_layanan', butir);
    return verdictOf(
      written
        .filter(({ uraian }) => !tellsSomething(uraian))
        .map(
          ({ uraian, at }): Fault => ({
            path: `informasi.${at}.uraian`,
            message: `"${label}" hanya berisi "${uraian}".`,
            help: 'Tulis besarnya; bila tidak dipungut, tulis gratis.',
            actual: uraian,
            expected: 'besarnya, atau kata gratis',
          }),
        ),
    );
  },
});
