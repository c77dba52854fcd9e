/** What this page uses of Pagefind's own script, which is written when the portal is built. */
interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly search: (
    query: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** A page that holds the words; its excerpt in pieces, every second one a word that was searched. */
export interface WordHit {
  readonly url: string;
  readonly title: string;
  readonly jenis: string;
  readonly daerah: string;
  readonly contoh: boolean;
  readonly excerpt: readonly string[];
}

export interface WordHits {
  readonly total: number;
  /** Some word that was asked for is in none of the first: others were found in its place. */
  readonly missed: boolean;
  /** The first of them. */
  readonly first: readonly WordHit[];
  readonly load: (from: number, to: number) => Promise<WordHit[]>;
}

const EXCERPT_WORDS = 24;

let loaded: Promise<Pagefind> | undefined;

const load = async (): Promise<Pagefind> => {
  const address = new URL('../pagefind/pagefind.js', location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: EXCERPT_WORDS });
  return pagefind;
};

const pagefind = (): Promise<Pagefind> => {
  loaded ??= load();
  loaded.catch(() => {
    loaded = undefined;
  });
  return loaded;
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Pagefind marks words inside escaped text; here both become plain text again. */
const piecesOf = (excerpt: string): string[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((piece) => piece.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole));

const hitOf = ({ url, excerpt, meta, filters }: PagefindPage): WordHit => ({
  url,
  title: meta.title ?? url,
  jenis: filters.jenis?.[0] ?? '',
  daerah: filters.daerah?.[0] ?? '',
  contoh: filters.contoh !== undefined,
  excerpt: piecesOf(excerpt),
});

/** Words apart by spaces: Pagefind takes `a-b.c` for one word and finds whatever begins as it does. Quotes ask for a phrase. */
const words = (query: string): string => query.replace(/[^\p{L}\p{N}"]+/gu, ' ').trim();

const marksOf = (hits: readonly WordHit[]): string[] =>
  hits.flatMap(({ excerpt }) => excerpt.filter((_, i) => i % 2 === 1).map((mark) => mark.trim().toLowerCase()));

/** Pagefind falls back to the first letters of a word that it does not know: what is marked then is hardly a word. */
const isFallback = (marks: readonly string[], asked: readonly string[]): boolean =>
  marks.every((mark) => mark.length < 3 && !asked.includes(mark));

/** Pages that hold the words of a query, the likeliest first; `first` are loaded at once. */
export const findWords = async (
  query: string,
  filters: Readonly<Record<string, string>>,
  first: number,
): Promise<WordHits> => {
  const asked = words(query);
  const { results } = await (await pagefind()).search(asked, { filters });
  const load = async (from: number, to: number): Promise<WordHit[]> =>
    (await Promise.all(results.slice(from, to).map((result) => result.data()))).map(hitOf);
  const hits = await load(0, first);
  const marks = marksOf(hits);
  const single = asked.toLowerCase().split(' ');
  return isFallback(marks, single)
    ? { total: 0, missed: true, first: [], load: async () => [] }
    : { total: results.length, missed: single.some((word) => !marks.includes(word)), first: hits, load };
};
