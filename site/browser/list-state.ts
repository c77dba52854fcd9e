/** How a visitor wants a list: what addresses carry, so that a view can be shared and comes back. */
export interface ListState {
  /** Words that a row must hold. */
  readonly words: string;
  /** The chosen value of each facet. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The column to sort by, with a `-` before it for descending; empty as the list came. */
  readonly order: string;
}

/** What the page knows: anything else in an address is left aside. */
export interface Known {
  readonly facets: readonly string[];
  readonly columns: readonly string[];
}

export const untouched: ListState = { words: '', chosen: {}, order: '' };

const LONGEST = 200;

/** The state in the query of an address; whatever it holds, unknown names and columns are left aside. */
export const stateOf = (query: string, { facets, columns }: Known): ListState => {
  const given = new URLSearchParams(query);
  const order = given.get('urut') ?? '';
  const chosen = facets.flatMap((facet) => {
    const value = given.get(facet) ?? '';
    return value === '' ? [] : [[facet, value] as const];
  });
  return {
    words: (given.get('q') ?? '').slice(0, LONGEST),
    chosen: Object.fromEntries(chosen),
    order: columns.includes(order.replace(/^-/, '')) ? order : '',
  };
};

/** The query of a state with its question mark; empty for the list as it came. */
export const queryOf = ({ words, chosen, order }: ListState): string => {
  const query = new URLSearchParams();
  if (words !== '') query.set('q', words);
  for (const [facet, value] of Object.entries(chosen)) if (value !== '') query.set(facet, value);
  if (order !== '') query.set('urut', order);
  return query.size === 0 ? '' : `?${query}`;
};

export const isUntouched = (state: ListState): boolean => queryOf(state) === '';

/** The order after a press on the heading of a column: up, then down, then as the list came. */
export const nextOrder = (order: string, column: string): string => {
  if (order === column) return `-${column}`;
  return order === `-${column}` ? '' : column;
};
