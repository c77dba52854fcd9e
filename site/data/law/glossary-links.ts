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

/** The terms of some fields and kinds, each once, in that order. */
export const termsOfKeys = (keys: readonly string[]): Link[] =>
  [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))].map((id) => ({
    text: policies.glossary.daftar[id]?.istilah ?? id,
    href: termHref(id),
  }));
