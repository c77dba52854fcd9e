import { canonical, type Json } from '../canonical.ts';

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells an item of a list from its neighbours: an event its kind and day, others an id or code. */
export const naturalKeyOf = (item: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (!isGroup(item)) return undefined;
  const has = (field: string) => Object.hasOwn(item, field) && typeof item[field] === 'string';
  if (Object.hasOwn(item, 'jenis') && has('tanggal')) return { jenis: item.jenis, tanggal: item.tanggal };
  const field = ['butir', 'id', 'kode'].find(has);
  return field === undefined ? undefined : { [field]: item[field] };
};

/** Keys of all items, each once: items without a key of their own are what they say, equal ones are counted. */
const keysOf = (items: readonly unknown[]): string[] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const natural = naturalKeyOf(item);
    const key = natural ? `k${canonical(natural as Json)}` : `v${canonical(item as Json)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key} ${count}`;
  });
};

/** How the items of a list went over into those of another. */
export interface Aligned {
  /** Places before of items that went. */
  readonly gone: readonly number[];
  /** Places after, in order: with the place before of an item that stayed, or without where it came. */
  readonly now: readonly { readonly before: number | undefined; readonly after: number }[];
}

type Pair = readonly [before: number, after: number];

/** Places from one up to another whose items have no key of their own. */
const nameless = (items: readonly unknown[], from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i).filter((i) => !naturalKeyOf(items[i]));

/** Items without a key that stand between the same neighbours, as many as before: each one is the other, rewritten. */
const rewritten = (before: readonly unknown[], after: readonly unknown[], stayed: readonly Pair[]): Pair[] => {
  const ends: readonly Pair[] = [...stayed, [before.length, after.length]];
  return ends.flatMap(([beforeEnd, afterEnd], i): Pair[] => {
    const [beforeStart, afterStart] = stayed[i - 1] ?? [-1, -1];
    const gone = nameless(before, beforeStart + 1, beforeEnd);
    const came = nameless(after, afterStart + 1, afterEnd);
    return gone.length === came.length ? gone.map((place, n) => [place, came[n] ?? 0]) : [];
  });
};

/** Items of two lists matched with each other; undefined where those that stayed changed their order. */
export const aligned = (before: readonly unknown[], after: readonly unknown[]): Aligned | undefined => {
  const [was, is] = [keysOf(before), keysOf(after)];
  const wasAt = new Map(was.map((key, i) => [key, i]));
  const stayed = is.flatMap((key, i): Pair[] => {
    const place = wasAt.get(key);
    return place === undefined ? [] : [[place, i]];
  });
  if (stayed.some(([place], i) => place < (stayed[i - 1]?.[0] ?? -1))) return undefined;
  const pairs = [...stayed, ...rewritten(before, after, stayed)];
  const origins = new Map(pairs.map(([place, i]) => [i, place]));
  const kept = new Set(origins.values());
  return {
    gone: was.flatMap((_, i) => (kept.has(i) ? [] : [i])),
    now: is.map((_, after) => ({ before: origins.get(after), after })),
  };
};
