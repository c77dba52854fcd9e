import { shortName } from '../frame.ts';
import { homeHref, type Link, questionHref } from '../links.ts';
import { regencies } from '../portal.ts';
import { hasSamples, type Question } from '../questions/question.ts';
import { figureOf, provisionsShown } from '../questions/question-cards.ts';
import { regencyChart } from '../questions/question-charts.ts';
import { answerOf, leadQuestions, partQuestions } from '../questions/questions.ts';
import type { ChartView } from './chart.ts';

/** A question with the answers of the regencies side by side, and what each of them rests on. */
export interface AskedEverywhere {
  readonly id: string;
  readonly chart: ChartView;
  readonly grounds: readonly { readonly name: string; readonly provisions: readonly Link[]; readonly more: number }[];
}

const groundsOf = (question: Question): AskedEverywhere['grounds'] =>
  regencies
    .map((regency) => ({ name: shortName(regency.registry.profil), ...provisionsShown(answerOf(question, regency)) }))
    .filter(({ provisions }) => provisions.length > 0);

/** The first questions of the whole portal. */
export const homeQuestions = (): AskedEverywhere[] =>
  leadQuestions.flatMap((question) => {
    const chart = regencyChart(question, homeHref, question.id, question.words);
    return chart ? [{ id: question.id, chart, grounds: groundsOf(question) }] : [];
  });

/** A question about one part of the register, with the regencies whose law asks it. */
export interface AskedSomewhere {
  readonly id: string;
  readonly words: string;
  readonly answers: readonly {
    readonly link: Link;
    readonly figure: string;
    readonly samples: boolean;
    readonly provisions: readonly Link[];
    readonly more: number;
  }[];
}

export const partQuestionsAsked = (): AskedSomewhere[] =>
  partQuestions.flatMap((question) => {
    const answers = regencies.flatMap((regency) => {
      const answer = answerOf(question, regency);
      if (!answer.asked) return [];
      const link = { text: shortName(regency.registry.profil), href: questionHref(regency.id, question.id) };
      return [{ link, figure: figureOf(answer), samples: hasSamples(answer), ...provisionsShown(answer) }];
    });
    return answers.length > 0 ? [{ id: question.id, words: question.words, answers }] : [];
  });

export const homeCharts = (): ChartView[] => homeQuestions().map(({ chart }) => chart);
