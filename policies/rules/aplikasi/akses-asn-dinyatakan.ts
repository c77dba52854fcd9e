import { z } from 'zod';
import { outOfStage } from '../../../scripts/core/aplikasi/stage.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Where applications follow the access rights of each civil servant, the roles that civil servants hold are told. */
export const aksesAsnDinyatakan = defineRule({
  id: 'aplikasi/akses-asn-dinyatakan',
  title: 'Aplikasi menyatakan hak akses yang dipegang ASN',
  subjects: ['aplikasi'],
  fields: ['nama', 'melayani', 'hak_akses', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    melayani: z.string().meta({ description: 'Yang dilayani aplikasi yang dikenai ketentuan.' }),
  }),
  check: ({ subject, parameter }) => {
    const { nama, melayani = [], hak_akses = [] } = subject;
    if (!melayani.some((one) => one === parameter.melayani))
      return notApplicable('Yang dilayani aplikasi ini tidak termasuk yang dikenai ketentuan ini.');
    const aside = outOfStage(subject, 'dipakai');
    if (aside) return notApplicable(aside);
    if (hak_akses.some(({ pemegang }) => pemegang === 'asn')) return pass;
    const actual = hak_akses.length === 0 ? 'belum diisi' : 'tidak ada peran yang dipegang ASN';
    return verdictOf([
      {
        path: hak_akses.length === 0 ? '' : 'hak_akses',
        message: `Hak akses ASN pada ${nama} belum dinyatakan.`,
        help: 'Isi hak_akses dengan peran yang dipegang ASN dan yang boleh diaksesnya, tanpa nama orang.',
        actual,
        expected: 'sedikitnya satu peran yang dipegang ASN',
      },
    ]);
  },
});
