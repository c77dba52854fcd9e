import { nearest } from '../nearest.ts';
import type { SearchItem } from './search-item.ts';
import { compact, searchKey } from './search-key.ts';

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

/** A provision is meant where a number is: the name of its regency alone means the regency. */
const mayMean = ({ jenis }: SearchItem, key: string): boolean => jenis !== 'pasal' || /\d/.test(key);

const hitOf = (item: SearchItem, all: readonly string[]): Hit[] => {
  const keys = all.filter((key) => mayMean(item, key));
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

/** The word that was meant by one that no name has; the word itself where some name has it. */
export const meantWord = (words: readonly string[], word: string): string | undefined => {
  if (words.includes(word)) return word;
  return canSlip(word) ? nearest(word, words) : undefined;
};

/** Every word of the names that may be mistyped, once, in the order of the alphabet. */
export const wordsOf = (names: readonly string[]): string[] =>
  [...new Set(names.flatMap((name) => searchKey(name).split(' ')))].filter(canSlip).sort();
