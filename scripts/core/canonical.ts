/** A value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const byText = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * JSON in one form only: keys in the order of their code units, no spaces, absent keys left out. Equal values give equal
 * bytes, so that a digest of them means the value and not how somebody wrote it.
 */
export const canonical = (value: Json | undefined): string => {
  if (Array.isArray(value)) return `[${value.map((one) => canonical(one as Json)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(byText);
  return `{${pairs.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
};

/** SHA-256 of a text as 64 lower-case hexadecimal digits; handed in, since core has no cryptography of its own. */
export type Hash = (text: string) => string;
