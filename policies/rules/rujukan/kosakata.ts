import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** The word list that each kind's `jenis` is taken from. */
const lists = { keputusan: 'instrumen', lembaga: 'lembaga' } as const;

/** A kind of instrument or body is one that the regency's word list knows. */
export const rujukanKosakata = defineRule({
  id: 'rujukan/kosakata',
  title: 'Jenis instrumen dan lembaga ada dalam kosakata daerah',
  subjects: ['keputusan', 'lembaga'],
  fields: ['jenis'],
  indexes: [],
  parameters: z.strictObject({}),
  check: ({ subject, jenis, kosakata }) => {
    const list = kosakata[lists[jenis as keyof typeof lists]];
    if (!list) return notApplicable('Daerah ini belum mempunyai kosakatanya.');
    if (list.nilai.some((value) => value.id === subject.jenis)) return pass;
    const known = list.nilai.map((value) => value.id).join(', ');
    return verdictOf([
      {
        path: 'jenis',
        message: `"${subject.jenis}" tidak ada dalam kosakata "${list.judul}".`,
        help: `Pilih salah satu: ${known}.`,
        actual: subject.jenis,
        expected: known,
      },
    ]);
  },
});
