const DAYS: Readonly<Record<string, number>> = { Y: 365, M: 30, W: 7, D: 1 };

/** "P1Y2M" in days, near enough to say which is longer. */
const daysOf = (duration: string): number =>
  [...duration.matchAll(/(\d+)([YMWD])/g)].reduce((sum, [, n, unit = 'D']) => sum + Number(n) * (DAYS[unit] ?? 0), 0);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(text);

/**
 * What a value is sorted by where the words that people read stand in another order: dates and instants as ISO text,
 * durations in days, a period by its beginning, numbers and yes or no as numbers. Undefined where the words will do.
 */
export const sortTextOf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'string') {
    if (isDay(value)) return value;
    return /^P(?:\d+[YMWD])+$/.test(value) ? String(daysOf(value)) : undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { sejak, sampai } = value as { readonly sejak?: unknown; readonly sampai?: unknown };
  return [sejak, sampai].find((day): day is string => typeof day === 'string' && isDay(day));
};
