/** Rows on one page of a list: what a phone scrolls through and a slow line loads without waiting. */
export const PAGE_SIZE = 100;

/** How many pages a list of so many rows has; an empty list has one too. */
export const pageCount = (rows: number, size = PAGE_SIZE): number => Math.max(1, Math.ceil(rows / size));

/** The items of a page, counted from one. */
export const itemsOn = <T>(items: readonly T[], page: number, size = PAGE_SIZE): readonly T[] =>
  items.slice((page - 1) * size, page * size);

/** The pages after the first: those need an address of their own. */
export const laterPages = (rows: number, size = PAGE_SIZE): number[] =>
  Array.from({ length: pageCount(rows, size) - 1 }, (_, i) => i + 2);

/** The page that an item stands on; items are counted from nought. */
export const pageWith = (place: number, size = PAGE_SIZE): number => Math.floor(place / size) + 1;

export interface PageLink {
  readonly page: number;
  readonly href: string;
  readonly current: boolean;
  /** Pages are left out between the one before and this one. */
  readonly gap: boolean;
}

/** The ways from one page of a list to the others. */
export interface Pager {
  readonly current: number;
  readonly last: number;
  /** First and last row of this page, counted from one, and how many there are in all. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly firstHref: string | undefined;
  readonly previousHref: string | undefined;
  readonly nextHref: string | undefined;
  readonly lastHref: string | undefined;
  readonly numbers: readonly PageLink[];
}

/** Pages named by number: the ends, and those beside the current one. */
const named = (current: number, last: number): number[] =>
  [...new Set([1, current - 2, current - 1, current, current + 1, current + 2, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((a, b) => a - b);

/** The pager of a list; none where everything stands on one page. */
export const pagerOf = (
  rows: number,
  current: number,
  hrefOf: (page: number) => string,
  size = PAGE_SIZE,
): Pager | undefined => {
  const last = pageCount(rows, size);
  if (last === 1) return undefined;
  const numbers = named(current, last);
  const [isFirst, isLast] = [current === 1, current === last];
  return {
    current,
    last,
    from: (current - 1) * size + 1,
    to: Math.min(rows, current * size),
    total: rows,
    firstHref: isFirst ? undefined : hrefOf(1),
    previousHref: isFirst ? undefined : hrefOf(current - 1),
    nextHref: isLast ? undefined : hrefOf(current + 1),
    lastHref: isLast ? undefined : hrefOf(last),
    numbers: numbers.map((page, i) => ({
      page,
      href: hrefOf(page),
      current: page === current,
      gap: i > 0 && numbers[i - 1] !== page - 1,
    })),
  };
};
