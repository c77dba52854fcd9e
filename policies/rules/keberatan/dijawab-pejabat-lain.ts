import { z } from 'zod';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** Nobody answers an objection to a refusal of their own. */
export const keberatanDijawabPejabatLain = defineRule({
  id: 'keberatan/dijawab-pejabat-lain',
  title: 'Keberatan dijawab pejabat yang tidak ikut menolak',
  subjects: ['keberatan'],
  fields: ['putusan', 'jawaban'],
  indexes: ['by-id'],
  everyone: true,
  parameters: z.strictObject({}),
  check: ({ subject, registry }) => {
    const { jawaban } = subject;
    if (!jawaban) return notApplicable('Keberatannya belum dijawab.');
    const refusal = registry.get('putusan', subject.putusan)?.penolakan;
    if (!refusal?.oleh.includes(jawaban.oleh)) return pass;
    const office = registry.get('jabatan', jawaban.oleh)?.nama ?? jawaban.oleh;
    return verdictOf([
      {
        path: 'jawaban.oleh',
        message: `Penjawabnya tercatat ${office}, yang ikut menolak dalam putusan itu.`,
        help: 'Isi jawaban.oleh dengan pejabat lain yang memutus jawabannya.',
        actual: office,
        related: [`putusan/${subject.putusan}`],
      },
    ]);
  },
});
