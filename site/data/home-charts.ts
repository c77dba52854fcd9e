import type { ChartView } from './chart.ts';
import { homeHref } from './links.ts';
import { regencyChart } from './question-charts.ts';
import type { Question } from './questions/question.ts';
import { leadQuestions } from './questions.ts';

export interface AskedEverywhere {
  readonly question: Question;
  readonly chart: ChartView;
}

/** The first questions of the whole portal, each with the answers of the regencies side by side. */
export const homeQuestions = (): AskedEverywhere[] =>
  leadQuestions.flatMap((question) => {
    const chart = regencyChart(question, homeHref, question.id);
    return chart ? [{ question, chart }] : [];
  });

export const homeCharts = (): ChartView[] => homeQuestions().map(({ chart }) => chart);
