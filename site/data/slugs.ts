import { deviceNames } from '../../scripts/core/records/id.ts';

/** What is safe in an address as it stands: the ids of records, value lists and most enums. */
const SAFE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 100;
const NAMELESS = 'lain';

/** A text as a part of an address: a–z, 0–9 and single hyphens, never empty. */
export const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || NAMELESS;

const isSafe = (text: string): boolean => text.length <= LONGEST && SAFE.test(text);

const firstFree = (slug: string, taken: ReadonlySet<string>): string => {
  let free = slug;
  for (let n = 2; taken.has(free); n += 1) free = `${slug}-${n}`;
  return free;
};

/**
 * An address part for each value, no two alike, none that a disk cannot hold. Values that are safe keep their own text, so that their addresses
 * stay the same whatever comes beside them; the others follow in the order of their code points.
 */
export const slugsOf = (values: Iterable<string>, reserved: Iterable<string> = []): ReadonlyMap<string, string> => {
  const taken = new Set([...deviceNames, ...reserved]);
  const slugs = new Map<string, string>();
  const all = [...new Set(values)];
  const isKept = (value: string) => isSafe(value) && !taken.has(value);
  const kept = all.filter(isKept);
  const others = all.filter((value) => !isKept(value)).sort((a, b) => (a < b ? -1 : 1));
  for (const value of kept) {
    slugs.set(value, value);
    taken.add(value);
  }
  for (const value of others) {
    const slug = firstFree(slugOf(value), taken);
    slugs.set(value, slug);
    taken.add(slug);
  }
  return slugs;
};
