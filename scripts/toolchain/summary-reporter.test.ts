import { expect, test } from 'vitest';
import { summaryLine } from './summary-reporter.ts';

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
])('%o is told as "%s"', (counts, line) => {
  expect(summaryLine(counts)).toBe(line);
});
