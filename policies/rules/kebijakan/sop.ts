import { z } from 'zod';
import { foreignLevel, levelParameter, levelWord } from '../../../scripts/core/kebijakan/level.ts';
import { nameOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { agencyOf } from '../../../scripts/core/office/agency.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A policy of a level takes the form of procedures, and the agency's own ones. */
export const kebijakanSop = defineRule({
  id: 'kebijakan/sop',
  title: 'Kebijakan operasional berbentuk SOP instansi itu sendiri',
  subjects: ['kebijakan'],
  fields: ['tingkat', 'instansi', 'dasar', 'sop'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    tingkat: levelParameter,
  }),
  check: ({ subject, parameter, registry, kosakata }) => {
    const foreign = foreignLevel(kosakata, parameter.tingkat, subject.tingkat);
    if (foreign) return notApplicable(foreign);
    const { instansi, dasar, sop = [] } = subject;
    if (sop.length === 0 && dasar === undefined)
      return notApplicable('SOP-nya belum disebut; itu diminta ketentuan lain.');
    if (sop.length === 0) {
      const instrument = registry.get('keputusan', dasar);
      const named = instrument ? nameOfInstrument(instrument, kosakata) : 'instrumen lain';
      return verdictOf([
        {
          path: 'dasar',
          discriminator: 'bentuk',
          message: `${levelWord(kosakata, subject.tingkat)} ini hanya dimuat dalam ${named}; bentuknya seharusnya SOP.`,
          help: 'Susun SOP-nya, catat di folder sop, lalu sebut id-nya pada sop.',
          actual: named,
          expected: 'SOP',
          related: [`keputusan/${dasar}`],
        },
      ]);
    }
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
