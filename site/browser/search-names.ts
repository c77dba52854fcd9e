import { lookUp, meantWord } from '../../scripts/core/search/look-up.ts';
import { itemsOf, readShard, type SearchItem, type Shard } from '../../scripts/core/search/search-item.ts';
import { queryKeys, searchKey } from '../../scripts/core/search/search-key.ts';
import { nextShard, shardName } from '../../scripts/core/search/shards.ts';

const MOST = 10;

const files = new Map<string, Promise<Shard>>();

const fetchShard = async (name: string): Promise<Shard> => {
  const response = await fetch(new URL(`kunci/${name}.json`, location.href));
  if (!response.ok) throw new Error(`${response.status}`);
  return readShard(await response.json());
};

const shardAt = (name: string): Promise<Shard> => {
  const known = files.get(name) ?? fetchShard(name);
  files.set(name, known);
  // What could not be fetched is asked for again next time.
  known.catch(() => files.delete(name));
  return known;
};

/** What names begin with: the page says so, and nothing else is asked for. */
const beginnings = new Set(document.querySelector<HTMLElement>('[data-awal]')?.dataset.awal?.split(' '));

/** All items in the files on the way to a key, from its first two letters on. */
const itemsFor = async (key: string): Promise<SearchItem[]> => {
  const items: SearchItem[] = [];
  const first = shardName(key);
  if (first === undefined || !beginnings.has(first)) return items;
  for (let name: string | undefined = first; name !== undefined; ) {
    const shard = await shardAt(name);
    items.push(...itemsOf(shard));
    name = nextShard(shard, key);
  }
  return items;
};

/** What a query names: exactly first, then by how it begins. */
export const findNames = async (query: string, regencies: readonly string[]): Promise<SearchItem[]> => {
  const keys = queryKeys(query, regencies);
  const near = await Promise.all(keys.map(itemsFor));
  return lookUp(near.flat(), keys, MOST);
};

let words: Promise<string[]> | undefined;

const fetchWords = async (): Promise<string[]> => {
  const given: unknown = await (await fetch(new URL('kata.json', location.href))).json();
  return Array.isArray(given) ? given.filter((word) => typeof word === 'string') : [];
};

/** A query near this one, word by word, for one that finds nothing; undefined where nothing is near. */
export const guess = async (query: string): Promise<string | undefined> => {
  const own = searchKey(query);
  words ??= fetchWords();
  const known = await words;
  const meant = own.split(' ').map((word) => meantWord(known, word) ?? word);
  return meant.join(' ') === own ? undefined : meant.join(' ');
};
