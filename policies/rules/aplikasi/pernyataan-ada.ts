import { z } from 'zod';
import { isAboutEvents } from '../../../scripts/core/aplikasi/event-law.ts';
import { makingParameter, outOfMaking, outOfScope, scopeParameters } from '../../../scripts/core/aplikasi/scope.ts';
import { outOfStage, stageParameter } from '../../../scripts/core/aplikasi/stage.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { defineRule, notApplicable, pass, verdictOf } from '../../../scripts/core/rule.ts';

/** What only people can weigh is at least written down. */
export const pernyataanAda = defineRule({
  id: 'aplikasi/pernyataan-ada',
  title: 'Pernyataan tertulis tentang aplikasi lengkap',
  subjects: ['aplikasi'],
  fields: ['kelas', 'pernyataan', 'perolehan', 'riwayat'],
  indexes: [],
  parameters: z.strictObject({
    butir: z.string().meta({ description: 'Butir yang harus dinyatakan tertulis.' }),
    perolehan: scopeParameters.perolehan,
    tahap: stageParameter.default('dikerjakan'),
    pembuatan: makingParameter,
  }),
  judgesEvents: isAboutEvents,
  check: (context) => {
    const { subject, parameter, kosakata } = context;
    const reason =
      outOfStage(subject, parameter.tahap) ??
      outOfScope(subject, parameter, kosakata) ??
      outOfMaking(subject, parameter, context);
    if (reason) return notApplicable(reason);
    const { butir } = parameter;
    if (subject.pernyataan?.some((statement) => statement.butir === butir)) return pass;
    const name = labelOf(kosakata, 'pernyataan_aplikasi', butir);
    return verdictOf([
      {
        path: 'pernyataan',
        discriminator: butir,
        message: `Pernyataan tentang "${name}" belum ada.`,
        help: `Tambahkan butir ${butir} pada isian pernyataan dan uraikan bagaimana hal itu dipenuhi.`,
        expected: name,
      },
    ]);
  },
});
