import { z } from 'zod';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, type Fault, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** What makes an item of a plan specific, measurable and realistic, in the words of a sentence. */
const words = {
  uraian: 'uraian yang rinci',
  ukuran: 'ukuran hasilnya',
  kelayakan: 'mengapa dapat dicapai',
} as const;
const fields = Object.keys(words) as (keyof typeof words)[];

/** Every item of a plan tells what is done, how it is measured, and why it can be done. */
export const rencanaButirTerukur = defineRule({
  id: 'rencana/butir-terukur',
  title: 'Butir rencana rinci, terukur, dan masuk akal',
  subjects: ['rencana'],
  fields: ['jenis', 'butir'],
  indexes: [],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    isian: z
      .array(z.enum(fields).meta({ enumDescriptions: Object.values(words) }))
      .min(1)
      .meta({ description: 'Isian yang harus ada pada setiap butir.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    return verdictOf(
      subject.butir.flatMap((item, i): Fault[] => {
        const missing = parameter.isian.filter((field) => item[field] === undefined);
        if (missing.length === 0) return [];
        const expected = missing.map((field) => words[field]).join(', ');
        return [
          {
            path: `butir.${i}`,
            discriminator: 'terukur',
            message: `Butir "${item.judul}" belum memuat ${expected}.`,
            help: `Isi ${missing.join(', ')} pada butir itu.`,
            actual: 'belum diisi',
            expected,
          },
        ];
      }),
    );
  },
});
