import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A regulation that lists sorts of one class: what names such a sort is of that class. */
export const macamSesuaiKelas = defineRule({
  id: 'aplikasi/macam-sesuai-kelas',
  title: 'Macam aplikasi cocok dengan kelasnya',
  subjects: ['aplikasi'],
  fields: ['kelas', 'macam'],
  indexes: [],
  parameters: z.strictObject({
    macam: z.string().meta({ description: 'Macam aplikasi yang disebut ketentuan.' }),
    kelas: z.string().meta({ description: 'Kelas yang memuat macam itu.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const { kelas, macam } = subject;
    const wanted = labelOf(kosakata, 'macam_umum', parameter.macam);
    if (macam !== parameter.macam) return notApplicable(`Ketentuan ini tentang macam "${wanted}".`);
    if (kelas === undefined) return notApplicable('Kelas aplikasinya belum diisi.');
    if (kelas === parameter.kelas) return pass;
    const actual = labelOf(kosakata, 'kelas_aplikasi', kelas);
    const expected = labelOf(kosakata, 'kelas_aplikasi', parameter.kelas);
    return verdictOf([
      {
        path: 'kelas',
        discriminator: parameter.macam,
        message: `Macamnya "${wanted}", yang termasuk "${expected}", sedangkan kelasnya "${actual}".`,
        help: 'Perbaiki kelasnya; bila kelasnya sudah benar, kosongkan macam, sebab daftar macam hanya bagi kelas itu.',
        actual,
        expected,
      },
    ]);
  },
});
