import { z } from 'zod';
import { foreignLevel, levelParameter, levelWord } from '../../../scripts/core/kebijakan/level.ts';
import { nameOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { eitherOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy of a level takes the form of procedures; of the agency's own ones where the regulation says so. */
export const kebijakanSop = defineRule({
  id: 'kebijakan/sop',
  title: 'Kebijakan operasional berbentuk SOP seperti yang disebut peraturan',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'instansi', 'dasar', 'sop'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: levelParameter,
    bentuk: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Bentuk yang disebut peraturan, menurut kosakata bentuk SOP; tanpa ini SOP.' }),
    milik: z
      .literal('siapa-pun')
      .optional()
      .meta({ description: 'SOP susunan siapa pun diterima; tanpa ini hanya milik instansi itu sendiri.' }),
  }),
  check: ({ subject, parameter, registry, kosakata }) => {
    const foreign = foreignLevel(kosakata, parameter.tingkat, subject.tingkat);
    if (foreign) return notApplicable(foreign);
    const { instansi, dasar, sop = [] } = subject;
    const { bentuk, milik } = parameter;
    const form = bentuk ? eitherOf(kosakata, 'bentuk_sop', bentuk) : 'SOP';
    if (sop.length === 0 && dasar === undefined)
      return notApplicable('SOP-nya belum disebut; itu diminta ketentuan lain.');
    if (sop.length === 0) {
      const instrument = registry.get('keputusan', dasar);
      const named = instrument ? nameOfInstrument(instrument, kosakata) : 'instrumen lain';
      return verdictOf([
        {
          path: 'dasar',
          discriminator: 'bentuk',
          message: `${levelWord(kosakata, subject.tingkat)} ini hanya dimuat dalam ${named}; bentuknya seharusnya ${form}.`,
          help: `Susun ${form}, catat di folder sop, lalu sebut id-nya pada sop.`,
          actual: named,
          expected: form,
          related: [`keputusan/${dasar}`],
        },
      ]);
    }
    if (milik) return pass;
    const owner = instansi && agencyOf(instansi, registry);
    if (!owner) return notApplicable('Instansi yang menyiapkannya belum dapat dibaca.');
    return verdictOf(
      sop.flatMap((id, i): Fault[] => {
        const procedure = registry.get('sop', id);
        const author = procedure && agencyOf(procedure.instansi, registry);
        if (!procedure || !author || author.id === owner.id) return [];
        return [
          {
            path: `sop.${i}`,
            message: `SOP "${procedure.nama}" milik ${author.nama}, bukan ${owner.nama}.`,
            help: `Sebut SOP ${owner.nama} sendiri.`,
            actual: author.nama,
            expected: owner.nama,
            related: [`sop/${id}`],
          },
        ];
      }),
    );
  },
});
