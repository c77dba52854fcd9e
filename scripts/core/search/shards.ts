import type { SearchItem, Shard, StoredItem } from './search-item.ts';
import { compact } from './search-key.ts';

/** How much of a name chooses its first file. */
export const SHARD_LENGTH = 2;
/** Names in one file, beyond which longer beginnings get files of their own: what a phone fetches in one go. */
const MOST_NAMES = 400;

interface Named {
  readonly key: string;
  readonly word: string;
  readonly item: SearchItem;
}

/** The name of the first file that may hold a key; undefined for keys too short to choose one. */
export const shardName = (key: string): string | undefined => {
  const word = compact(key);
  return word.length < SHARD_LENGTH ? undefined : word.slice(0, SHARD_LENGTH);
};

const sharedLength = (names: readonly Named[]): number => {
  const [first = '', ...others] = names.map(({ word }) => word);
  return others.reduce((length, word) => {
    let n = 0;
    while (n < length && word[n] === first[n]) n += 1;
    return n;
  }, first.length);
};

const stored = (names: readonly Named[]): StoredItem[] =>
  [...Map.groupBy(names, ({ item }) => item)].map(([{ href, title, jenis, daerah, contoh }, own]) => [
    own.map(({ key }) => key),
    href,
    title,
    jenis,
    daerah,
    contoh ? 1 : 0,
  ]);

const split = (name: string, names: readonly Named[], most: number): [string, Shard][] => {
  const length = sharedLength(names) + 1;
  const longer = names.filter(({ word }) => word.length >= length);
  if (names.length <= most || longer.length === 0) return [[name, { isi: stored(names), lanjut: [] }]];
  const parts = [...Map.groupBy(longer, ({ word }) => word.slice(0, length))].sort(([a], [b]) => (a < b ? -1 : 1));
  const own = names.filter(({ word }) => word.length < length);
  return [
    [name, { isi: stored(own), lanjut: parts.map(([part]) => part) }],
    ...parts.flatMap(([part, members]) => split(part, members, most)),
  ];
};

/**
 * All names in files by how they begin: the first two characters choose a file, and one that would grow too large
 * hands on to files of longer beginnings. A file never holds more than `most` names unless they are all alike.
 */
export const shardsOf = (items: readonly SearchItem[], most = MOST_NAMES): ReadonlyMap<string, Shard> => {
  const names = items.flatMap((item) => [...new Set(item.keys)].map((key) => ({ key, word: compact(key), item })));
  const groups = Map.groupBy(names, ({ key }) => shardName(key));
  return new Map(
    [...groups]
      .flatMap(([name, members]) => (name === undefined ? [] : split(name, members, most)))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
};

/** The file that goes on from a file for this key, if there is one. */
export const nextShard = ({ lanjut }: Shard, key: string): string | undefined => {
  const word = compact(key);
  return lanjut.find((name) => word.startsWith(name));
};
