import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Whether a licence goes by one of these names, or starts with one of them and goes on with a version. */
const goesBy = (licence: string, name: string): boolean => {
  const [said, known] = [licence.toLowerCase(), name.toLowerCase()];
  return said === known || said.startsWith(`${known}-`) || said.startsWith(`${known} `);
};

/** What is recorded as open may be used by anybody: its licence keeps nobody out. */
export const lisensiBebas = defineRule({
  id: 'aplikasi/lisensi-bebas',
  title: 'Lisensi kode terbuka membolehkan siapa saja memakainya',
  subjects: ['aplikasi'],
  fields: ['lisensi'],
  indexes: [],
  parameters: z.strictObject({
    terbatas: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Nama lisensi yang membatasi siapa atau untuk apa kode boleh dipakai.' }),
  }),
  check: ({ subject: { lisensi }, parameter: { terbatas } }) => {
    if (lisensi?.kode !== 'terbuka') return notApplicable('Kode sumbernya tidak tercatat terbuka.');
    const { nama } = lisensi;
    if (nama === undefined) return notApplicable('Nama lisensinya belum diisi.');
    if (!terbatas.some((name) => goesBy(nama, name))) return pass;
    return verdictOf([
      {
        path: 'lisensi.nama',
        message: `Kode aplikasi ini tercatat terbuka, tetapi lisensi "${nama}" membatasi siapa atau untuk apa kode itu boleh dipakai.`,
        help: 'Pakai lisensi yang membolehkan siapa saja memakainya, atau catat kodenya tertutup.',
        actual: nama,
        expected: 'lisensi tanpa pembatasan pemakai dan kegunaan',
      },
    ]);
  },
});
