import { z } from 'zod';
import { namedInstrumentFaults } from '../../../scripts/core/named-instrument.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A plan rests on an instrument of the kind that the regulation names, which covers it and is in force. */
export const rencanaInstrumen = defineRule({
  id: 'rencana/instrumen',
  title: 'Rencana bersandar pada instrumen yang disebut peraturan',
  subjects: ['rencana'],
  fields: ['jenis', 'dasar'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis rencana yang dikenai ketentuan.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis instrumen yang diterima; salah satu cukup.' }),
    penandatangan: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang menandatanganinya.', enumDescriptions: [...officeRoles] }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const foreign = foreignKind(kosakata, 'jenis_rencana', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    if (subject.dasar === undefined) return notApplicable('Instrumennya belum disebut; itu diminta ketentuan lain.');
    const faults = namedInstrumentFaults(
      {
        field: 'dasar',
        covered: { kind: 'rencana', id: subject.id, word: 'rencana ini' },
        about: 'yang mengatur rencana ini',
        ending: 'akhiri masa berlaku rencana ini pada berlaku.sampai',
      },
      subject.dasar,
      { kinds: parameter.instrumen, role: parameter.penandatangan },
      context,
    );
    return faults ? verdictOf(faults) : notApplicable('Instrumennya belum dapat dibaca.');
  },
});
