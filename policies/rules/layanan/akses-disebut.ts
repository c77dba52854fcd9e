import { z } from 'zod';
import { outOfSort, sortParameter, sortWords } from '../../../scripts/core/layanan/sort.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** A service that is given by electronic means says where it can be reached. */
export const layananAksesDisebut = defineRule({
  id: 'layanan/akses-disebut',
  title: 'Layanan elektronik menyebut alamat untuk memakainya',
  subjects: ['layanan'],
  fields: ['golongan', 'elektronik', 'akses'],
  indexes: [],
  parameters: z.strictObject({ golongan: sortParameter }),
  check: ({ subject, parameter: { golongan } }) => {
    const foreign = outOfSort(subject, golongan);
    if (foreign) return notApplicable(foreign);
    if (subject.akses !== undefined) return pass;
    if (subject.elektronik === false) return notApplicable('Layanan ini tidak diberikan dengan sistem elektronik.');
    return verdictOf([
      {
        path: '',
        discriminator: 'akses',
        message: `Alamat untuk memakai ${sortWords(golongan)} ini belum diisi.`,
        help: 'Isi akses dengan alamat halaman layanan; bila hanya diberikan di loket, isi elektronik: false.',
        actual: 'belum diisi',
        expected: 'alamat halaman layanan',
      },
    ]);
  },
});
