import { scaleLinear } from 'd3-scale';
import { chartFileHref, type Link } from '../links.ts';
import { listWords, numberWords } from '../words.ts';

export interface ChartRow {
  readonly label: string;
  readonly href?: string;
  /** One value for each series; nothing is negative. */
  readonly values: readonly number[];
}

export interface ChartSpec {
  /** Unique on its page; the name of its CSV file. */
  readonly id: string;
  /** Address of the page that shows it; the CSV lies below. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** One: plain bars; more: stacked bars. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** What is counted: "rekaman". */
  readonly unit: string;
  /** N of each row, where its values are n of N. */
  readonly total?: readonly number[];
  /** What is said where N is zero; "belum ada" without it. */
  readonly none?: string;
  /** What a row is: "Kabupaten". */
  readonly first?: string;
  /** Something counted derives from samples. */
  readonly samples?: boolean;
}

/** A part of a bar: start and width in percent of the drawing. */
export interface BarPart {
  readonly series: number;
  readonly x: number;
  readonly width: number;
}

export interface BarView {
  readonly link: Link;
  readonly parts: readonly BarPart[];
  /** Width of N behind the bar, in percent. */
  readonly track: number | undefined;
  /** "3 dari 7", or the figures of every series. */
  readonly figure: string;
  /** The bar in a sentence, for those who do not see it. */
  readonly words: string;
}

export interface ChartTable {
  readonly first: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: Link; readonly cells: readonly number[] }[];
}

export interface ChartFrame {
  readonly id: string;
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly samples: boolean;
  readonly table: ChartTable;
  readonly csvHref: string;
}

export interface ChartView extends ChartFrame {
  readonly jenis: 'batang';
  /** Named beside their colours and patterns; empty where there is one series. */
  readonly legend: readonly string[];
  readonly bars: readonly BarView[];
  /** Why there is nothing to draw. */
  readonly empty: string | undefined;
}

/** Hundredths of a percent are finer than any screen, and keep pages the same from build to build. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const figureOf = ({ series, unit, none = 'belum ada' }: ChartSpec, { values }: ChartRow, total: number | undefined) => {
  const own = numberWords(sum(values));
  // Nothing of nothing is no share of anything.
  if (total === 0) return { figure: none, words: `belum ada ${unit}` };
  const figure = total === undefined ? own : `${own} dari ${numberWords(total)}`;
  if (series.length === 1) return { figure, words: `${figure} ${unit}` };
  const parts = series.map((name, i) => `${numberWords(values[i] ?? 0)} ${name.toLowerCase()}`);
  return { figure, words: `${figure} ${unit}: ${listWords(parts)}` };
};

const barOf = (
  spec: ChartSpec,
  row: ChartRow,
  total: number | undefined,
  scale: (value: number) => number,
): BarView => {
  const ends = row.values.map((_, i) => sum(row.values.slice(0, i + 1)));
  return {
    link: { text: row.label, href: row.href ?? '' },
    parts: row.values.flatMap((value, series) => {
      const [from, to] = [rounded(scale((ends[series] ?? 0) - value)), rounded(scale(ends[series] ?? 0))];
      return value > 0 ? [{ series, x: from, width: rounded(to - from) }] : [];
    }),
    track: total === undefined ? undefined : rounded(scale(total)),
    ...figureOf(spec, row, total),
  };
};

const checked = ({ id, series, rows, total }: ChartSpec): void => {
  const isSound = (value: number | undefined) => value !== undefined && Number.isFinite(value) && value >= 0;
  for (const { label, values } of rows)
    if (values.length !== series.length || !values.every(isSound)) throw new Error(`chart ${id}: values of "${label}"`);
  for (const [i, { label, values }] of total === undefined ? [] : rows.entries())
    if (!isSound(total?.[i]) || sum(values) > (total?.[i] ?? 0)) throw new Error(`chart ${id}: total of "${label}"`);
};

const tableOf = ({ series, rows, total, first = 'Nama' }: ChartSpec): ChartTable => ({
  first,
  columns: [...series, ...(total ? ['Dari'] : [])],
  rows: rows.map(({ label, href = '', values }, i) => ({
    label: { text: label, href },
    cells: [...values, ...(total ? [total[i] ?? 0] : [])],
  })),
});

/** Horizontal bars as percentages of the drawing, so that they fit any width; the longest one fills it. */
export const chartOf = (spec: ChartSpec): ChartView => {
  checked(spec);
  const { id, page, title, description, series, rows, total, samples = false } = spec;
  const longest = Math.max(0, ...(total ?? []), ...rows.map(({ values }) => sum(values)));
  const scale = scaleLinear([0, longest > 0 ? longest : 1], [0, 100]);
  return {
    jenis: 'batang',
    id,
    page,
    title,
    description,
    samples,
    legend: series.length > 1 ? series : [],
    bars: rows.map((row, i) => barOf(spec, row, total?.[i], scale)),
    empty: rows.length === 0 ? 'Belum ada yang dapat digambar.' : undefined,
    table: tableOf(spec),
    csvHref: chartFileHref(page, id),
  };
};
