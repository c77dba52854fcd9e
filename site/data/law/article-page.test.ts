import { expect, test } from 'vitest';
import { articlePages, periodOf } from './article-page.ts';

test.each([
  ['2019-10-02', undefined, undefined],
  ['2024-01-15', undefined, 'Sejak 15 Januari 2024'],
  ['2019-10-02', '2024-01-14', 'Sejak 2 Oktober 2019 sampai 14 Januari 2024'],
])('a version of %s to %s in a regulation of 2 October 2019 says %j', (sejak, sampai, words) => {
  expect(periodOf({ sejak, ...(sampai && { sampai }) }, '2019-10-02')).toBe(words);
});

test('where nobody knows since when the regulation holds, each version says since when it does', () => {
  expect(periodOf({ sejak: '2019-10-02' }, undefined)).toBe('Sejak 2 Oktober 2019');
});

test('every page says once since when its provisions hold, and every provision begins with what it asks', () => {
  const pages = articlePages().map(({ props }) => props.page);
  expect(pages.length).toBeGreaterThan(0);
  for (const { since, provisions } of pages) {
    expect(since).toMatch(/^Berlaku sejak \d/);
    for (const { versions } of provisions) expect(versions[0]?.summary).toMatch(/\S/);
  }
});
