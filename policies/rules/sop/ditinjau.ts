import { z } from 'zod';
import { addDuration } from '../../../scripts/core/records/add-duration.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';
import { sopStateOf } from '../../../scripts/core/sop/state.ts';
import { termPattern } from '../../../scripts/core/sop/term.ts';

const words = (term: string): string => {
  const [, amount = '', unit] = termPattern.exec(term) ?? [];
  return `${Number(amount)} ${unit === 'Y' ? 'tahun' : 'bulan'}`;
};

/** A procedure in force was looked at again within the term; its adoption counts as the first look. */
export const sopDitinjau = defineRule({
  id: 'sop/ditinjau',
  title: 'SOP yang berlaku ditinjau dalam jangka yang disebut peraturan',
  subjects: ['sop'],
  fields: ['ditetapkan', 'ditinjau', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    paling_lama: z
      .string()
      .regex(termPattern, { error: 'harus bulan atau tahun ISO 8601, misalnya P12M' })
      .meta({ description: 'Jangka sejak peninjauan terakhir, misalnya P12M untuk dua belas bulan.' }),
  }),
  check: ({ subject, parameter, date }) => {
    const { ditetapkan, ditinjau = [] } = subject;
    if (!ditetapkan || sopStateOf(subject, date) === 'rancangan')
      return notApplicable('SOP ini masih rancangan, belum ditetapkan.');
    if (sopStateOf(subject, date) === 'berakhir') return notApplicable('SOP ini sudah tidak berlaku.');
    const last = ditinjau.reduce(
      (latest, { tanggal }) => (tanggal <= date && tanggal > latest ? tanggal : latest),
      ditetapkan.tanggal,
    );
    const due = addDuration(last, parameter.paling_lama);
    if (date <= due) return pass;
    return verdictOf([
      {
        path: ditinjau.length > 0 ? 'ditinjau' : 'ditetapkan.tanggal',
        discriminator: 'lewat',
        message: `SOP ini terakhir ditinjau atau ditetapkan ${last}, lebih dari ${words(parameter.paling_lama)} yang lalu.`,
        help: 'Tinjau isinya, lalu catat tanggal dan hasilnya pada ditinjau.',
        actual: last,
        expected: `peninjauan paling lambat ${due}`,
      },
    ]);
  },
});
