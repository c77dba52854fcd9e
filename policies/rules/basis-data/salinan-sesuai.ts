import { z } from 'zod';
import { subjectKeyOf } from '../../../scripts/core/records/indexes.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What is called a copy is about the same thing as its original: else it was gathered anew, or names the wrong one. */
export const basisDataSalinanSesuai = defineRule({
  id: 'basis-data/salinan-sesuai',
  title: 'Salinan data bersubjek sama dengan data asalnya',
  subjects: ['basis-data'],
  fields: ['subjek', 'salinan_dari'],
  indexes: ['by-id'],
  parameters: z.strictObject({}),
  check: ({ subject, registry }) => {
    const { salinan_dari } = subject;
    if (salinan_dari === undefined) return notApplicable('Data ini tidak dicatat sebagai salinan.');
    const original = registry.get('basis-data', salinan_dari);
    const [own, other] = [subjectKeyOf(subject), original && subjectKeyOf(original)];
    if (!original || own === undefined || other === undefined)
      return notApplicable('Subjek data ini atau data asalnya belum dapat dibaca.');
    if (own === other) return pass;
    return verdictOf([
      {
        path: 'subjek',
        message: `Data ini dicatat sebagai salinan "${original.nama}", tetapi subjeknya lain: "${own}", sedangkan asalnya "${other}".`,
        help: 'Samakan subjeknya dengan data asal; bila datanya dikumpulkan sendiri, kosongkan salinan_dari.',
        actual: own,
        expected: other,
        related: [`basis-data/${original.id}`],
      },
    ]);
  },
});
