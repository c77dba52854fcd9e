import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Words of which one is enough: `a, b atau c`. */
const oneOf = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]*)$/, ' atau $1');

/** Civil servants are trained by those whom the regulation names; who it was may stay open where the text only allows. */
export const pelatihanPenyelenggaraBerhak = defineRule({
  id: 'pelatihan/penyelenggara-berhak',
  title: 'Pelatihan aparatur diselenggarakan pihak yang disebut peraturan',
  subjects: ['pelatihan'],
  fields: ['penyelenggara', 'asal'],
  indexes: [],
  parameters: z.strictObject({
    penyelenggara: z.array(z.string()).min(1).meta({ description: 'Jenis penyelenggara yang disebut peraturan.' }),
    boleh_kosong: z
      .literal(true)
      .optional()
      .meta({ description: 'Penyelenggara yang belum diisi tidak dinilai; tanpa ini harus diisi.' }),
  }),
  check: ({ subject: { penyelenggara, asal }, parameter, kosakata, istilah }) => {
    const label = (kind: string) => labelOf(kosakata, 'penyelenggara_pelatihan', kind);
    const expected = oneOf(parameter.penyelenggara.map(label));
    if (penyelenggara === undefined) {
      if (parameter.boleh_kosong) return notApplicable('Penyelenggaranya belum diisi, dan peraturan tidak memintanya.');
      if (asal === 'publik') return notApplicable('Fakta publik ini tidak menyebut penyelenggaranya.');
      return verdictOf([
        {
          path: '',
          discriminator: 'penyelenggara',
          message: `Penyelenggara pelatihan ini belum diisi; seharusnya ${expected}.`,
          help: 'Isi penyelenggara: jenis dan nama lembaganya.',
          actual: 'belum diisi',
          expected,
          // That somebody trains is law; that the record says who is not.
          review: true,
        },
      ]);
    }
    if (parameter.penyelenggara.includes(penyelenggara.jenis)) return pass;
    const actual = label(penyelenggara.jenis);
    return verdictOf([
      {
        path: 'penyelenggara.jenis',
        message: `Penyelenggara ${penyelenggara.nama} tercatat sebagai "${actual}"; yang disebut peraturan ${expected}.`,
        help: `Perbaiki jenis penyelenggaranya bila keliru catat; bila benar, bicarakan dengan ${istilah.dinas}.`,
        actual,
        expected,
      },
    ]);
  },
});
