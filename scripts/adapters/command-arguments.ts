import { isCalendarDate } from '../core/records/calendar.ts';
import { OperationalError } from './operational-error.ts';

/** The day of `--at`, or today; what the calendar does not have stops the command. */
export const dayAsked = (at: string | undefined, today: string): string => {
  const day = at ?? today;
  if (!isCalendarDate(day))
    throw new OperationalError(
      `Tanggal "${day}" tidak dikenal.`,
      'Tulis --at tahun-bulan-tanggal, misalnya --at 2026-01-31.',
    );
  return day;
};

/** One of the formats that a command can print; any other stops it. */
export const formatAsked = <F extends string>(format: string, known: readonly F[]): F => {
  const found = known.find((one) => one === format);
  if (found === undefined)
    throw new OperationalError(`Format "${format}" tidak dikenal.`, `Pilih salah satu: ${known.join(', ')}.`);
  return found;
};

/** The formats of a table of printers. */
export const formatsOf = <F extends string>(printers: Readonly<Record<F, unknown>>): readonly F[] =>
  Object.keys(printers) as F[];
