import { z } from 'zod';
import { officeWord } from '../../../scripts/core/office/words.ts';
import { foreignKind } from '../../../scripts/core/policy/foreign-kind.ts';
import { officeRoles } from '../../../scripts/core/records/jabatan.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The officers of a body answer to the office that the regulation names. */
export const lembagaBertanggungJawab = defineRule({
  id: 'lembaga/bertanggung-jawab',
  title: 'Petugas lembaga bertanggung jawab kepada jabatan yang disebut peraturan',
  subjects: ['lembaga'],
  fields: ['jenis', 'bertanggung_jawab_kepada'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis lembaga yang dikenai ketentuan.' }),
    peran: z
      .enum(officeRoles)
      .meta({ description: 'Peran jabatan tempat bertanggung jawab.', enumDescriptions: [...officeRoles] }),
  }),
  check: ({ subject, parameter, registry, kosakata, istilah }) => {
    const foreign = foreignKind(kosakata, 'lembaga', parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const office = registry.get('jabatan', subject.bertanggung_jawab_kepada);
    if (!office) return notApplicable('Jabatan tempat bertanggung jawab belum disebut atau belum dapat dibaca.');
    if (office.peran === parameter.peran) return pass;
    const expected = officeWord(parameter.peran, istilah);
    return verdictOf([
      {
        path: 'bertanggung_jawab_kepada',
        message: `Petugasnya tercatat bertanggung jawab kepada ${office.nama}; seharusnya kepada ${expected}.`,
        help: `Isi bertanggung_jawab_kepada dengan jabatan ${expected}, atau perbaiki peran jabatan itu bila keliru catat.`,
        actual: office.nama,
        expected,
        related: [`jabatan/${office.id}`],
      },
    ]);
  },
});
