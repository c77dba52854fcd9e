import { z } from 'zod';
import { instrumentFaults, unnamedInstrument } from '../../../scripts/core/office/body-instrument.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What a unit of an agency is charged with was talked over with the Dinas, and a note of that names the unit. */
export const lembagaKoordinasiTugas = defineRule({
  id: 'lembaga/koordinasi-tugas',
  title: 'Tugas unit kerja dikoordinasikan dan catatannya disebut',
  subjects: ['lembaga'],
  fields: ['jenis', 'koordinasi'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    instrumen: z.array(z.string()).min(1).meta({ description: 'Jenis catatan yang diterima; salah satu cukup.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const { koordinasi } = subject;
    if (koordinasi === undefined) return verdictOf([unnamedInstrument('koordinasi', parameter.instrumen, context)]);
    const faults = instrumentFaults('koordinasi', koordinasi, { kinds: parameter.instrumen }, context);
    return faults ? verdictOf(faults) : notApplicable('Catatannya belum dapat dibaca.');
  },
});
