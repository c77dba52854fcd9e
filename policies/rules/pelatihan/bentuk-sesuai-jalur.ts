import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Along a path of development that a regulation closes, training takes one of the forms that it names. */
export const pelatihanBentukSesuaiJalur = defineRule({
  id: 'pelatihan/bentuk-sesuai-jalur',
  title: 'Bentuk pelatihan sesuai dengan jalur pengembangannya',
  subjects: ['pelatihan'],
  fields: ['bentuk', 'jalur'],
  indexes: [],
  parameters: z.strictObject({
    jalur: z.string().meta({ description: 'Jalur pengembangan yang bentuknya dirinci peraturan.' }),
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk pada jalur itu; salah satu.' }),
  }),
  check: ({ subject: { bentuk, jalur }, parameter, kosakata }) => {
    if (jalur === undefined) return notApplicable('Jalur pengembangannya belum diisi.');
    const path = labelOf(kosakata, 'jalur_pengembangan', jalur);
    if (jalur !== parameter.jalur) return notApplicable(`Bentuk pada jalur "${path}" tidak dirinci peraturan.`);
    if (parameter.bentuk.includes(bentuk)) return pass;
    const actual = labelOf(kosakata, 'bentuk_pelatihan', bentuk);
    const expected = parameter.bentuk.map((id) => `"${labelOf(kosakata, 'bentuk_pelatihan', id)}"`).join(', ');
    return verdictOf([
      {
        path: 'bentuk',
        message: `Bentuknya "${actual}"; pada jalur "${path}" seharusnya salah satu dari ${expected}.`,
        help: 'Pilih salah satu bentuk itu, atau perbaiki jalurnya bila ini pengembangan pegawai.',
        actual,
        expected,
      },
    ]);
  },
});
