import { type Link, termHref } from '../links.ts';
import { policies } from '../portal.ts';

const terms = Object.entries(policies.glossary.daftar);
const byKey = new Map(terms.flatMap(([id, { kunci = [] }]) => kunci.map((key) => [key, id] as const)));
const byWord = new Map(terms.flatMap(([id, { kata = [] }]) => kata.map((word) => [word.toLowerCase(), id] as const)));

const hrefOf = (id: string | undefined): string | undefined => (id === undefined ? undefined : termHref(id));

/** Where the term of a field or of a kind of record is explained; plain words have none. */
export const keyTermHref = (key: string): string | undefined => hrefOf(byKey.get(key));

/** Where a word that pages use is explained. */
export const wordTermHref = (word: string): string | undefined => hrefOf(byWord.get(word.toLowerCase()));

const linksTo = (ids: readonly string[]): Link[] =>
  [...new Set(ids)].map((id) => ({ text: policies.glossary.daftar[id]?.istilah ?? id, href: termHref(id) }));

/** The terms of some fields and kinds, each once, in that order. */
export const termsOfKeys = (keys: readonly string[]): Link[] => linksTo(keys.flatMap((key) => byKey.get(key) ?? []));

/** The terms of some words of pages, each once, in that order. */
export const termsOfWords = (words: readonly string[]): Link[] =>
  linksTo(words.flatMap((word) => byWord.get(word.toLowerCase()) ?? []));

/** The terms to which provisions of a regency give a meaning, or which they are cited for. */
export const termsOfProvisions = (daerah: string, provisions: ReadonlySet<string>): Link[] =>
  linksTo(
    terms.flatMap(([id, term]) => {
      const { ketentuan = [], belum_dinyatakan = [] } = term.daerah?.[daerah] ?? {};
      const cited = [...ketentuan, ...belum_dinyatakan.map((ayat) => `${daerah}/${ayat}`)];
      return cited.some((provision) => provisions.has(provision)) ? [id] : [];
    }),
  );
