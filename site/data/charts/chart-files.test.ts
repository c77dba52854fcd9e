import { describe, expect, test } from 'vitest';
import { levels } from '../../../scripts/core/finding.ts';
import { csvRows } from '../../../scripts/core/publish/csv.ts';
import { regencies } from '../portal.ts';
import { openFindings } from '../questions/findings.ts';
import { questionCharts } from '../questions/question-charts.ts';
import { answerOf, leadQuestions } from '../questions/questions.ts';
import { allCharts, chartFiles } from './chart-files.ts';
import { daerahCharts, findingChart } from './daerah-charts.ts';
import { homeQuestions } from './home-charts.ts';

// @peragaan: counts what the five have.
const charts = allCharts();

test('every chart has a file of its own below its page, with the rows of its table', () => {
  const files = new Map(
    chartFiles().map(({ params, props }) => [
      `/${params.halaman === undefined ? '' : `${params.halaman}/`}grafik/${params.grafik}.csv`,
      props.text,
    ]),
  );
  expect(files.size).toBe(charts.length);
  expect(charts.length).toBeGreaterThan(homeQuestions().length + daerahCharts().length + questionCharts().length - 1);
  for (const chart of charts) {
    const [header, ...rows] = csvRows(files.get(chart.csvHref) ?? '');
    expect(header).toEqual([chart.table.first, ...chart.table.columns, 'contoh']);
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(
      new Set(rows.length > 0 ? [chart.samples ? 'ya' : 'tidak'] : []),
    );
    expect(rows.map((row) => row.slice(1, -1).map(Number))).toEqual(chart.table.rows.map(({ cells }) => cells));
  }
});

describe('the charts of the home page', () => {
  test('show for each regency what its own page says, and nobody who is not asked', () => {
    for (const { id, chart } of homeQuestions()) {
      const question = leadQuestions.find((one) => one.id === id);
      const asked = regencies.flatMap((regency) => {
        const answer = question && answerOf(question, regency);
        return answer?.asked ? [answer] : [];
      });
      expect(chart.table.rows.map(({ cells }) => cells[0])).toEqual(asked.map(({ n }) => n));
      for (const [i, { total }] of asked.entries())
        if (total !== undefined) expect(chart.table.rows[i]?.cells[1]).toBe(total);
    }
    const stewards = homeQuestions().find(({ id }) => id === 'data-tanpa-walidata');
    expect(stewards?.chart.description).toMatch(/Tidak ada ketentuan Banjar yang dinyatakan di sini memintanya\.$/);
  });
});

test.each(regencies)('findings of $id by kind and level add up to those of the rows', (regency) => {
  const chart = findingChart(regency);
  const rows = answerOf(openFindings, regency).groups[0]?.rows ?? [];
  const notes = rows.flatMap((row) => row.notes);
  const drawn = chart.table.rows.flatMap(({ cells }) => cells).reduce((sum, cell) => sum + cell, 0);
  expect(drawn).toBe(notes.length);
  expect(chart.table.columns).toHaveLength(levels.length);
});

test('a regency tells who decides by how many requirements', () => {
  for (const { id } of regencies) {
    const chart = charts.find(({ csvHref }) => csvHref === `/${id}/pertanyaan/siapa-memutus/grafik/syarat.csv`);
    const counts = chart?.table.rows.map(({ cells }) => cells[0] ?? 0) ?? [];
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBeGreaterThan(0);
  }
});
