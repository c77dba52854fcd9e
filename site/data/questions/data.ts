import type { Entry } from '../../../scripts/core/registry.ts';
import { groundLinks } from '../law/grounds.ts';
import { kindHref } from '../links.ts';
import { evaluationsOf, findingsFrom, type Regency } from '../portal.ts';
import { inSentence, withDates } from '../words.ts';
import { boundBy, judgedQuestion } from './judged.ts';
import { listedAnswer, type Standing } from './listed.ts';
import { type Question, unasked } from './question.ts';
import { wordsAt } from './told.ts';

export const dataWithoutSteward = judgedQuestion({
  id: 'data-tanpa-walidata',
  words: 'Berapa basis data tanpa walidata?',
  short: 'basis data tanpa walidata',
  method:
    'Walidata adalah instansi yang ditugasi mengampu data. Dihitung penugasan yang berlaku pada hari halaman ini dibuat.',
  unit: 'basis data',
  counts: 'gagal',
  saying: 'belum ada walidatanya',
  bindings: boundBy('basis-data/walidata-ada'),
});

const UNIT = 'basis data';
const limits = boundBy('basis-data/publikasi-tertutup', 'basis-data/publikasi-agregat');

const standingOf = (entry: Entry<'basis-data'>, regency: Regency): Standing => {
  const { publikasi, klasifikasi } = entry.record;
  const bound = limits(regency);
  const faults = evaluationsOf(entry).filter(
    ({ binding, outcome }) => bound.includes(binding) && outcome !== 'lulus' && outcome !== 'tak-berlaku',
  );
  const status = wordsAt(entry, 'klasifikasi.kelas');
  return {
    counts: publikasi !== undefined,
    notes: [
      status && klasifikasi ? `Berstatus ${inSentence(status)}.` : 'Statusnya belum ditetapkan.',
      ...faults.flatMap((evaluation) => findingsFrom(entry, evaluation).map(({ message }) => withDates(message))),
    ],
    provisions: groundLinks(faults.map(({ binding }) => binding)),
  };
};

/** Which data are published where the law draws the limit; not to publish is no fault by itself. */
export const dataPublished: Question = {
  id: 'data-diumumkan',
  words: 'Data apa yang diumumkan, dan apa yang tidak?',
  short: 'basis data yang diumumkan',
  method:
    'Dihitung basis data yang tercatat diumumkan, masing-masing dengan statusnya. Data yang tidak diumumkan belum tentu kurang: yang diperiksa adalah batasnya, yaitu data yang dilindungi atau dikecualikan tidak diumumkan.',
  answer: (regency) => {
    const grounds = limits(regency);
    if (grounds.length === 0) return unasked(UNIT);
    return listedAnswer({
      regency,
      entries: regency.byKind.get('basis-data') ?? [],
      unit: UNIT,
      headings: ['Diumumkan', 'Tidak diumumkan'],
      saying: 'diumumkan',
      nothing: 'Belum ada basis data yang tercatat.',
      provisions: groundLinks(grounds),
      standingOf: (entry) => standingOf(entry as Entry<'basis-data'>, regency),
    });
  },
  more: ({ id }) => ({ text: 'Daftar basis data', href: kindHref(id, 'basis-data') }),
};
