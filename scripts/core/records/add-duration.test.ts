import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDuration } from './add-duration.ts';
import { isCalendarDate } from './calendar.ts';

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2024-01-31', 'P1M', '2024-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-12-31', 'P1D', '2027-01-01'],
  ['2026-11-22', 'P2W', '2026-12-06'],
  ['2019-11-06', 'P5Y', '2024-11-06'],
  ['2026-01-31', 'P1Y2M3D', '2027-04-03'],
  ['2025-11-22', 'P12M', '2026-11-22'],
  ['2026-05-05', 'P0M', '2026-05-05'],
  ['9999-06-01', 'P1Y', '9999-12-31'],
  ['9999-12-31', 'P1D', '9999-12-31'],
])('%s and %s is %s', (day, duration, end) => {
  expect(addDuration(day, duration)).toBe(end);
});

const days = fc
  .date({ min: new Date('1945-01-01'), max: new Date('2990-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const durations = fc
  .tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(9999))
  .map(([y, m, w, d]) => `P${y}Y${m}M${w}W${d}D`);

test('is a day of the calendar, never before the start, and later for a later start', () => {
  fc.assert(
    fc.property(days, days, durations, (a, b, duration) => {
      const [first = a, second = b] = [a, b].sort();
      const end = addDuration(first, duration);
      expect(isCalendarDate(end)).toBe(true);
      expect(end >= first).toBe(true);
      expect(addDuration(second, duration) >= end).toBe(true);
    }),
  );
});
