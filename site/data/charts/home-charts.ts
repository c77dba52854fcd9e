import { shortName } from '../frame.ts';
import { homeHref, type Link } from '../links.ts';
import { regencies } from '../portal.ts';
import type { Question } from '../questions/question.ts';
import { provisionsShown } from '../questions/question-cards.ts';
import { regencyChart } from '../questions/question-charts.ts';
import { answerOf, leadQuestions } from '../questions/questions.ts';
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

export const homeCharts = (): ChartView[] => homeQuestions().map(({ chart }) => chart);
