import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUntouched, type Known, type ListState, nextOrder, queryOf, stateOf, untouched } from './list-state.ts';

const known: Known = { facets: ['keadaan', 'pemilik'], columns: ['nama', 'pemilik', 'kelompok'] };
const words = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => text.isWellFormed());

describe('the state of a list', () => {
  test('comes back from its address', () => {
    const states: fc.Arbitrary<ListState> = fc.record({
      words,
      chosen: fc.dictionary(
        fc.constantFrom(...known.facets),
        words.filter((text) => text !== ''),
        { maxKeys: 2 },
      ),
      order: fc.constantFrom('', ...known.columns, ...known.columns.map((column) => `-${column}`)),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(stateOf(queryOf(state), known)).toEqual({ ...state, chosen: { ...state.chosen } });
      }),
    );
  });

  test('is read from any text, and holds only what the page knows', () => {
    const queries = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters());
    fc.assert(
      fc.property(queries, (query) => {
        const { chosen, order } = stateOf(`?${query}`, known);
        for (const facet of Object.keys(chosen)) expect(known.facets).toContain(facet);
        expect(['', ...known.columns]).toContain(order.replace(/^-/, ''));
      }),
    );
  });

  test.each([
    ['?urut=alamat', ''],
    ['?urut=--nama', ''],
    ['?urut=-nama', '-nama'],
    ['?urut=__proto__', ''],
  ])('%s sorts by "%s"', (query, order) => {
    expect(stateOf(query, known).order).toBe(order);
  });

  test('is untouched where nothing is asked for', () => {
    expect(queryOf(untouched)).toBe('');
    expect(isUntouched(stateOf('?halaman=2&q=&keadaan=', known))).toBe(true);
    expect(isUntouched({ ...untouched, words: 'a' })).toBe(false);
  });
});

test('a heading sorts up, then down, then not at all', () => {
  expect(nextOrder('', 'nama')).toBe('nama');
  expect(nextOrder('nama', 'nama')).toBe('-nama');
  expect(nextOrder('-nama', 'nama')).toBe('');
  expect(nextOrder('-pemilik', 'nama')).toBe('nama');
});
