import type { ListControls } from './list-controls.ts';
import { fetchPages, pageAddress } from './list-fetch.ts';
import { rowsIn, type ShownRow } from './list-page.ts';

/** The rows of all pages, or those of this page while the others cannot be had. */
export interface Loaded {
  readonly rows: readonly ShownRow[];
  readonly isWhole: boolean;
}

/** The rows of a list over all its pages, in their order. */
export const loadRows = async (
  { facets, columns, pager }: ListControls,
  own: readonly ShownRow[],
  tell: (done: number, all: number) => void,
): Promise<Loaded> => {
  if (!pager) return { rows: own, isWhole: true };
  const { current, last } = pager;
  const others = Array.from({ length: last }, (_, i) => i + 1).filter((page) => page !== current);
  const addresses = others.map((page) => pageAddress(location.pathname, page));
  tell(0, others.length);
  try {
    const pages = await fetchPages(addresses, (done) => tell(done, others.length));
    const fetched = pages.map((page) => rowsIn(page, facets, columns));
    return { rows: [...fetched.slice(0, current - 1), own, ...fetched.slice(current - 1)].flat(), isWhole: true };
  } catch {
    return { rows: own, isWhole: false };
  }
};
