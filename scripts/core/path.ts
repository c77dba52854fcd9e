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

/** All `[path, value]` pairs that a pattern matches; `*` stands for every item of a list. */
export const matchesOf = (record: unknown, pattern: string): [path: string, value: unknown][] => {
  let found: [string, unknown][] = [['', record]];
  for (const key of pattern.split('.')) {
    found = found.flatMap(([path, value]): [string, unknown][] => {
      const prefix = path === '' ? '' : `${path}.`;
      if (key === '*') return Array.isArray(value) ? value.map((item, i) => [`${prefix}${i}`, item]) : [];
      const inner = valueAt(value, key);
      return inner === undefined ? [] : [[prefix + key, inner]];
    });
  }
  return found;
};
