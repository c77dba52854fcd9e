import { type ChartView, chartOf } from '../charts/chart.ts';
import { shortName } from '../frame.ts';
import { questionHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { capital, listWords } from '../words.ts';
import { hasSamples, type Question } from './question.ts';
import { answerOf, wordedQuestions } from './questions.ts';

const nameOf = ({ registry }: Regency): string => shortName(registry.profil);

/** The answers of the regencies of whom it is asked, side by side; never summed, for their laws differ. */
export const regencyChart = (question: Question, page: string, id: string, title: string): ChartView | undefined => {
  const answers = regencies.map((regency) => ({ regency, answer: answerOf(question, regency) }));
  const asked = answers.filter(({ answer }) => answer.asked);
  const others = answers.filter(({ answer }) => !answer.asked).map(({ regency }) => nameOf(regency));
  if (asked.length === 0) return undefined;
  const totals = asked.flatMap(({ answer }) => answer.total ?? []);
  const without =
    others.length > 0 ? ` Tidak ada ketentuan ${listWords(others)} yang dinyatakan di sini memintanya.` : '';
  const chosen = asked.filter(({ answer }) => answer.isChoice).map(({ regency }) => nameOf(regency));
  const choice = chosen.length > 0 ? ` Di ${listWords(chosen)} menurut pilihan setempat.` : '';
  // What rests on the records alone is not said to rest on a regulation.
  const cites = asked.every(({ answer }) => answer.provisions.length > 0);
  const ground = cites ? `, menurut ${question.ground ?? 'peraturan masing-masing'}` : '';
  const unit = asked[0]?.answer.unit ?? '';
  return chartOf({
    id,
    page,
    title,
    description: `${totals.length === asked.length ? `Dari ${unit}` : capital(unit)}${ground}.${choice}${without}`,
    series: [capital(question.short)],
    rows: asked.map(({ regency, answer }) => ({
      label: nameOf(regency),
      href: questionHref(regency.id, question.id),
      values: [answer.n],
    })),
    unit,
    ...(asked.some(({ answer }) => answer.isJudged) ? { none: 'belum dinilai' } : {}),
    first: 'Kabupaten',
    ...(totals.length === asked.length ? { total: totals } : {}),
    samples: asked.some(({ answer }) => hasSamples(answer)),
  });
};

/** What the answer of one regency is made of, where its question draws it. */
export const ownChart = (question: Question, regency: Regency): ChartView | undefined =>
  answerOf(question, regency).n > 0 ? question.chart?.(regency, questionHref(regency.id, question.id)) : undefined;

/** The chart on the page of a question; rules, of which there are many, have their figures in a list. */
export const questionChart = (question: Question, regency: Regency): ChartView | undefined =>
  regencies.length > 1 && wordedQuestions.includes(question)
    ? regencyChart(question, questionHref(regency.id, question.id), 'kabupaten', 'Semua kabupaten')
    : undefined;

export const questionCharts = (): ChartView[] =>
  regencies.flatMap((regency) =>
    wordedQuestions.flatMap((question) =>
      [ownChart(question, regency), questionChart(question, regency)].flatMap((chart) => chart ?? []),
    ),
  );
