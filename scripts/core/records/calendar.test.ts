import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCalendarDate } from './calendar.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-12-31', true],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-01', false],
  ['2026-01-01T00:00', false],
  [' 2026-01-01', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test('agrees with the platform on every text of the right form', () => {
  const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'));
  const year = fc.integer({ min: 1000, max: 9999 }).map(String);
  fc.assert(
    fc.property(year, two, two, (y, m, d) => {
      const text = `${y}-${m}-${d}`;
      const time = Date.parse(`${text}T00:00:00Z`);
      expect(isCalendarDate(text)).toBe(!Number.isNaN(time) && new Date(time).toISOString().startsWith(text));
    }),
    { numRuns: 2000, seed: 1 },
  );
});
