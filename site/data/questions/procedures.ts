import { statedApprovalsOf } from '../../../scripts/core/gate/stated-approvals.ts';
import { at } from '../config.ts';
import { type Ground, groundLinks } from '../law/grounds.ts';
import type { Regency } from '../portal.ts';
import { stateOfEntry } from '../records/state.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Answer, type Question, unasked } from './question.ts';

const UNIT = 'SOP';

/** What asks for procedures in force, looks after their age, or says who adopts them. */
const groundsOf = (regency: Regency): Ground[] => [
  ...boundBy('instansi/sop-ada', 'aplikasi/sop-ada', 'sop/ditetapkan-kepala', 'sop/ditinjau')(regency),
  ...(regency.policy ? statedApprovalsOf(regency.policy, ['sop'], at) : []).filter(({ peran }) => peran !== 'pengusul'),
];

const open: readonly string[] = ['rancangan', 'berakhir'];

const answer = (regency: Regency): Answer => {
  const grounds = groundsOf(regency);
  if (grounds.length === 0) return unasked(UNIT);
  return listedAnswer({
    regency,
    entries: regency.byKind.get('sop') ?? [],
    unit: UNIT,
    headings: ['Masih rancangan atau sudah lewat masanya', 'Sudah ditetapkan'],
    saying: 'masih rancangan atau sudah lewat masa berlakunya',
    nothing: 'Belum ada SOP yang tercatat.',
    provisions: groundLinks(grounds),
    standingOf: (entry): Standing => {
      const state = stateOfEntry(entry, regency);
      return { counts: open.includes(state?.state ?? ''), notes: state ? [state.why] : [] };
    },
  });
};

export const proceduresOpen: Question = {
  id: 'sop-belum-ditetapkan',
  words: 'Berapa SOP yang belum ditetapkan atau sudah lewat masanya?',
  short: 'SOP belum ditetapkan atau lewat masanya',
  method: 'Keadaan SOP disimpulkan dari penetapan dan masa berlaku yang tertulis pada rekamannya.',
  answer,
};
