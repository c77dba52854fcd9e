import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUp, meantWord, wordsOf } from './look-up.ts';
import { itemsOf, readShard, type SearchItem, type Shard } from './search-item.ts';
import { citationKeys, compact, queryKeys, searchKey } from './search-key.ts';
import { nextShard, shardName, shardsOf } from './shards.ts';

const REGENCIES = ['badung', 'kubu-raya'];

describe('a key', () => {
  test.each([
    ['https://www.Sikd.Badungkab.go.id/', 'sikd badungkab go id'],
    ['Dinas  Komunikasi & Informatika', 'dinas komunikasi informatika'],
    ['188.45/12/2019', '188 45 12 2019'],
    ['Kāryā', 'karya'],
    ['日本', ''],
    ['<b>', 'b'],
  ])('of %s is "%s"', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  test('stays what it is, and holds nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = searchKey(text);
        expect(key).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
        if (!key.startsWith('www ')) expect(searchKey(key)).toBe(key);
      }),
    );
  });
});

describe('a query', () => {
  test.each([
    ['badung/26.3', 'badung 26 3'],
    ['pasal 26 ayat 3', 'pasal 26 3'],
    ['Pasal 26 ayat (3)', 'pasal 26 3'],
    ['26.3', 'pasal 26 3'],
    ['pasal 5 ayat 1 huruf c', 'pasal 5 1 c'],
    ['pasal 26 ayat 3 Kubu Raya', 'kubu raya 26 3'],
    ['Perbup Badung pasal 7', 'badung 7'],
    ['kubu-raya/22.2', 'kubu raya 22 2'],
    ['https://sikd.badungkab.go.id/berita/1', 'sikd badungkab go id berita 1'],
    ['server', 'server'],
    ['a b c d', 'a b c d'],
  ])('%s asks first for "%s"', (query, key) => {
    expect(queryKeys(query, REGENCIES)[0]).toBe(key);
  });

  test('that is an address asks for its host too', () => {
    expect(queryKeys('https://sikd.badungkab.go.id/berita/1', REGENCIES)).toContain('sikd badungkab go id');
  });

  test.each(['', ' ', '日本', '()'])('"%s" asks for nothing', (query) => {
    expect(queryKeys(query, REGENCIES)).toEqual([]);
  });

  test('and a provision meet', () => {
    expect(citationKeys('kubu-raya', '22.2')).toEqual(['kubu raya 22 2', 'pasal 22 2']);
    expect(queryKeys('pasal 22 ayat (2) kabupaten kubu raya', REGENCIES)[0]).toBe('kubu raya 22 2');
  });
});

const item = (title: string, ...keys: string[]): SearchItem => ({
  keys: keys.map(searchKey),
  href: `x/${title}/`,
  title,
  jenis: 'aplikasi',
  daerah: 'badung',
  contoh: false,
});

describe('looking up', () => {
  const items = [
    item('panjang', 'app-000123-lama', 'app-0001234'),
    item('tepat', 'app-000123'),
    item('lain', 'app-000999'),
    item('nama', 'Badung', 'badung.go.id'),
  ];

  test('an exact id comes first, then words, then letters', () => {
    const titles = (query: string) => lookUp(items, queryKeys(query, []), 9).map(({ title }) => title);
    expect(titles('app-000123')).toEqual(['tepat', 'panjang']);
    expect(titles('APP000123')).toEqual(['tepat', 'panjang']);
    expect(titles('app-0009')).toEqual(['lain']);
    expect(titles('tidak')).toEqual([]);
  });

  test('each thing is named once, and no more than asked for', () => {
    expect(lookUp(items, ['badung'], 9).map(({ title }) => title)).toEqual(['nama']);
    expect(lookUp(items, ['app'], 2)).toHaveLength(2);
  });

  test('a provision is meant where a number is', () => {
    const pasal = { ...item('pasal', 'badung 26 3', 'pasal 26 3'), jenis: 'pasal' };
    const titles = (query: string) =>
      lookUp([...items, pasal], queryKeys(query, REGENCIES), 9).map(({ title }) => title);
    expect(titles('badung')).toEqual(['nama']);
    expect(titles('pasal')).toEqual([]);
    expect(titles('badung/26.3')).toEqual(['pasal']);
    expect(titles('pasal 26')).toEqual(['pasal']);
  });

  test.each([
    ['bdaung', 'badung'],
    ['badung', 'badung'],
    ['zzzz', undefined],
    ['bdg', undefined],
    ['000124', undefined],
  ])('of %s, %s may be meant', (word, meant) => {
    expect(meantWord(wordsOf(items.flatMap(({ keys }) => keys)), word)).toBe(meant);
  });
});

describe('the files of names', () => {
  const word = fc.stringMatching(/^[ab]{1,6}( [ab]{1,3})?$/);
  const some = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 60 });

  /** What is found of a key on the way from its first file, as a browser walks it. */
  const walked = (shards: ReadonlyMap<string, Shard>, key: string): string[] => {
    const found: string[] = [];
    for (let name = shardName(key); name !== undefined; ) {
      const shard = shards.get(name);
      if (!shard) throw new Error(`no file ${name}`);
      found.push(...lookUp(itemsOf(shard), [key], 99).map(({ title }) => title));
      name = nextShard(shard, key);
    }
    return found;
  };

  test('each name is found by walking from its first two letters', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 10 }), (all, most) => {
        const items = all.map((keys, i) => item(String(i), ...keys));
        const shards = shardsOf(items, most);
        const named = items.flatMap(({ keys, title }) => keys.map((key) => ({ key, title })));
        for (const { key, title } of named.filter((one) => compact(one.key).length >= 2))
          expect(walked(shards, key)).toContain(title);
      }),
    );
  });

  test('are no larger than allowed', () => {
    const items = Array.from({ length: 500 }, (_, i) => item(`${i}`, `app-${String(i).padStart(6, '0')}`));
    const shards = [...shardsOf(items, 50).values()];
    expect(Math.max(...shards.map(({ isi }) => isi.length))).toBeLessThanOrEqual(50);
    expect(shards.reduce((sum, { isi }) => sum + isi.length, 0)).toBe(500);
  });

  test.each([undefined, null, 'x', { isi: 1 }, { isi: [1, [['a'], 1]], lanjut: [2] }])('%j holds nothing', (value) => {
    expect(readShard(value)).toEqual({ isi: [], lanjut: [] });
  });

  test('are read as they were written', () => {
    const [[, shard] = ['', undefined]] = [...shardsOf([item('x', 'abc', 'ab d')])];
    expect(itemsOf(readShard(JSON.parse(JSON.stringify(shard))))).toEqual([item('x', 'abc', 'ab d')]);
  });
});
