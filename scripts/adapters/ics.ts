import ical, { type ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { type CalendarEntry, type CalendarNames, calendarEntries } from '../core/obligations/calendar.ts';
import type { Obligation } from '../core/obligations/obligation.ts';
import { visibleText } from '../core/publish/public-text.ts';

/** One line without unseen signs. */
const line = (text: string): string => visibleText(text.replace(/\s+/g, ' ').trim());

/** Readers take the address for what it says: only a whole one of the web is written. */
const isWhole = (href: string | undefined): href is string => href !== undefined && /^https?:\/\/[^\s]+$/.test(href);

const add = (calendar: ICalCalendar, entry: CalendarEntry, stamp: Date): void => {
  calendar.createEvent({
    id: entry.uid,
    start: new Date(`${entry.day}T00:00:00Z`),
    stamp,
    allDay: true,
    // A last day takes nobody's time.
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: line(entry.summary),
    description: entry.description.map(line).join('\n'),
    categories: entry.categories.map((name) => ({ name: line(name) })),
    ...(isWhole(entry.href) && { url: entry.href }),
  });
};

/**
 * The last days of duties as an iCalendar (RFC 5545). `at` (ISO day) stands where others write the clock, so that the
 * same register gives the same bytes. Texts may be hostile.
 */
export const obligationsCalendar = (
  name: string,
  obligations: readonly Obligation[],
  at: string,
  names: CalendarNames = {},
): string => {
  const calendar = ical({ name: line(name), prodId: { company: 'Tata Kelola', product: 'Kalender', language: 'ID' } });
  const stamp = new Date(`${at}T00:00:00Z`);
  for (const entry of calendarEntries(obligations, at, names)) add(calendar, entry, stamp);
  return `${calendar.toString()}\r\n`;
};
