import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import { at } from '../config.ts';
import { calendarHref, type Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { monthWords, numberWords } from '../words.ts';
import { byDay, sortedDuties } from './duties.ts';

/** This month and the next twelve. */
const AHEAD = 13;

/** `2027-01` after `2026-12`. */
export const monthAfter = (month: string, count = 1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
};

export const monthOf = (day: string): string => day.slice(0, 7);

/** What calls for a look in the months ahead. */
export const monthsAhead: readonly string[] = Array.from({ length: AHEAD }, (_, i) => monthAfter(monthOf(at), i));

const known = new WeakMap<Regency, ReadonlyMap<string, readonly Obligation[]>>();

/**
 * What has its last day in which month, by day: the months ahead, and those of what is late. Reminders stand among it
 * as reminders; what ended does not.
 */
export const dutiesByMonth = (regency: Regency): ReadonlyMap<string, readonly Obligation[]> => {
  const found = known.get(regency);
  if (found) return found;
  const { late, due, done, reminders } = sortedDuties(regency.obligations);
  const shown = new Set([...monthsAhead, ...late.map(({ tenggat }) => monthOf(tenggat ?? ''))]);
  const dated = [...late, ...due, ...done, ...reminders].filter(({ tenggat }) => tenggat !== null).sort(byDay);
  const months = new Map(
    [...Map.groupBy(dated, ({ tenggat }) => monthOf(tenggat ?? ''))].filter(([month]) => shown.has(month)),
  );
  known.set(regency, months);
  return months;
};

/** A month as a link with how much it holds. */
export interface MonthLink extends Link {
  readonly count: string;
}

export const monthLink = (regency: Regency, month: string, duties: readonly Obligation[]): MonthLink => ({
  text: monthWords(month),
  href: calendarHref(regency.id, month),
  count: numberWords(duties.length),
});
