import type { FacetPlace, FlatColumn } from './list-page.ts';
import type { Known, ListState } from './list-state.ts';

/** The parts of a list's page that its script works on. */
export interface ListControls {
  readonly root: HTMLElement;
  readonly words: HTMLInputElement;
  readonly order: HTMLSelectElement;
  /** Holds the menus; folded as long as none of them is set. */
  readonly fold: HTMLDetailsElement;
  readonly choices: readonly HTMLSelectElement[];
  readonly clear: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly retry: HTMLButtonElement;
  readonly status: HTMLElement;
  /** An empty table with a heading for every column. */
  readonly table: HTMLTableElement;
  /** What shows the list as it came, and what shows the one table in its place. */
  readonly groups: readonly HTMLElement[];
  readonly rows: HTMLElement;
  /** The CSV that holds all rows of the list. */
  readonly register: HTMLAnchorElement;
  readonly total: number;
  /** Where the list has several pages. */
  readonly pager: { readonly current: number; readonly last: number } | undefined;
  readonly facets: readonly FacetPlace[];
  readonly columns: readonly FlatColumn[];
  readonly known: Known;
}

const headsOf = (table: HTMLTableElement): HTMLTableCellElement[] => [
  ...table.querySelectorAll<HTMLTableCellElement>('thead th'),
];

const pagerIn = (page: Document): ListControls['pager'] => {
  const pager = page.querySelector<HTMLElement>('[data-list-pager]');
  return pager ? { current: Number(pager.dataset.current), last: Number(pager.dataset.last) } : undefined;
};

const tableIn = (root: HTMLElement): HTMLTableElement | null => {
  const { content } = root.querySelector<HTMLTemplateElement>('[data-list-table]') ?? {};
  const table = content?.querySelector('table');
  return table ? document.importNode(table, true) : null;
};

/** The controls of the page, or nothing when a part of them is missing: then the list stays as it came. */
export const controlsIn = (root: HTMLElement): ListControls | undefined => {
  const words = root.querySelector<HTMLInputElement>('[name=q]');
  const order = root.querySelector<HTMLSelectElement>('[name=urut]');
  const fold = root.querySelector('details');
  const clear = root.querySelector<HTMLButtonElement>('[data-list-clear]');
  const save = root.querySelector<HTMLButtonElement>('[data-list-save]');
  const retry = root.querySelector<HTMLButtonElement>('[data-list-retry]');
  const status = root.querySelector<HTMLElement>('[data-list-status]');
  const rows = document.querySelector<HTMLElement>('[data-list-rows]');
  const register = document.querySelector<HTMLAnchorElement>('[data-list-csv]');
  const table = tableIn(root);
  if (!words || !order || !fold || !clear || !save || !retry || !status || !rows || !register || !table)
    return undefined;
  const choices = [...root.querySelectorAll<HTMLSelectElement>('select[data-place]')];
  const columns = headsOf(table).map((head) => ({ key: head.dataset.isian ?? '', label: head.textContent.trim() }));
  const facets = choices.map(({ name, dataset }) => ({ id: name, place: Number(dataset.place) }));
  return {
    ...{ root, words, order, fold, choices, clear, save, retry, status, table, rows, register, columns, facets },
    groups: [...document.querySelectorAll<HTMLElement>('[data-list-groups], [data-list-pager]')],
    total: Number(root.dataset.total),
    pager: pagerIn(document),
    known: { facets: facets.map(({ id }) => id), columns: columns.map(({ key }) => key) },
  };
};

/** What the visitor has set. */
export const stateIn = ({ words, order, choices }: ListControls): ListState => ({
  words: words.value.trim(),
  chosen: Object.fromEntries(choices.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
  order: order.value,
});

/** Sets the controls to a state; a value that the menu does not have is shown as it is, and nothing is found. */
export const showState = ({ words, order, fold, choices }: ListControls, state: ListState): void => {
  if (state.order !== '' || Object.keys(state.chosen).length > 0) fold.open = true;
  if (words.value.trim() !== state.words) words.value = state.words;
  order.value = state.order;
  for (const choice of choices) {
    const value = state.chosen[choice.name] ?? '';
    if (![...choice.options].some((option) => option.value === value)) choice.add(new Option(value, value));
    choice.value = value;
  }
};

/** Where rows are cards: headings are out of sight there, and no stop for the keyboard. */
const CARDS = '(max-width: 47.99rem)';

/** Turns the text of each heading into a button that sorts by its column. */
export const makeSortable = (tables: Iterable<HTMLTableElement>, sortBy: (column: string) => void): void => {
  const narrow = matchMedia(CARDS);
  for (const head of [...tables].flatMap(headsOf)) {
    const { isian: key } = head.dataset;
    if (key === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.disabled = narrow.matches;
    button.addEventListener('click', () => sortBy(key));
    narrow.addEventListener('change', () => {
      button.disabled = narrow.matches;
    });
    head.replaceChildren(button);
  }
};

/** Says in the headings which column sorts the rows. */
export const showOrder = (table: HTMLTableElement, order: string): void => {
  for (const head of headsOf(table)) {
    const { isian: key } = head.dataset;
    if (key === order) head.setAttribute('aria-sort', 'ascending');
    else if (`-${key}` === order) head.setAttribute('aria-sort', 'descending');
    else head.removeAttribute('aria-sort');
  }
};
