const sevenHours = 7 * 60 * 60 * 1000;

/** What clocks in western Indonesia show at an instant in UTC, as `2026-11-22T15:05:00`. */
export const clockOf = (instant: string): string =>
  new Date(Date.parse(instant) + sevenHours).toISOString().slice(0, 19);

/** The day in western Indonesia of an instant in UTC: terms and periods are days of Indonesian law. */
export const dayOf = (instant: string): string => clockOf(instant).slice(0, 10);
