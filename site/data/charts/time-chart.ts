import { scaleLinear } from 'd3-scale';
import { chartFileHref } from '../links.ts';
import { monthWords, numberWords } from '../words.ts';
import { type ChartFrame, rounded } from './chart.ts';

export interface TimeSpec {
  readonly id: string;
  /** Address of the page that shows it; the CSV lies below. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** What is counted: "putusan". */
  readonly unit: string;
  /** Days (YYYY-MM-DD, or the start of an instant) on which one thing happened each. */
  readonly days: readonly string[];
  readonly samples?: boolean;
}

/** One month or year; all numbers are percentages of the drawing, counted from its upper left corner. */
export interface StepView {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TimeChartView extends ChartFrame {
  readonly jenis: 'waktu';
  readonly steps: readonly StepView[];
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly ends: readonly [from: string, to: string];
  /** The whole in a sentence. */
  readonly words: string;
  readonly empty: string | undefined;
}

/** More months than these are told year by year: a step stays wide enough to be seen on a phone. */
const MONTHS = 60;
/** What lies further back or ahead than this is a slip of the pen and would press all else to the edge. */
const YEARS = 120;

const monthIndex = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const pad = (value: number, width: number): string => String(value).padStart(width, '0');
const monthAt = (index: number): string => `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;

/** Every month from the first to the last, or every year where there are too many months; none is left out. */
export const spansOf = (days: readonly string[]): readonly { readonly span: string; readonly count: number }[] => {
  const found = days.filter((day) => /^\d{4}-(0[1-9]|1[0-2])/.test(day)).map((day) => monthIndex(day));
  if (found.length === 0) return [];
  const last = found.reduce((a, b) => Math.max(a, b));
  const first = Math.max(
    found.reduce((a, b) => Math.min(a, b)),
    last - YEARS * 12,
  );
  const size = last - first < MONTHS ? 1 : 12;
  const [from, to] = [Math.floor(first / size), Math.floor(last / size)];
  const counts = Map.groupBy(found, (index) => Math.floor(index / size));
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    span: size === 1 ? monthAt(from + i) : pad(from + i, 4),
    count: counts.get(from + i)?.length ?? 0,
  }));
};

/** What happened month by month, as steps over an axis of time. */
export const timeChartOf = ({ id, page, title, description, unit, days, samples = false }: TimeSpec): TimeChartView => {
  const spans = spansOf(days);
  const most = spans.reduce((max, { count }) => Math.max(max, count), 0);
  const scale = scaleLinear([0, Math.max(1, most)], [100, 0]).nice(3);
  const width = 100 / Math.max(1, spans.length);
  const total = spans.reduce((sum, { count }) => sum + count, 0);
  const [first, last] = [spans[0]?.span ?? '', spans.at(-1)?.span ?? ''];
  return {
    jenis: 'waktu',
    id,
    page,
    title,
    description,
    samples,
    steps: spans.map(({ count }, i) => ({
      x: rounded(i * width),
      y: rounded(scale(count)),
      width: rounded(width),
      height: rounded(100 - scale(count)),
    })),
    ticks: scale
      .ticks(3)
      .filter((tick) => Number.isInteger(tick) && tick > 0)
      .map((tick) => ({ y: rounded(scale(tick)), text: numberWords(tick) })),
    ends: [monthWords(first), monthWords(last)],
    words: `${numberWords(total)} ${unit}, ${monthWords(first)} sampai ${monthWords(last)}; paling banyak ${numberWords(most)}.`,
    empty: total === 0 ? 'Belum ada yang dapat digambar.' : undefined,
    table: {
      first: first.length === 4 ? 'Tahun' : 'Bulan',
      columns: [unit],
      rows: spans.map(({ span, count }) => ({ label: { text: span, href: '' }, cells: [count] })),
    },
    csvHref: chartFileHref(page, id),
  };
};
