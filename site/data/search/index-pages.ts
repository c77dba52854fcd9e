import { searchKey } from '../../../scripts/core/search/search-key.ts';
import { namedThings } from '../agency/named-things.ts';
import { type Frame, frameOf } from '../frame.ts';
import { indexHref, type Link, letterHref } from '../links.ts';
import { itemsOn, laterPages, type Pager, pagerOf } from '../lists/paging.ts';
import type { RecordLink } from '../records/records.ts';
import { compareText } from '../words.ts';

/** Rows of one page of the index: a long page, but one that can be searched with the browser's own means. */
const ROWS = 300;

const DIGITS = 'angka';
const OTHERS = 'lain';

/** One name, id or host of something that has a page. */
export interface IndexRow {
  readonly record: RecordLink;
  /** What the thing is called, where this is not its title. */
  readonly title: string | undefined;
  readonly kind: string;
  readonly regency: string | undefined;
}

export interface LetterLink {
  readonly text: string;
  /** Absent where no name begins so. */
  readonly href: string | undefined;
  readonly count: number;
  readonly current: boolean;
}

export interface IndexPage {
  readonly frame: Frame;
  readonly letters: readonly LetterLink[];
  readonly total: number;
}

export interface LetterPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly letters: readonly LetterLink[];
  readonly rows: readonly IndexRow[];
  readonly pager: Pager | undefined;
}

const letterOf = (name: string): string => {
  const [first = ''] = searchKey(name);
  if (/[a-z]/.test(first)) return first;
  return /\d/.test(first) ? DIGITS : OTHERS;
};

const nameOfLetter = (letter: string): string =>
  ({ [DIGITS]: '0–9', [OTHERS]: 'Lainnya' })[letter] ?? letter.toUpperCase();

const rowsByLetter: ReadonlyMap<string, readonly IndexRow[]> = Map.groupBy(
  namedThings
    .flatMap(({ link, names, kind, regency }) => {
      // A name and an id that differ in writing alone are one row.
      const distinct = [...Map.groupBy(names, searchKey).values()].flatMap(([name]) => name ?? []);
      return distinct.map((name) => ({
        record: { ...link, text: name },
        title: name === link.text ? undefined : link.text,
        kind,
        regency: regency?.registry.profil.nama,
      }));
    })
    .sort((a, b) => compareText(a.record.text, b.record.text)),
  ({ record }) => letterOf(record.text),
);

const letters = [...'abcdefghijklmnopqrstuvwxyz', DIGITS, OTHERS];
const total = [...rowsByLetter.values()].reduce((sum, rows) => sum + rows.length, 0);

const letterLinks = (current?: string): LetterLink[] =>
  letters.map((letter) => {
    const count = rowsByLetter.get(letter)?.length ?? 0;
    return {
      text: nameOfLetter(letter),
      href: count > 0 ? letterHref(letter) : undefined,
      count,
      current: letter === current,
    };
  });

const crumb: Link = { text: 'Indeks', href: indexHref };
const files = ['registry/', 'policies/'];

export const indexPage = (): IndexPage => ({
  frame: frameOf({
    title: 'Indeks A–Z',
    description: 'Semua nama, pengenal, dan host di kelima register menurut abjad, tanpa perlu JavaScript.',
    href: indexHref,
    files,
  }),
  letters: letterLinks(),
  total,
});

const letterPage = (letter: string, rows: readonly IndexRow[], page: number): LetterPage => {
  const name = nameOfLetter(letter);
  return {
    frame: frameOf({
      title: `Indeks ${name}${page === 1 ? '' : `, halaman ${page}`}`,
      description: `Nama, pengenal, dan host yang berawalan ${name}.`,
      crumbs: [crumb],
      href: letterHref(letter, page),
      files,
    }),
    heading: `Indeks: ${name}`,
    letters: letterLinks(letter),
    rows: itemsOn(rows, page, ROWS),
    pager: pagerOf(rows.length, page, (other) => letterHref(letter, other), ROWS),
  };
};

/** The first page of every letter that some name begins with. */
export const letterPages = (): { params: { huruf: string }; props: { page: LetterPage } }[] =>
  [...rowsByLetter].map(([huruf, rows]) => ({ params: { huruf }, props: { page: letterPage(huruf, rows, 1) } }));

/** The pages after the first. */
export const laterLetterPages = (): { params: { huruf: string; halaman: string }; props: { page: LetterPage } }[] =>
  [...rowsByLetter].flatMap(([huruf, rows]) =>
    laterPages(rows.length, ROWS).map((page) => ({
      params: { huruf, halaman: String(page) },
      props: { page: letterPage(huruf, rows, page) },
    })),
  );
