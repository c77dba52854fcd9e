/** Each value of `field` once in a list. */
export const once =
  <F extends string>(field: F) =>
  (items: readonly Record<F, unknown>[]): boolean =>
    new Set(items.map((item) => item[field])).size === items.length;
export const onceMessage = { error: 'memuat butir yang sama lebih dari sekali' };
