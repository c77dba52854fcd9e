import { z } from 'zod';
import { eitherForm, formWord } from '../../../scripts/core/office/form.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** An agency is one of the regency's own: what it belongs to is the regency or another of its agencies. */
export const indukSesuai = defineRule({
  id: 'instansi/induk-sesuai',
  title: 'Perangkat daerah dan unitnya bernaung di pemerintah daerah',
  subjects: ['instansi'],
  fields: ['nama', 'bentuk', 'induk'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dinilai.' }),
    induk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang boleh menjadi induknya.' }),
    wajib: z.literal(true).optional().meta({ description: 'Induknya harus disebut; tanpa ini boleh kosong.' }),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const { nama, bentuk, induk } = subject;
    if (!parameter.bentuk.includes(bentuk))
      return notApplicable(`Ketentuan ini tidak menyangkut ${formWord(bentuk, istilah)}.`);
    const expected = eitherForm(parameter.induk, istilah);
    if (induk === undefined)
      return parameter.wajib
        ? verdictOf([
            {
              path: '',
              message: `${nama} belum menyebut instansi induknya.`,
              help: `Isi induk dengan ${istilah.perangkat_daerah} yang membawahinya.`,
              actual: 'belum diisi',
              expected,
            },
          ])
        : notApplicable('Induknya tidak disebut.');
    const parent = registry.get('instansi', induk);
    if (!parent) return notApplicable('Induknya belum dapat dibaca.');
    if (parameter.induk.includes(parent.bentuk)) return pass;
    return verdictOf([
      {
        path: 'induk',
        message: `Induk ${nama} tercatat ${parent.nama}, yang berada di luar ${istilah.pemerintah_daerah}.`,
        help: `Perbaiki induknya, atau perbaiki bentuknya bila instansi ini bukan ${istilah.perangkat_daerah}.`,
        actual: formWord(parent.bentuk, istilah),
        expected,
        related: [`instansi/${parent.id}`],
      },
    ]);
  },
});
