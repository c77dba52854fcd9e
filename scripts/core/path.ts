/** A path into a record: `riwayat.0.surat.nomor`; the empty path is the record itself. */
export const pathOf = (keys: readonly PropertyKey[]): string => keys.map(String).join('.');

/** The value at a path, or undefined. */
export const valueAt = (record: unknown, path: string): unknown => {
  let value = record;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
};

const patterns = new Map<string, readonly string[]>();

/** Patterns are few and used for every record: split once. */
const partsOf = (pattern: string): readonly string[] => {
  const known = patterns.get(pattern);
  if (known) return known;
  const parts = pattern.split('.');
  patterns.set(pattern, parts);
  return parts;
};

const collect = (
  value: unknown,
  parts: readonly string[],
  at: number,
  path: string,
  into: [string, unknown][],
): void => {
  if (value === undefined) return;
  const key = parts[at];
  if (key === undefined) into.push([path, value]);
  else if (key !== '*') collect(valueAt(value, key), parts, at + 1, path === '' ? key : `${path}.${key}`, into);
  else if (Array.isArray(value))
    for (const [i, item] of value.entries())
      collect(item, parts, at + 1, path === '' ? String(i) : `${path}.${i}`, into);
};

/** All `[path, value]` pairs that a pattern matches; `*` stands for every item of a list. */
export const matchesOf = (record: unknown, pattern: string): [path: string, value: unknown][] => {
  const found: [string, unknown][] = [];
  collect(record, partsOf(pattern), 0, '', found);
  return found;
};

/** All `[path, value]` pairs of a key, however deep it stands. */
export const valuesOf = (record: unknown, wanted: string, path = ''): [path: string, value: unknown][] =>
  typeof record !== 'object' || record === null
    ? []
    : Object.entries(record).flatMap(([key, value]) => {
        const at = path === '' ? key : `${path}.${key}`;
        return key === wanted && typeof value !== 'object'
          ? [[at, value] as [string, unknown]]
          : valuesOf(value, wanted, at);
      });
