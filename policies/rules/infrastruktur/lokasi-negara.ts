import { z } from 'zod';
import { outOfUse } from '../../../scripts/core/infrastruktur/scope.ts';
import { countrySchema } from '../../../scripts/core/records/negara.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** In which country a facility stands; that a record does not say so shows no breach. */
export const infrastrukturLokasiNegara = defineRule({
  id: 'infrastruktur/lokasi-negara',
  title: 'Infrastruktur berada di negara yang ditentukan',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'penempatan', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    jenis: z.array(z.string()).min(1).meta({ description: 'Jenis infrastruktur yang dikenai ketentuan.' }),
    negara: countrySchema.meta({ description: 'Negara tempatnya harus berada (kode dua huruf).' }),
  }),
  check: (context) => {
    const { subject, parameter } = context;
    const foreign = outOfUse(parameter.jenis, context);
    if (foreign) return notApplicable(foreign);
    const expected = parameter.negara;
    const actual = subject.penempatan?.negara;
    if (actual === expected) return pass;
    if (actual !== undefined)
      return verdictOf([
        {
          path: 'penempatan.negara',
          message: `Negara tempatnya tercatat ${actual}; seharusnya ${expected}.`,
          help: `Pindahkan ke tempat di ${expected}, atau perbaiki penempatan.negara bila keliru.`,
          actual,
          expected,
        },
      ]);
    return verdictOf([
      {
        path: subject.penempatan ? 'penempatan' : '',
        discriminator: 'negara',
        message: `Negara tempatnya belum tercatat; seharusnya ${expected}.`,
        help: 'Isi penempatan.negara dengan negara tempatnya sebenarnya berada.',
        actual: 'belum diisi',
        expected,
        review: true,
      },
    ]);
  },
});
