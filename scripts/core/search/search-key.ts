/**
 * A text as it is looked up: lower case, without accents, words of a–z and 0–9 apart by one space.
 * `https://www.Sikd.Badungkab.go.id/` becomes `sikd badungkab go id`; a text of other letters alone becomes nothing.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** A key without its spaces: `dinas-kominfo` and `dinaskominfo` are looked up alike. */
export const compact = (key: string): string => key.replaceAll(' ', '');

/** What surrounds the numbers of a citation and says nothing that they do not. */
const AROUND = new Set([
  'pasal',
  'ps',
  'ayat',
  'angka',
  'huruf',
  'butir',
  'perbup',
  'peraturan',
  'bupati',
  'kabupaten',
]);

/** `badung/26.3` of any regency is kept as `pasal 26 3`, of its own as `badung 26 3`. */
export const citationKeys = (daerah: string, ayat: string): readonly string[] => [
  searchKey(`${daerah} ${ayat}`),
  searchKey(`pasal ${ayat}`),
];

/** The key of the provision that a query cites, in words or as an id; undefined when it cites none. */
const citedIn = (key: string, regencies: readonly string[]): string | undefined => {
  const regency = regencies.map(searchKey).find((name) => ` ${key} `.includes(` ${name} `));
  const rest = regency === undefined ? key : ` ${key} `.replace(` ${regency} `, ' ').trim();
  const numbers = rest.split(' ').filter((word) => !AROUND.has(word));
  const isCitation = numbers.every((word, i) => (i === 0 ? /^\d+[a-z]?$/ : /^(\d+[a-z]?|[a-z])$/).test(word));
  if (!isCitation || numbers.length === 0 || numbers.length > 4) return undefined;
  return `${regency ?? 'pasal'} ${numbers.join(' ')}`;
};

const hostOf = (query: string): string | undefined => /^\s*https?:\/\/([^/?#\s]+)/i.exec(query)?.[1];

/** What a query may name exactly, the likeliest first: a citation, an address, the words as they stand. */
export const queryKeys = (query: string, regencies: readonly string[]): readonly string[] => {
  const own = searchKey(query);
  const cited = citedIn(own, regencies);
  const host = hostOf(query);
  const keys = [...(cited === undefined ? [] : [cited]), own, ...(host === undefined ? [] : [searchKey(host)])];
  return [...new Set(keys)].filter((key) => key !== '');
};
