import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOn, laterPages, type Pager, pageCount, pagerOf } from './paging.ts';

const href = (page: number) => `/${page}/`;
const sizes = fc.record({ rows: fc.nat(2000), size: fc.integer({ min: 1, max: 120 }) });

/** What a page of a list must lead to. */
const expectWays = (pager: Pager, page: number, last: number): void => {
  const unless = (isThere: boolean, to: number) => (isThere ? undefined : href(to));
  expect(pager.firstHref).toBe(unless(page === 1, 1));
  expect(pager.previousHref).toBe(unless(page === 1, page - 1));
  expect(pager.nextHref).toBe(unless(page === last, page + 1));
  expect(pager.lastHref).toBe(unless(page === last, last));
  const named = pager.numbers.map((link) => link.page);
  expect(named).toEqual([...new Set(named)].sort((a, b) => a - b));
  expect(pager.numbers.filter(({ current }) => current).map((link) => link.page)).toEqual([page]);
  expect(pager.numbers.map(({ gap }) => gap)).toEqual(named.map((one, i) => i > 0 && named[i - 1] !== one - 1));
};

describe('a list of any length', () => {
  test('has every row on just one page', () => {
    fc.assert(
      fc.property(sizes, ({ rows, size }) => {
        const items = Array.from({ length: rows }, (_, i) => i);
        const pages = [1, ...laterPages(rows, size)];
        expect(pages.length).toBe(pageCount(rows, size));
        expect(pages.flatMap((page) => itemsOn(items, page, size))).toEqual(items);
      }),
    );
  });

  test('can be walked from end to end, and each page leads to both ends', () => {
    fc.assert(
      fc.property(sizes, ({ rows, size }) => {
        const last = pageCount(rows, size);
        for (const page of new Set([1, Math.ceil(last / 2), last])) {
          const pager = pagerOf(rows, page, href, size);
          expect(pager === undefined).toBe(last === 1);
          if (pager) expectWays(pager, page, last);
        }
      }),
    );
  });
});

test('says which rows a page shows', () => {
  expect(pagerOf(320, 4, href)).toMatchObject({ from: 301, to: 320, total: 320, last: 4 });
  expect(pagerOf(100, 1, href)).toBeUndefined();
  expect(pagerOf(101, 2, href)).toMatchObject({ from: 101, to: 101 });
});
