import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansOf, timeChartOf } from './time-chart.ts';

const chart = (days: readonly string[]) =>
  timeChartOf({ id: 'uji', page: '/uji/', title: 'Uji', description: 'Uji.', unit: 'putusan', days });

test('every month between the first and the last has its step, also an empty one', () => {
  const view = chart(['2026-03-31', '2026-01-05', '2026-03-01T10:00:00Z']);
  expect(view.table.rows.map(({ label, cells }) => [label.text, ...cells])).toEqual([
    ['2026-01', 1],
    ['2026-02', 0],
    ['2026-03', 2],
  ]);
  expect(view.steps.map(({ height }) => height)).toEqual([50, 0, 100]);
  expect(view.words).toBe('3 putusan, Januari 2026 sampai Maret 2026; paling banyak 2.');
  expect(view.table.first).toBe('Bulan');
});

test('many years are told year by year', () => {
  const view = chart(['2010-05-01', '2026-05-01', '2026-12-01']);
  expect(view.table.first).toBe('Tahun');
  expect(view.steps.length).toBe(17);
  expect(view.ends).toEqual(['2010', '2026']);
});

test('nothing, one day, and what is no day', () => {
  expect(chart([]).empty).toMatch(/\.$/);
  expect(chart(['kemarin', '2026-13-01', '']).steps).toEqual([]);
  expect(chart(['2026-05-01']).steps).toEqual([{ x: 0, y: 0, width: 100, height: 100 }]);
  // A slip of the pen does not make a table of two thousand years.
  expect(spansOf(['0001-01-01', '2026-05-01']).length).toBeLessThan(130);
});

test('whatever the days: each is counted once and steps stay inside the drawing', () => {
  const day = fc
    .tuple(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      const view = chart(days);
      expect(view.table.rows.reduce((sum, { cells }) => sum + (cells[0] ?? 0), 0)).toBe(days.length);
      for (const { x, y, width, height } of view.steps) {
        expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
        expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(100.1);
      }
      for (const { y } of view.ticks) expect(y >= 0 && y < 100).toBe(true);
    }),
  );
});
