import { daysInMonth } from '../records/calendar.ts';

/** A term in whole months or years, as ISO 8601 writes it. */
export const termPattern = /^P(\d{1,4})([MY])$/;

/** The last day of a term that begins on a day: a month from 31 January ends on the last of February. */
export const endOfTerm = (start: string, term: string): string => {
  const [, amount, unit] = termPattern.exec(term) ?? [];
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const months = year * 12 + (month - 1) + Number(amount ?? 0) * (unit === 'Y' ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(day, daysInMonth(y, m)), 2)}`;
};
