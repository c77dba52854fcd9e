import type { Entry } from '../../../scripts/core/registry.ts';
import { isRetired } from '../../../scripts/core/retired.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Question, unasked } from './question.ts';
import { wordsAt } from './told.ts';

const UNIT = 'Perangkat Daerah';

const standingOf = (entry: Entry<'instansi'>): Standing => {
  if (isRetired(entry.record, at)) return { leftOut: 'Sudah tidak berdiri.' };
  const decree = wordsAt(entry, 'mandiri_tik.keputusan');
  return {
    counts: entry.record.mandiri_tik !== undefined,
    notes: entry.record.mandiri_tik ? [decree ? `Dasarnya ${decree}.` : 'Keputusannya belum disebut.'] : [],
  };
};

/** Which agencies may build and run for themselves, by the status that the law gives them; to have none is no fault. */
export const independentAgencies: Question = {
  id: 'mandiri-tik',
  words: 'Instansi mana yang berstatus Mandiri TIK?',
  short: 'instansi berstatus Mandiri TIK',
  method:
    'Dihitung Perangkat Daerah yang rekamannya mencatat status itu. Tidak berstatus bukan kekurangan; yang mengerjakan untuknya ditentukan peraturan.',
  answer: (regency) => {
    const grounds = boundBy('instansi/status-mandiri-tik')(regency);
    if (grounds.length === 0) return unasked(UNIT);
    const agencies = (regency.byKind.get('instansi') ?? []) as readonly Entry<'instansi'>[];
    return listedAnswer({
      regency,
      entries: agencies.filter(({ record }) => record.bentuk === 'perangkat-daerah'),
      unit: UNIT,
      headings: ['Berstatus Mandiri TIK', 'Tidak berstatus'],
      saying: 'berstatus Mandiri TIK',
      nothing: 'Belum ada Perangkat Daerah yang dihitung.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => standingOf(entry as Entry<'instansi'>),
    });
  },
  more: ({ id }) => ({ text: 'Daftar instansi', href: kindHref(id, 'instansi') }),
};
