import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChartSpec, chartOf } from './chart.ts';

const spec = (parts: Partial<ChartSpec> = {}): ChartSpec => ({
  id: 'uji',
  page: '/uji/',
  title: 'Uji',
  description: 'Uji.',
  series: ['aplikasi'],
  rows: [{ label: 'A', values: [3] }],
  unit: 'aplikasi',
  ...parts,
});

const bars = (parts: Partial<ChartSpec>) => chartOf(spec(parts)).bars;

describe('bars', () => {
  test('the longest fills the drawing, the others in proportion', () => {
    const rows = [4, 1, 0].map((value) => ({ label: String(value), values: [value] }));
    expect(bars({ rows }).map(({ parts }) => parts)).toEqual([
      [{ series: 0, x: 0, width: 100 }],
      [{ series: 0, x: 0, width: 25 }],
      [],
    ]);
  });

  test('n of N lies on a track as long as N', () => {
    const [bar] = bars({ rows: [{ label: 'A', values: [3], href: '/a/' }], total: [12] });
    expect(bar).toMatchObject({
      link: { text: 'A', href: '/a/' },
      parts: [{ width: 25 }],
      track: 100,
      figure: '3 dari 12',
      words: '3 dari 12 aplikasi',
    });
  });

  test('stacked parts lie end to end and are named', () => {
    const view = chartOf(spec({ series: ['Galat', 'Peringatan'], rows: [{ label: 'A', values: [1, 3] }] }));
    expect(view.bars[0]?.parts).toEqual([
      { series: 0, x: 0, width: 25 },
      { series: 1, x: 25, width: 75 },
    ]);
    expect(view.bars[0]?.words).toBe('4 aplikasi: 1 galat dan 3 peringatan');
    expect(view.legend).toEqual(['Galat', 'Peringatan']);
  });

  test('huge values and long labels stay whole', () => {
    const label = 'Perangkat daerah '.repeat(40);
    const [bar] = bars({ rows: [{ label, values: [9_007_199_254_740_991] }] });
    expect(bar?.link.text).toBe(label);
    expect(bar).toMatchObject({ parts: [{ x: 0, width: 100 }], figure: '9.007.199.254.740.991' });
  });

  test.each([
    ['nothing but zero', { rows: [{ label: 'A', values: [0] }] }, '0'],
    ['none of none', { rows: [{ label: 'A', values: [0] }], total: [0] }, 'belum ada'],
  ])('%s: rows with their figures and nothing drawn', (_what, parts, figure) => {
    const view = chartOf(spec(parts));
    expect(view.empty).toBeUndefined();
    expect(view.bars).toMatchObject([{ parts: [], figure }]);
    expect(view.table.rows.length).toBe(1);
  });

  test('no rows: says that there is nothing to draw', () => {
    expect(chartOf(spec({ rows: [] }))).toMatchObject({ empty: 'Belum ada yang dapat digambar.', bars: [] });
  });

  test.each<[string, Partial<ChartSpec>]>([
    ['a negative value', { rows: [{ label: 'A', values: [-1] }] }],
    ['no number', { rows: [{ label: 'A', values: [Number.NaN] }] }],
    ['more values than series', { rows: [{ label: 'A', values: [1, 2] }] }],
    ['more than N', { rows: [{ label: 'A', values: [2] }], total: [1] }],
    ['no N for a row', { rows: [{ label: 'A', values: [2] }], total: [] }],
  ])('%s is refused', (_what, parts) => {
    expect(() => chartOf(spec(parts))).toThrow('chart uji');
  });
});

test('whatever the values: lengths are proportional, inside the drawing, and the table sums to the bars', () => {
  const value = fc.oneof(fc.nat(), fc.nat(9), fc.constant(0));
  const charts = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 12 }));
  fc.assert(
    fc.property(charts, fc.boolean(), (values, hasTotal) => {
      const sums = values.map((row) => row.reduce((a, b) => a + b, 0));
      const view = chartOf(
        spec({
          series: (values[0] ?? [0]).map((_, i) => `S${i}`),
          rows: values.map((row, i) => ({ label: `R${i}`, values: row })),
          ...(hasTotal ? { total: sums.map((sum) => sum + 3) } : {}),
        }),
      );
      const longest = Math.max(0, ...sums.map((sum) => (hasTotal ? sum + 3 : sum)));
      for (const [i, bar] of view.bars.entries()) {
        const length = bar.parts.reduce((total, { width }) => total + width, 0);
        expect(length).toBeCloseTo(longest > 0 ? ((sums[i] ?? 0) / longest) * 100 : 0, 0);
        for (const { x, width } of bar.parts) {
          expect(width).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(100.02);
        }
        const cells = view.table.rows[i]?.cells ?? [];
        expect(cells.slice(0, view.table.columns.length - Number(hasTotal))).toEqual(values[i]);
      }
    }),
  );
});
