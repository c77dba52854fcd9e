import type { ChartView } from '../charts/chart.ts';
import { type Frame, frameOf, regencyCrumb, shortName } from '../frame.ts';
import { type Link, questionFileHref, questionHref, questionsHref } from '../links.ts';
import { type Regency, regencies } from '../portal.ts';
import { numberWords } from '../words.ts';
import { type Answer, type AnswerRow, hasSamples, type Question, rowsOf } from './question.ts';
import { figureOf } from './question-cards.ts';
import { ownChart, questionChart } from './question-charts.ts';
import { answerOf, questions, wordedQuestions } from './questions.ts';

export interface GroupView {
  readonly heading: string;
  readonly count: string;
  readonly rows: readonly AnswerRow[];
  /** Rows that only the file holds. */
  readonly rest: string | undefined;
}

export interface QuestionPage {
  readonly frame: Frame;
  readonly words: string;
  readonly figure: string;
  readonly unit: string;
  readonly samples: boolean;
  readonly answer: Answer;
  readonly method: string;
  readonly groups: readonly GroupView[];
  /** How many things are not in N. */
  readonly leftOut: string | undefined;
  readonly file: Link | undefined;
  readonly more: Link | undefined;
  readonly own: ChartView | undefined;
  /** The regencies side by side, for the questions that start pages ask. */
  readonly chart: ChartView | undefined;
  readonly elsewhere: readonly { readonly link: Link; readonly sentence: string }[];
}

/** A page shows this many rows of a group; the file has them all. */
const SHOWN = 200;

const groupViews = ({ groups }: Answer): GroupView[] =>
  groups
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      heading,
      count: numberWords(rows.length),
      rows: rows.slice(0, SHOWN),
      rest: rows.length > SHOWN ? `${numberWords(rows.length - SHOWN)} baris lagi ada dalam berkas CSV.` : undefined,
    }));

/** Longer than this, a description is cut off by those who show it. */
const LONGEST = 300;

/** The question and its answer; the answer alone where both say the same long words. */
const describedAs = ({ words }: Question, { sentence }: Answer, { registry }: Regency): string => {
  const answer = `${sentence} ${registry.profil.nama}.`;
  const whole = `${words} ${answer}`;
  return whole.length > LONGEST ? answer : whole;
};

export const questionPage = (question: Question, regency: Regency): QuestionPage => {
  const answer = answerOf(question, regency);
  const rows = rowsOf(answer);
  const spared = answer.leftOut.reduce((sum, { count }) => sum + count, 0);
  return {
    frame: frameOf({
      title: question.words,
      description: describedAs(question, answer, regency),
      crumbs: [regencyCrumb(regency), { text: 'Pertanyaan', href: questionsHref(regency.id) }],
      href: questionHref(regency.id, question.id),
      regency,
      files: [`registry/${regency.id}/`, `policies/${regency.id}/`],
      // A question of a rule says what the page of that rule says better.
      ...(wordedQuestions.includes(question) ? { found: { jenis: 'pertanyaan' } } : {}),
    }),
    words: question.words,
    figure: figureOf(answer),
    unit: answer.unit,
    samples: hasSamples(answer),
    answer,
    method: question.method,
    groups: groupViews(answer),
    leftOut: spared > 0 ? `${numberWords(spared)} ${answer.leftOutUnit ?? 'rekaman'} tidak dihitung` : undefined,
    file:
      rows.length > 0
        ? { text: 'Unduh semua baris ini (CSV)', href: questionFileHref(regency.id, question.id) }
        : undefined,
    more: question.more?.(regency),
    own: ownChart(question, regency),
    chart: questionChart(question, regency),
    elsewhere: regencies
      .filter(({ id }) => id !== regency.id)
      .map((other) => ({
        link: { text: shortName(other.registry.profil), href: questionHref(other.id, question.id) },
        sentence: answerOf(question, other).sentence,
      })),
  };
};

interface Path {
  readonly params: { readonly daerah: string; readonly pertanyaan: string };
  /** Put together one at a time: all at once they would fill the memory. */
  readonly props: { readonly page: () => QuestionPage };
}

/** Every question in every regency, also where it is not asked: the page says so. */
export const questionPages = (): Path[] =>
  regencies.flatMap((regency) =>
    questions.map((question) => ({
      params: { daerah: regency.id, pertanyaan: question.id },
      props: { page: () => questionPage(question, regency) },
    })),
  );
