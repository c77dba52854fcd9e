import { valueAt } from '../../../scripts/core/path.ts';
import type { Binding } from '../../../scripts/core/policy/binding.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import { at } from '../config.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { cellOf } from '../records/fields.ts';
import { plainText } from '../records/value-text.ts';
import { dateWords, numberWords } from '../words.ts';
import { boundBy } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Question, unasked } from './question.ts';

const UNIT = 'pelatihan';

/** What says who may train, and which forms there are. */
const groundsOf = (regency: Regency): Binding[] => [
  ...boundBy('pelatihan/penyelenggara-berhak', 'pelatihan/sertifikat-penyelenggara')(regency),
  ...boundBy('rujukan/kosakata')(regency).filter(({ parameter }) => {
    const lists = valueAt(parameter, 'daftar');
    return Array.isArray(lists) && lists.includes('bentuk_pelatihan');
  }),
];

const standingOf = (entry: Entry<'pelatihan'>): Standing => {
  const { tanggal, penyelenggara, peserta } = entry.record;
  const form = cellOf(entry, 'bentuk');
  const people = (peserta ?? []).reduce((sum, { jumlah = 0 }) => sum + jumlah, 0);
  return {
    counts: tanggal <= at,
    notes: [
      `${form ? plainText(form) : 'Pelatihan'}, ${dateWords(tanggal)}${penyelenggara ? `, oleh ${penyelenggara.nama}` : ''}.`,
      ...(people > 0 ? [`${numberWords(people)} peserta.`] : []),
    ],
  };
};

/** Which training there was. */
export const trainings: Question = {
  id: 'pelatihan-diadakan',
  words: 'Pelatihan apa yang diadakan?',
  short: 'pelatihan yang sudah diadakan',
  method:
    'Dihitung pelatihan yang hari pertamanya sudah tiba; yang lain masih direncanakan. Peserta dihitung tanpa nama.',
  answer: (regency) => {
    const grounds = groundsOf(regency);
    if (grounds.length === 0) return unasked(UNIT);
    return listedAnswer({
      regency,
      entries: regency.byKind.get('pelatihan') ?? [],
      unit: UNIT,
      headings: ['Sudah diadakan', 'Direncanakan'],
      saying: 'sudah diadakan',
      nothing: 'Belum ada pelatihan yang tercatat.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => standingOf(entry as Entry<'pelatihan'>),
    });
  },
  more: ({ id }) => ({ text: 'Daftar pelatihan', href: kindHref(id, 'pelatihan') }),
};
