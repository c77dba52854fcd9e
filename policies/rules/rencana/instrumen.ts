import { z } from 'zod';
import { faultsOfInstrument } from '../../../scripts/core/named-instrument.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A plan rests on an instrument of the kind that the regulation names, which covers it and is in force. */
export const rencanaInstrumen = defineRule({
  id: 'rencana/instrumen',
  title: 'Rencana bersandar pada instrumen yang disebut peraturan',
  subjects: ['rencana'],
  fields: ['jenis', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang diterima; salah satu cukup.' }),
    penandatangan: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang menandatanganinya.', enumDescriptions: [...officeRoles] }),
  }),
  check: (context) => {
    const { subject, parameter, registry, kosakata } = context;
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const instrument = registry.get('keputusan', subject.dasar);
    if (!instrument) return notApplicable('Instrumennya belum disebut atau belum dapat dibaca.');
    const place = {
      field: 'dasar',
      covered: { kind: 'rencana', id: subject.id, word: 'rencana ini' },
      about: 'yang mengatur rencana ini',
      ending: 'akhiri masa berlaku rencana ini pada berlaku.sampai',
    } as const;
    const wanted = { kinds: parameter.instrumen, role: parameter.penandatangan };
    return verdictOf(faultsOfInstrument(place, instrument, wanted, context));
  },
});
