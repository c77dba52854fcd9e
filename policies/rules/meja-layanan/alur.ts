import { z } from 'zod';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Counts of a sum that cannot be: someone mistyped, or problems are counted twice. */
const beyond = (field: string, told: string, most: number, expected: string): Fault => ({
  path: `jumlah.${field}`,
  message: `${told}, lebih dari ${expected} (${most}).`,
  help: 'Hitung ulang dari catatan meja layanan, lalu perbaiki jumlahnya.',
  actual: told,
  expected: `paling banyak ${most}`,
  review: true,
});

/** Problems go from the first desk to the second: what is solved fits what was received, and nobody passes the first by. */
export const mejaLayananAlur = defineRule({
  id: 'meja-layanan/alur',
  title: 'Permasalahan TIK melalui meja layanan pertama sebelum meja layanan kedua',
  subjects: ['meja-layanan'],
  fields: ['jumlah'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject }) => {
    const {
      diterima,
      selesai_tingkat_1 = 0,
      diteruskan = 0,
      selesai_tingkat_2 = 0,
      langsung_tingkat_2 = 0,
    } = subject.jumlah;
    if (Object.values(subject.jumlah).every((count) => count === 0))
      return notApplicable('Tidak ada permasalahan yang dicatat pada masa itu.');
    const faults: Fault[] = [];
    if (langsung_tingkat_2 > 0)
      faults.push({
        path: 'jumlah.langsung_tingkat_2',
        message: `${langsung_tingkat_2} permasalahan sampai di meja layanan kedua tanpa melalui yang pertama.`,
        help: 'Arahkan pengguna ke meja layanan instansinya lebih dahulu. Bila ada alasannya, tulis pada keterangan agar petugas dapat menimbangnya.',
        actual: String(langsung_tingkat_2),
        expected: '0',
      });
    if (selesai_tingkat_1 + diteruskan > diterima)
      faults.push(
        beyond('diteruskan', `Selesai dan diteruskan: ${selesai_tingkat_1 + diteruskan}`, diterima, 'yang diterima'),
      );
    const reached = diteruskan + langsung_tingkat_2;
    if (selesai_tingkat_2 > reached)
      faults.push(
        beyond('selesai_tingkat_2', `Selesai di tingkat 2: ${selesai_tingkat_2}`, reached, 'yang sampai ke sana'),
      );
    return verdictOf(faults);
  },
});
