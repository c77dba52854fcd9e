import { z } from 'zod';
import { outdated } from '../../../scripts/core/office/later-statement.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A task that every agency must have staff for is not counted at nought; the latest count speaks. */
export const tenagaTugasTerisi = defineRule({
  id: 'tenaga-tik/tugas-terisi',
  title: 'Tugas yang wajib ada tenaganya sudah terisi',
  subjects: ['tenaga-tik'],
  fields: ['instansi', 'tanggal', 'tugas'],
  indexes: ['referrers'],
  gap: true,
  parameters: z.strictObject({
    tugas: z.string().meta({ description: 'Tugas yang harus ada tenaganya.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const { tanggal, tugas = [] } = subject;
    const word = labelOf(kosakata, 'tugas_tenaga', parameter.tugas);
    const at = tugas.findIndex((item) => item.tugas === parameter.tugas);
    const found = tugas[at];
    if (!found) return notApplicable(`Pendataan ini tidak menghitung tenaga dengan tugas ${word}.`);
    const old = outdated('tenaga-tik', subject, context);
    if (old) return notApplicable(old);
    if (found.jumlah > 0) return pass;
    return verdictOf([
      {
        path: `tugas.${at}.jumlah`,
        message: `Pada ${tanggal} belum ada tenaga dengan tugas ${word}.`,
        help: 'Tugaskan sedikitnya satu orang, lalu catat pendataan yang baru; nama orang tidak ditulis.',
        actual: '0',
        expected: 'sedikitnya 1',
      },
    ]);
  },
});
