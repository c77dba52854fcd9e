import { z } from 'zod';
import { outOfCooperation, sortParameter } from '../../../scripts/core/kerja-sama/scope.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** An integration joins several services; one that a partner from outside brings along is not in this register. */
export const kerjaSamaLayananDirangkai = defineRule({
  id: 'kerja-sama/layanan-dirangkai',
  title: 'Integrasi menyebut beberapa layanan yang dirangkai',
  subjects: ['kerja-sama'],
  fields: ['jenis', 'layanan', 'mitra', 'riwayat', 'berlaku'],
  indexes: [],
  parameters: z.strictObject({
    jenis: sortParameter,
    sedikitnya: z.int().min(2).meta({ description: 'Banyaknya layanan yang dirangkai paling sedikit.' }),
    mitra_luar: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Jenis mitra di luar kabupaten, yang layanannya tidak tercatat di register ini.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const reason = outOfCooperation(subject, parameter.jenis, context);
    if (reason) return notApplicable(reason);
    const outside = subject.mitra.filter(({ jenis }) => parameter.mitra_luar.includes(jenis)).length;
    const count = new Set(subject.layanan).size + outside;
    if (count >= parameter.sedikitnya) return verdictOf([]);
    const kind = labelOf(kosakata, 'jenis_kerja_sama', subject.jenis);
    return verdictOf([
      {
        path: subject.layanan ? 'layanan' : '',
        discriminator: 'layanan',
        message: `Layanan yang dirangkai tercatat ${count}; "${kind}" menghubungkan sedikitnya ${parameter.sedikitnya}.`,
        help: 'Sebut semua layanan yang dirangkai pada isian layanan; layanan mitra dari luar kabupaten tampak dari mitranya.',
        actual: String(count),
        expected: `sedikitnya ${parameter.sedikitnya} layanan`,
      },
    ]);
  },
});
