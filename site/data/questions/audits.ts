import { valueAt } from '../../../scripts/core/path.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { cellOf } from '../records/fields.ts';
import { plainText } from '../records/value-text.ts';
import { dateWords } from '../words.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Question, unasked } from './question.ts';

const UNIT = 'audit';

/** What says which audits there are, and who may audit. */
const groundsOf = (regency: Regency) => [
  ...boundBy('audit/pelaksana-berhak')(regency),
  ...boundBy('rujukan/kosakata')(regency).filter(({ parameter }) => {
    const lists = valueAt(parameter, 'daftar');
    return Array.isArray(lists) && lists.includes('jenis_audit');
  }),
];

const standingOf = (entry: Entry<'audit'>): Standing => {
  const { tanggal, pelaksana, tindak_lanjut: followed } = entry.record;
  const kind = cellOf(entry, 'jenis');
  const last = followed
    ?.map((one) => one.tanggal)
    .toSorted()
    .at(-1);
  return {
    counts: tanggal <= at,
    notes: [
      `${kind ? plainText(kind) : 'Audit'}, selesai ${dateWords(tanggal)}${pelaksana ? `, oleh ${pelaksana.nama}` : ''}.`,
      // One that a monitoring report tells of has none of its own: nothing is said of what is not here.
      ...(last === undefined ? [] : [`Tindak lanjut tercatat ${dateWords(last)}.`]),
    ],
  };
};

/** Which audits there were, by whom, and whether something came of them. */
export const auditsHeld: Question = {
  id: 'audit-diadakan',
  words: 'Audit TIK apa yang sudah diadakan?',
  short: 'audit TIK yang sudah diadakan',
  method:
    'Dihitung audit yang hari selesainya sudah tiba. Audit yang diadakan sendiri oleh satu instansi ikut didaftar dengan jenisnya. Temuan audit tidak dimuat di register.',
  answer: (regency) => {
    const grounds = groundsOf(regency);
    if (grounds.length === 0) return unasked(UNIT);
    return listedAnswer({
      regency,
      entries: regency.byKind.get('audit') ?? [],
      unit: UNIT,
      headings: ['Sudah diadakan', 'Belum selesai'],
      saying: 'sudah diadakan',
      nothing: 'Belum ada audit yang tercatat.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => standingOf(entry as Entry<'audit'>),
    });
  },
  more: ({ id }) => ({ text: 'Daftar audit TIK', href: kindHref(id, 'audit') }),
};
