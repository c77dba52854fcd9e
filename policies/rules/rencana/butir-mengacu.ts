import { z } from 'zod';
import { planFaults } from '../../../scripts/core/rencana/plan-faults.ts';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** Every item of a plan carries out an item of the plan above it that is in force on its day. */
export const rencanaButirMengacu = defineRule({
  id: 'rencana/butir-mengacu',
  title: 'Butir rencana mengacu pada butir rencana di atasnya',
  subjects: ['rencana'],
  fields: ['jenis', 'butir'],
  indexes: ['by-id'],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    ke: z.string().meta({ description: 'Jenis rencana yang harus diacu.' }),
  }),
  check: (context) => {
    const { subject, parameter, kosakata, date } = context;
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    return verdictOf(
      subject.butir.flatMap(({ judul, acuan }, i) => {
        const parent = `butir.${i}`;
        const faults = planFaults(
          { references: acuan, path: `${parent}.acuan`, parent, date, name: `Butir "${judul}"` },
          parameter.ke,
          context,
        );
        // An item that names nothing shows no breach: it may follow the plan all the same.
        return acuan ? faults : faults.map((fault) => ({ ...fault, review: true }));
      }),
    );
  },
});
