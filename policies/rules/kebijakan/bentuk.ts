import { z } from 'zod';
import { faultsOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { eitherOf, labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

const strategic = z.string().meta({ description: 'Tingkat kebijakan yang dikenai ketentuan.' });

/** A policy of a level has one of the forms that the regulation names; another form is for an officer to judge. */
export const kebijakanBentuk = defineRule({
  id: 'kebijakan/bentuk',
  title: 'Kebijakan strategis dimuat dalam bentuk yang disebut peraturan',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: strategic,
    instrumen: z.array(z.string()).min(1).meta({ description: 'Bentuk yang disebut peraturan dengan jelas.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    const level = labelOf(kosakata, 'tingkat_kebijakan', subject.tingkat);
    if (subject.tingkat !== parameter.tingkat) return notApplicable(`Ketentuan ini tidak menyangkut "${level}".`);
    const instrument = registry.get('keputusan', subject.dasar);
    if (!instrument) return notApplicable('Instrumennya belum disebut atau belum dapat dibaca.');
    const place = {
      field: 'dasar',
      covered: { kind: 'kebijakan', id: subject.id, word: 'kebijakan ini' },
      about: 'yang memuat kebijakan ini',
      ending: 'akhiri masa berlaku kebijakan ini pada berlaku.sampai',
    } as const;
    // Whatever its form, it must cover the policy and be in force.
    const faults = faultsOfInstrument(place, instrument, { kinds: undefined }, context);
    if (parameter.instrumen.includes(instrument.jenis)) return verdictOf(faults);
    const named = `${labelOf(kosakata, 'instrumen', instrument.jenis)} ${instrument.nomor}`;
    const expected = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    const other: Fault = {
      path: 'dasar',
      discriminator: 'bentuk',
      message: `${level} ini dimuat dalam ${named}, bukan ${expected}.`,
      help: 'Petugas menilai apakah bentuk itu termasuk produk kepala daerah yang dimaksud peraturan.',
      actual: named,
      expected,
      related: [`keputusan/${instrument.id}`],
      review: true,
    };
    return verdictOf([other, ...faults]);
  },
});
