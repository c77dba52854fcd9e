/** The day in western Indonesia of an instant in UTC: terms and periods are days of Indonesian law. */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + 7 * 60 * 60 * 1000).toISOString().slice(0, 10);
