import { z } from 'zod';
import { policyPlace } from '../../../scripts/core/kebijakan/instrument-place.ts';
import { foreignLevel, levelParameter, levelWord } from '../../../scripts/core/kebijakan/level.ts';
import { faultsOfInstrument, nameOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy of a level has one of the forms that the regulation names; another form is for an officer to judge. */
export const kebijakanBentuk = defineRule({
  id: 'kebijakan/bentuk',
  title: 'Kebijakan strategis dimuat dalam bentuk yang disebut peraturan',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: levelParameter,
    instrumen: z.array(z.string()).min(1).meta({ description: 'Bentuk yang disebut peraturan dengan jelas.' }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    const foreign = foreignLevel(kosakata, parameter.tingkat, subject.tingkat);
    if (foreign) return notApplicable(foreign);
    const instrument = registry.get('keputusan', subject.dasar);
    if (!instrument) return notApplicable('Instrumennya belum disebut atau belum dapat dibaca.');
    const place = policyPlace(subject.id, 'yang memuat kebijakan ini');
    // Whatever its form, it must cover the policy and be in force.
    const faults = faultsOfInstrument(place, instrument, { kinds: undefined }, context);
    if (parameter.instrumen.includes(instrument.jenis)) return verdictOf(faults);
    const named = nameOfInstrument(instrument, kosakata);
    const expected = eitherOf(kosakata, 'instrumen', parameter.instrumen);
    const other: Fault = {
      path: 'dasar',
      discriminator: 'bentuk',
      message: `${levelWord(kosakata, subject.tingkat)} ini dimuat dalam ${named}, bukan ${expected}.`,
      help: 'Petugas menilai apakah bentuk itu termasuk produk kepala daerah yang dimaksud peraturan.',
      actual: named,
      expected,
      related: [`keputusan/${instrument.id}`],
      review: true,
    };
    return verdictOf([other, ...faults]);
  },
});
