import { folded, type ListRow } from './list-rows.ts';

export interface FacetPlace {
  readonly id: string;
  readonly place: number;
}

/** A column of the one table that stands for all groups. */
export interface FlatColumn {
  readonly key: string;
  readonly label: string;
}

/** The column that names the group of a row. */
export const GROUP_KEY = 'kelompok';

export type ShownRow = ListRow<HTMLTableRowElement> & { readonly group: string };

const shownText = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

const keysOf = (row: HTMLTableRowElement, group: string, columns: readonly FlatColumn[]): Record<string, string> => {
  const [first, ...others] = columns;
  const byLabel = new Map([...row.cells].slice(1).map((cell) => [cell.dataset.label ?? '', cell]));
  const keys: Record<string, string> = first ? { [first.key]: shownText(row.querySelector('th a')) } : {};
  if (group !== '') keys[GROUP_KEY] = group;
  for (const { key, label } of others) {
    const cell = byLabel.get(label);
    if (cell && !cell.classList.contains('empty')) keys[key] = cell.dataset.sort ?? shownText(cell);
  }
  return keys;
};

/** The rows of a page of the list, also of one that was fetched. */
export const rowsIn = (page: Document, facets: readonly FacetPlace[], columns: readonly FlatColumn[]): ShownRow[] =>
  [...page.querySelectorAll<HTMLTableElement>('[data-list-rows] > section > table')].flatMap((table) => {
    const group = table.dataset.group ?? '';
    return [...(table.tBodies[0]?.rows ?? [])].map((row) => {
      const values = (row.dataset.facets ?? '').split(' ');
      return {
        id: row.dataset.id ?? '',
        text: folded(`${row.textContent} ${group}`),
        values: Object.fromEntries(facets.map(({ id, place }) => [id, values[place] ?? ''])),
        keys: keysOf(row, group, columns),
        handle: row,
        group,
      };
    });
  });

/** A row for the one table: a cell for every column, wherever the row came from. */
const flatRow = ({ handle, group }: ShownRow, columns: readonly FlatColumn[]): HTMLTableRowElement => {
  const row = document.importNode(handle, true);
  const [name, ...cells] = [...row.cells];
  const byLabel = new Map(cells.map((cell) => [cell.dataset.label ?? '', cell]));
  const made = (label: string, text: string): HTMLElement => {
    const cell = document.createElement('td');
    // The styles of a component know its elements by an attribute.
    for (const { name: attribute, value } of name?.attributes ?? [])
      if (attribute.startsWith('data-astro-')) cell.setAttribute(attribute, value);
    cell.setAttribute('role', 'cell');
    cell.dataset.label = label;
    cell.className = text === '' ? 'empty' : '';
    cell.textContent = text || '–';
    return cell;
  };
  const [, ...others] = columns;
  row.replaceChildren(
    ...(name ? [name] : []),
    ...others.map(({ key, label }) =>
      key === GROUP_KEY ? made(label, group) : (byLabel.get(label) ?? made(label, '')),
    ),
  );
  return row;
};

/** Makes each row once, however often it is shown. */
export const flatRows = (columns: readonly FlatColumn[]): ((row: ShownRow) => HTMLTableRowElement) => {
  const made = new Map<ShownRow, HTMLTableRowElement>();
  return (row) => {
    const known = made.get(row) ?? flatRow(row, columns);
    made.set(row, known);
    return known;
  };
};
