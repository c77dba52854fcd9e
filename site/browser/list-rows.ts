import type { ListState } from './list-state.ts';

/** A row as filter and order see it; `Handle` leads back to what is shown. */
export interface ListRow<Handle = unknown> {
  readonly id: string;
  readonly text: string;
  /** Value of each facet. */
  readonly values: Readonly<Record<string, string>>;
  /** What each column is sorted by; absent where the row has nothing there. */
  readonly keys: Readonly<Record<string, string>>;
  readonly handle: Handle;
}

/** Text as it is compared: small letters, no marks on them, single spaces. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

const collator = new Intl.Collator('id', { numeric: true });

const numberOf = (text: string): number | undefined => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** Numbers by value, then any other text in Indonesian order: one order for all, however they are mixed. */
export const compareKeys = (a: string, b: string): number => {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return x - y;
  if (x === undefined && y === undefined) return collator.compare(a, b);
  return x === undefined ? 1 : -1;
};

/** Rows without a value stand at the end both ways; rows alike keep their order. */
const ordered = <Row extends ListRow>(rows: readonly Row[], order: string): readonly Row[] => {
  if (order === '') return rows;
  const [column, turn] = order.startsWith('-') ? [order.slice(1), -1] : [order, 1];
  const given = rows.filter((row) => row.keys[column] !== undefined);
  const empty = rows.filter((row) => row.keys[column] === undefined);
  const sorted = given.toSorted((a, b) => turn * compareKeys(a.keys[column] ?? '', b.keys[column] ?? ''));
  return [...sorted, ...empty];
};

/** Whether a row holds all words, in any order, and has every chosen value. */
export const fits =
  ({ words, chosen }: Pick<ListState, 'words' | 'chosen'>) =>
  (row: ListRow): boolean => {
    const wanted = folded(words).split(' ');
    return (
      wanted.every((word) => row.text.includes(word)) &&
      Object.entries(chosen).every(([facet, value]) => row.values[facet] === value)
    );
  };

/** The rows that a state shows, in its order. */
export const shownRows = <Row extends ListRow>(rows: readonly Row[], state: ListState): readonly Row[] =>
  ordered(rows.filter(fits(state)), state.order);
