import { nearest } from '../nearest.ts';
import type { SearchItem } from './search-item.ts';
import { compact } from './search-key.ts';

const EXACT = 0;
const WORD = 1;
const PART = 2;

/** How well a name answers a key: exactly, as its first words, as its first letters; undefined when it does not. */
const rankOf = (name: string, key: string): number | undefined => {
  if (compact(name) === compact(key)) return EXACT;
  if (name.startsWith(`${key} `)) return WORD;
  return compact(name).startsWith(compact(key)) ? PART : undefined;
};

interface Hit {
  readonly item: SearchItem;
  readonly rank: number;
  readonly length: number;
}

const hitOf = (item: SearchItem, keys: readonly string[]): Hit[] => {
  const hits = keys.flatMap((key, i) =>
    item.keys.flatMap((name) => {
      const rank = rankOf(name, key);
      return rank === undefined ? [] : [{ item, rank: rank * keys.length + i, length: name.length }];
    }),
  );
  return hits.sort((a, b) => a.rank - b.rank || a.length - b.length).slice(0, 1);
};

/** The items that the keys name, exact names first; each once, as many as are asked for. */
export const lookUp = (items: readonly SearchItem[], keys: readonly string[], most: number): SearchItem[] => {
  const best = new Map<string, Hit>();
  for (const hit of items.flatMap((item) => hitOf(item, keys))) {
    const known = best.get(hit.item.href);
    if (!known || hit.rank < known.rank) best.set(hit.item.href, hit);
  }
  const hits = [...best.values()].sort(
    (a, b) => a.rank - b.rank || a.length - b.length || (a.item.title < b.item.title ? -1 : 1),
  );
  return hits.slice(0, most).map(({ item }) => item);
};

/** Words shorter than this are too like others; a number is what it is. */
const canSlip = (word: string): boolean => word.length >= 4 && /^[a-z]+$/.test(word);

/** The word of a name that was meant by one that no name has; the word itself where some name has it. */
export const meantWord = (items: readonly SearchItem[], word: string): string | undefined => {
  const words = [...new Set(items.flatMap(({ keys }) => keys.flatMap((key) => key.split(' '))))];
  if (words.includes(word)) return word;
  return canSlip(word) ? nearest(word, words.filter(canSlip)) : undefined;
};
