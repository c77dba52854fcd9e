import { z } from 'zod';
import type { Infrastruktur } from '../../../scripts/core/records/infrastruktur.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Every data cable carries a label: a count of those that do not shows a breach, no count shows nothing. */
export const infrastrukturKabelBerlabel = defineRule({
  id: 'infrastruktur/kabel-berlabel',
  title: 'Kabel data penghubung jaringan diberi label kode alamat',
  subjects: ['infrastruktur'],
  fields: ['jenis', 'label_kabel', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    ditanya: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Jenis infrastruktur yang lazim berkabel, sehingga keadaan labelnya ditanyakan.' }),
  }),
  check: ({ subject, parameter, today }) => {
    const { jenis, label_kabel } = subject;
    if (isRetired(subject as Infrastruktur, today)) return notApplicable('Sudah tidak dipakai.');
    const expected = 'semua kabel berlabel';
    if (label_kabel)
      return label_kabel.tanpa_label === 0
        ? pass
        : verdictOf([
            {
              path: 'label_kabel.tanpa_label',
              message: `${label_kabel.tanpa_label} kabel penghubung jaringan belum diberi label kode alamat antarnode.`,
              help: 'Beri label pada kabel itu, lalu perbarui jumlahnya. Alamatnya sendiri tidak ditulis di register.',
              actual: `${label_kabel.tanpa_label} kabel tanpa label`,
              expected,
            },
          ]);
    if (!parameter.ditanya.includes(jenis))
      return notApplicable('Keadaan label kabelnya tidak ditanyakan untuk jenis ini.');
    return verdictOf([
      {
        path: '',
        discriminator: 'label_kabel',
        message: 'Keadaan label kabelnya belum disebut; setiap kabel data diberi label kode alamat antarnode.',
        help: 'Isi label_kabel dengan banyaknya kabel yang belum berlabel; tulis 0 bila semuanya berlabel atau tidak ada kabel.',
        actual: 'belum diisi',
        expected,
        // That nobody counted shows no breach.
        review: true,
      },
    ]);
  },
});
