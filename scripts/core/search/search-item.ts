/** Something that has a page and names of its own: a record, a provision, a rule. */
export interface SearchItem {
  /** What it is called, as `searchKey` writes it. */
  readonly keys: readonly string[];
  /** Its address below the portal's own, without a slash before it. */
  readonly href: string;
  readonly title: string;
  /** What kind of thing it is, by id. */
  readonly jenis: string;
  /** The id of its regency; empty for what belongs to none. */
  readonly daerah: string;
  readonly contoh: boolean;
}

/** A file of names that begin alike, as it is stored: items, and the longer beginnings that have files of their own. */
export interface Shard {
  readonly isi: readonly StoredItem[];
  readonly lanjut: readonly string[];
}

export type StoredItem = readonly [
  keys: readonly string[],
  href: string,
  title: string,
  jenis: string,
  daerah: string,
  contoh: 0 | 1,
];

const isText = (value: unknown): value is string => typeof value === 'string';

const isStored = (value: unknown): value is StoredItem =>
  Array.isArray(value) &&
  Array.isArray(value[0]) &&
  value[0].every(isText) &&
  value.length === 6 &&
  value.slice(1, 5).every(isText);

/** A file as it was read; what is not of its form is left out. */
export const readShard = (value: unknown): Shard => {
  const { isi, lanjut } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Shard>;
  return {
    isi: Array.isArray(isi) ? isi.filter(isStored) : [],
    lanjut: Array.isArray(lanjut) ? lanjut.filter(isText) : [],
  };
};

/** The items of a file. */
export const itemsOf = ({ isi }: Shard): SearchItem[] =>
  isi.map(([keys, href, title, jenis, daerah, contoh]) => ({ keys, href, title, jenis, daerah, contoh: contoh === 1 }));
