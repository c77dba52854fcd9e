import { csvText } from '../../../scripts/core/publish/csv.ts';
import { base } from '../config.ts';
import { coverageCharts } from '../law/coverage-page.ts';
import { regulationCharts } from '../law/regulation-chapters.ts';
import { questionCharts } from '../questions/question-charts.ts';
import { queueCharts } from '../requests/queue-page.ts';
import type { ChartFrame } from './chart.ts';
import { daerahCharts } from './daerah-charts.ts';
import { homeCharts } from './home-charts.ts';

/** Every page that draws charts lists them here, so that each has its file. */
const sources: readonly (() => readonly ChartFrame[])[] = [
  homeCharts,
  daerahCharts,
  questionCharts,
  queueCharts,
  coverageCharts,
  regulationCharts,
];

/** Every chart of the portal. */
export const allCharts = (): ChartFrame[] => sources.flatMap((charts) => charts());

/** The figures of a chart, as its table shows them; a file that is passed on still says what derives from samples. */
export const chartFile = ({ table, samples }: Pick<ChartFrame, 'table' | 'samples'>): string =>
  csvText(
    [table.first, ...table.columns, 'contoh'],
    table.rows.map(({ label, cells }) => [label.text, ...cells, samples ? 'ya' : 'tidak']),
  );

interface Path {
  /** The page is the part of its address between the base and the end; none for the home page. */
  readonly params: { readonly halaman: string | undefined; readonly grafik: string };
  readonly props: { readonly text: string };
}

/** A file below the page of each chart. */
export const chartFiles = (): Path[] =>
  allCharts().map((chart) => ({
    params: {
      halaman: decodeURIComponent(chart.page.slice(base.length)).replace(/\/$/, '') || undefined,
      grafik: chart.id,
    },
    props: { text: chartFile(chart) },
  }));
