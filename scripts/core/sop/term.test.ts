import { expect, test } from 'vitest';
import { endOfTerm } from './term.ts';

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2025-11-22', 'P12M', '2026-11-22'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-12-15', 'P1M', '2027-01-15'],
  ['2026-05-05', 'P0M', '2026-05-05'],
])('%s and %s end on %s', (start, term, end) => {
  expect(endOfTerm(start, term)).toBe(end);
});
