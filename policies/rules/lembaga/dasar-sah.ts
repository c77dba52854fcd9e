import { z } from 'zod';
import { instrumentFaults, unnamedInstrument } from '../../../scripts/core/office/body-instrument.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A body, or what it is charged with, rests on an instrument of the kind that the regulation names. */
export const lembagaDasarSah = defineRule({
  id: 'lembaga/dasar-sah',
  title: 'Lembaga bersandar pada keputusan yang diminta peraturan',
  subjects: ['lembaga'],
  fields: ['jenis', 'dasar', 'tugas', 'dasar_tugas'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    isian: z.enum(['dasar', 'dasar_tugas']).meta({
      description: 'Isian yang menyebut keputusannya.',
      enumDescriptions: ['keputusan yang menetapkan lembaganya', 'keputusan yang menetapkan tugas dan fungsinya'],
    }),
    instrumen: z
      .array(z.string())
      .min(1)
      .optional()
      .meta({ description: 'Jenis instrumen yang diminta; salah satu cukup. Tanpa ini jenis apa pun.' }),
    bila_kosong: z
      .enum(['telaah', 'lewati'])
      .optional()
      .meta({
        description: 'Keputusan yang belum disebut; tanpa ini harus disebut.',
        enumDescriptions: ['dinilai petugas', 'tidak dinilai; ketentuan lain yang memintanya'],
      }),
    penandatangan: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang menandatanganinya.', enumDescriptions: [...officeRoles] }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const { jenis, isian, instrumen, bila_kosong, penandatangan } = parameter;
    const foreign = foreignKind(kosakata, 'lembaga', jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const named = subject[isian];
    if (named === undefined) {
      if (bila_kosong === 'lewati') return notApplicable('Keputusannya belum disebut.');
      // A body whose tasks nobody wrote down may still wait for them: an officer looks whether it already works.
      const isOpen = bila_kosong === 'telaah' || (isian === 'dasar_tugas' && subject.tugas === undefined);
      return verdictOf([{ ...unnamedInstrument(isian, instrumen, context), ...(isOpen ? { review: true } : {}) }]);
    }
    const faults = instrumentFaults(isian, named, { kinds: instrumen, role: penandatangan }, context);
    return faults ? verdictOf(faults) : notApplicable('Keputusannya belum dapat dibaca.');
  },
});
