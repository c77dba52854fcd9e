import { z } from 'zod';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Staff that is made use of says which standard of competence it meets. */
export const tenagaStandarDisebut = defineRule({
  id: 'tenaga-tik/standar-disebut',
  title: 'Tenaga TIK yang dipakai menyebut standar kompetensinya',
  subjects: ['tenaga-tik'],
  fields: ['tugas'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject: { tugas = [] }, kosakata }) => {
    const used = tugas.map((item, at) => ({ item, at })).filter(({ item }) => item.jumlah > 0);
    if (used.length === 0) return notApplicable('Pendataan ini tidak menghitung tenaga dengan tugas apa pun.');
    return verdictOf(
      used.flatMap(({ item, at }): Fault[] => {
        if (item.standar !== undefined) return [];
        const word = labelOf(kosakata, 'tugas_tenaga', item.tugas);
        return [
          {
            path: `tugas.${at}`,
            discriminator: 'standar',
            message: `Standar kompetensi tenaga dengan tugas ${word} belum disebut.`,
            help: 'Isi standar dengan nama standar kompetensi yang dipenuhi tenaga itu.',
            actual: 'belum diisi',
            expected: 'standar kompetensi yang dipenuhi',
          },
        ];
      }),
    );
  },
});
