import { addDays } from './add-days.ts';
import { daysInMonth } from './calendar.ts';

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const pad = (value: number, width: number) => String(value).padStart(width, '0');
const LAST = '9999-12-31';

const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(Math.min(date, daysInMonth(y, m)), 2)}`;
};

/**
 * The day that lies a duration (ISO 8601: years, months, weeks, days) after a day. A month from 31 January ends on the
 * last of February. Days past the year 9999 are its last.
 */
export const addDuration = (day: string, duration: string): string => {
  const [, years = '0', months = '0', weeks = '0', days = '0'] = pattern.exec(duration) ?? [];
  const later = addMonths(day, Number(years) * 12 + Number(months));
  if (later > LAST || later.length > LAST.length) return LAST;
  const end = addDays(later, Number(weeks) * 7 + Number(days));
  return end.startsWith('+') ? LAST : end;
};
