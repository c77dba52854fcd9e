import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What sort of organisation a steward is: never a person, and where the regulation says so, a whole agency. */
export const walidataUnitBerhak = defineRule({
  id: 'walidata/unit-berhak',
  title: 'Walidata adalah instansi dari bentuk yang disebut peraturan',
  subjects: ['walidata'],
  fields: ['unit'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    bentuk: z.array(z.string()).min(1).meta({ description: 'Bentuk instansi yang dapat menjadi walidata.' }),
  }),
  check: ({ subject, parameter, registry, istilah }) => {
    const unit = registry.get('instansi', subject.unit);
    if (!unit) return notApplicable('Instansi walidatanya belum dapat dibaca.');
    if (parameter.bentuk.includes(unit.bentuk)) return pass;
    const wordOf = (form: string) => (form === 'perangkat-daerah' ? istilah.perangkat_daerah : form.replace('-', ' '));
    const expected = parameter.bentuk.map(wordOf).join(' atau ');
    return verdictOf([
      {
        path: 'unit',
        message: `Walidata ini ${unit.nama}, tercatat sebagai ${wordOf(unit.bentuk)}; walidata seharusnya ${expected}.`,
        help: `Isi unit dengan ${expected} yang bertanggung jawab atas datanya.`,
        actual: wordOf(unit.bentuk),
        expected,
      },
    ]);
  },
});
