import { z } from 'zod';
import { durationSchema } from '../../../scripts/core/policy/duration.ts';
import { labelOf } from '../../../scripts/core/policy/value-label.ts';
import { addDays } from '../../../scripts/core/records/add-days.ts';
import { addDuration } from '../../../scripts/core/records/add-duration.ts';
import { durationWords } from '../../../scripts/core/records/duration-words.ts';
import { foreignPlan, planKindsParameter } from '../../../scripts/core/rencana/plan-kind.ts';
import { defineRule, notApplicable, verdictOf } from '../../../scripts/core/rule.ts';

/** A plan is in force for as long as the regulation says, to the day. */
export const rencanaMasaBerlaku = defineRule({
  id: 'rencana/masa-berlaku',
  title: 'Rencana berlaku selama jangka yang disebut peraturan',
  subjects: ['rencana'],
  fields: ['jenis', 'berlaku', 'ditinjau'],
  indexes: [],
  parameters: z.strictObject({
    jenis: planKindsParameter,
    selama: durationSchema.meta({ description: 'Jangka berlakunya, misalnya P5Y untuk lima tahun.' }),
  }),
  check: ({ subject, parameter, kosakata }) => {
    const foreign = foreignPlan(kosakata, parameter.jenis, subject.jenis);
    if (foreign) return notApplicable(foreign);
    const { sejak, sampai } = subject.berlaku;
    if (sejak === undefined || sampai === undefined)
      return notApplicable('Awal atau akhir masa berlakunya belum disebut.');
    const anniversary = addDuration(sejak, parameter.selama);
    const last = addDays(anniversary, -1);
    const kind = labelOf(kosakata, 'jenis_rencana', subject.jenis);
    const term = durationWords(parameter.selama);
    const expected = `${sejak} sampai ${last}`;
    if (sampai === last) return verdictOf([]);
    const fault = { path: 'berlaku.sampai', discriminator: 'masa', actual: `${sejak} sampai ${sampai}`, expected };
    const help = `Periksa naskahnya; ${term} sejak ${sejak} berakhir ${last}.`;
    if (sampai === anniversary)
      return verdictOf([
        {
          ...fault,
          message: `Masa berlaku ${kind} ini sehari lebih dari ${term} bila hari pertamanya dihitung.`,
          help,
          review: true,
        },
      ]);
    // The text lets a plan be looked at again, and what comes of that may end it before its time.
    const isShort = sampai < last;
    if (isShort && (subject.ditinjau ?? []).some(({ tanggal }) => tanggal <= sampai))
      return verdictOf([
        {
          ...fault,
          message: `${kind} ini berakhir sebelum genap ${term}, sesudah ditinjau.`,
          help: 'Pastikan berakhirnya memang hasil peninjauan dan ada rencana penggantinya.',
          review: true,
        },
      ]);
    return verdictOf([
      { ...fault, message: `Masa berlaku ${kind} ini ${isShort ? 'kurang' : 'lebih'} dari ${term}.`, help },
    ]);
  },
});
