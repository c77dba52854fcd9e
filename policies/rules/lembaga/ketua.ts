import { z } from 'zod';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A body is chaired by the office that the regulation names. */
export const lembagaKetua = defineRule({
  id: 'lembaga/ketua',
  title: 'Lembaga diketuai jabatan yang disebut peraturan',
  subjects: ['lembaga'],
  fields: ['jenis', 'ketua'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    peran: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan yang mengetuai.', enumDescriptions: [...officeRoles] }),
  }),
  check: ({ subject: { jenis, ketua }, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, jenis);
    if (foreign) return notApplicable(foreign);
    const expected = officeWord(parameter.peran, istilah);
    const chair = registry.get('jabatan', ketua);
    if (ketua !== undefined && !chair) return notApplicable('Jabatan ketuanya belum dapat dibaca.');
    if (chair?.peran === parameter.peran) return pass;
    const actual = chair?.nama ?? 'belum diisi';
    return verdictOf([
      {
        path: chair ? 'ketua' : '',
        discriminator: 'ketua',
        message: `Ketuanya ${chair ? `tercatat ${actual}` : actual}; seharusnya ${expected}.`,
        help: `Isi ketua dengan jabatan ${expected}.`,
        actual,
        expected,
        // Whose chair is not recorded may still have the right one; an officer looks.
        ...(chair ? {} : { review: true }),
      },
    ]);
  },
});
