import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareKeys, folded, type ListRow, shownRows } from './list-rows.ts';
import { untouched } from './list-state.ts';

const row = (id: string, keys: Record<string, string>, values: Record<string, string> = {}): ListRow => ({
  id,
  text: folded(Object.values(keys).join(' ')),
  values,
  keys,
  handle: undefined,
});
const by = (order: string, rows: readonly ListRow[]) => shownRows(rows, { ...untouched, order }).map(({ id }) => id);

describe('sorting', () => {
  test('takes numbers by value, dates by time, names as Indonesians look them up', () => {
    const rows = [
      row('a', { n: '10', hari: '2026-03-02', nama: 'Dinas 10' }),
      row('b', { n: '9.5', hari: '2025-12-31', nama: 'dinas 9' }),
      row('c', { n: '-3', hari: '2026-11-22T01:00:00Z', nama: 'Élok' }),
    ];
    expect(by('n', rows)).toEqual(['c', 'b', 'a']);
    expect(by('-n', rows)).toEqual(['a', 'b', 'c']);
    expect(by('hari', rows)).toEqual(['b', 'a', 'c']);
    expect(by('nama', rows)).toEqual(['b', 'a', 'c']);
  });

  test('leaves what has no value at the end, both ways', () => {
    const rows = [row('a', {}), row('b', { n: '2' }), row('c', { n: '1' })];
    expect(by('n', rows)).toEqual(['c', 'b', 'a']);
    expect(by('-n', rows)).toEqual(['b', 'c', 'a']);
  });

  const rowsOf = fc.array(
    fc.record({
      n: fc.option(fc.oneof(fc.integer({ min: -20, max: 20 }).map(String), fc.string({ maxLength: 3 })), {
        nil: undefined,
      }),
      keadaan: fc.constantFrom('aktif', 'nonaktif'),
    }),
    { maxLength: 30 },
  );
  const made = rowsOf.map((all) =>
    all.map(({ n, keadaan }, i) => row(`r${i}`, n === undefined ? {} : { n }, { keadaan })),
  );

  test('loses no row, keeps rows alike in their order, and stays as it is when done again', () => {
    fc.assert(
      fc.property(made, fc.constantFrom('n', '-n', ''), (rows, order) => {
        const sorted = shownRows(rows, { ...untouched, order });
        expect(sorted.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        expect(shownRows(sorted, { ...untouched, order })).toEqual(sorted);
        const place = (one: ListRow) => rows.indexOf(one);
        for (const [i, one] of sorted.entries()) {
          const next = sorted[i + 1];
          if (next && one.keys.n === next.keys.n) expect(place(one)).toBeLessThan(place(next));
        }
      }),
    );
  });

  test('a filter lets through just what fits, in the same order', () => {
    fc.assert(
      fc.property(made, (rows) => {
        const shown = shownRows(rows, { ...untouched, chosen: { keadaan: 'aktif' } });
        expect(shown).toEqual(rows.filter(({ values }) => values.keadaan === 'aktif'));
      }),
    );
  });

  test('is one order for all values: no three of them go round in a circle', () => {
    const keys = fc.oneof(fc.string({ maxLength: 4 }), fc.stringMatching(/^-?[0-9]{1,2}x?$/));
    fc.assert(
      fc.property(keys, keys, keys, (a, b, c) => {
        expect(Math.sign(compareKeys(a, b)) + Math.sign(compareKeys(b, a))).toBe(0);
        if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('words', () => {
  const rows = [row('a', { nama: 'Antrean Élok', host: 'antrean.buleleng' }), row('b', { nama: 'Antre' })];
  const found = (words: string) => shownRows(rows, { ...untouched, words }).map(({ id }) => id);

  test.each([
    ['', ['a', 'b']],
    ['  ANTRE  ', ['a', 'b']],
    ['elok antrean', ['a']],
    ['ÉLOK', ['a']],
    ['buleleng', ['a']],
    ['tiada', []],
    ['(', []],
  ])('%j finds %j', (words, ids) => {
    expect(found(words)).toEqual(ids);
  });
});
