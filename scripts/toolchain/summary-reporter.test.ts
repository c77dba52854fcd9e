import { expect, test } from 'vitest';
import { isHollow, summaryLine } from './summary-reporter.ts';

test.each([
  [{ passed: 3, failed: 0, skipped: 0 }, '3 passed, 0 failed'],
  [{ passed: 3, failed: 1, skipped: 2 }, '3 passed, 1 failed, 2 skipped'],
])('%o is told as "%s"', (counts, line) => {
  expect(summaryLine(counts)).toBe(line);
});

test.each([
  ['nothing was tested', { passed: 0, failed: 0, skipped: 3 }, { inCi: false, byName: true }, true],
  ['CI left a test out', { passed: 3, failed: 0, skipped: 1 }, { inCi: true, byName: false }, true],
  ['some were asked for by name, in CI too', { passed: 3, failed: 0, skipped: 1 }, { inCi: true, byName: true }, false],
  ['someone at work left one out', { passed: 3, failed: 0, skipped: 1 }, { inCi: false, byName: false }, false],
  ['all ran', { passed: 3, failed: 0, skipped: 0 }, { inCi: true, byName: false }, false],
])('%s: hollow or not', (_, counts, run, expected) => {
  expect(isHollow(counts, run)).toBe(expected);
});
