import { controlsIn, type ListControls, makeSortable, showOrder, showState, stateIn } from './list-controls.ts';
import { csvOfRows } from './list-csv.ts';
import { pageAddress } from './list-fetch.ts';
import { type Loaded, loadRows } from './list-load.ts';
import { flatRows, rowsIn, type ShownRow } from './list-page.ts';
import { shownRows } from './list-rows.ts';
import { isUntouched, type ListState, nextOrder, queryOf, stateOf, untouched } from './list-state.ts';
import { CLEARED, NO_FILE, progressWords, SAVED, shownWords } from './list-words.ts';
import { saveText } from './save-text.ts';

/** How long after a key the filter waits for the next one, in milliseconds. */
const PAUSE = 150;

/** What is shown in place of the groups: one table of the rows that a state lets through. */
const flatTable = ({ table, rows, groups, columns }: ListControls) => {
  const place = document.createElement('section');
  place.hidden = true;
  place.dataset.listFlat = '';
  place.append(table);
  const made = flatRows(columns);
  const show = (isFlat: boolean): void => {
    place.hidden = !isFlat;
    for (const part of [rows, ...groups]) part.hidden = isFlat;
  };
  return {
    fill: (shown: readonly ShownRow[], order: string): void => {
      if (!place.isConnected) rows.after(place);
      table.tBodies[0]?.replaceChildren(...shown.map(made));
      showOrder(table, order);
      show(true);
    },
    hide: () => show(false),
  };
};

/** The rows of all pages: asked for once, and again after they could not be had. */
const rowSource = (controls: ListControls, own: readonly ShownRow[]) => {
  let loading: Promise<Loaded> | undefined;
  const tell = (done: number, all: number): void => {
    controls.status.textContent = progressWords(done, all);
  };
  return {
    rows: (): Promise<Loaded> => {
      loading ??= loadRows(controls, own, tell);
      return loading;
    },
    forget: (): void => {
      loading = undefined;
    },
  };
};

/** `buleleng-subdomain.csv`: the list that the rows are of. */
const fileName = (): string =>
  `${pageAddress(location.pathname, 1).split('/').filter(Boolean).slice(-6).join('-')}.csv`;

const save = async ({ register, status }: ListControls, shown: readonly ShownRow[]): Promise<void> => {
  try {
    const answer = await fetch(register.href);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const ids = shown.map(({ id }) => id);
    saveText(fileName(), csvOfRows(await answer.text(), ids), 'text/csv');
    status.textContent = SAVED(ids.length);
  } catch {
    status.textContent = NO_FILE;
  }
};

/** Filter, order and download of one list. The list as it came stays beneath, and comes back when all is cleared. */
const applierOf = (controls: ListControls) => {
  const own = rowsIn(document, controls.facets, controls.columns);
  const flat = flatTable(controls);
  const source = rowSource(controls, own);
  let turn = 0;
  let shown: readonly ShownRow[] = own;
  const apply = async (state: ListState): Promise<void> => {
    turn += 1;
    const mine = turn;
    showState(controls, state);
    controls.clear.disabled = isUntouched(state);
    controls.retry.hidden = true;
    if (isUntouched(state)) {
      shown = own;
      flat.hide();
      controls.status.textContent = '';
      return;
    }
    const { rows, isWhole } = await source.rows();
    // Another wish came while the rows did.
    if (mine !== turn) return;
    shown = shownRows(rows, state);
    flat.fill(shown, state.order);
    controls.retry.hidden = isWhole;
    controls.status.textContent = shownWords(shown.length, controls.total, own.length, isWhole);
  };
  return { apply, shown: () => shown, forget: source.forget };
};

/** The heading of a column in the table that is seen. */
const headOf = (column: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(`[data-list-rows] th > button, [data-list-flat] th > button`)]
    .filter((button) => button.closest('th')?.dataset.isian === column)
    .find((button) => button.checkVisibility());

/** Starts the controls of the page. */
export const startList = (root: HTMLElement): void => {
  const controls = controlsIn(root);
  if (!controls) return;
  const { apply, shown, forget } = applierOf(controls);
  const fromAddress = (): ListState => stateOf(location.search, controls.known);
  let current = fromAddress();
  /** Each wish is an address of its own; the letters of one word share theirs. */
  const wish = (state: ListState): Promise<void> => {
    const isTyping = state.words !== current.words && state.words !== '' && current.words !== '';
    history[isTyping ? 'replaceState' : 'pushState'](null, '', `${location.pathname}${queryOf(state)}`);
    current = state;
    return apply(state);
  };
  const sortBy = async (column: string): Promise<void> => {
    await wish({ ...current, order: nextOrder(current.order, column) });
    headOf(column)?.focus();
  };
  let pause: ReturnType<typeof setTimeout> | undefined;
  controls.words.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => wish(stateIn(controls)), PAUSE);
  });
  for (const menu of [controls.order, ...controls.choices])
    menu.addEventListener('change', () => wish(stateIn(controls)));
  controls.clear.addEventListener('click', async () => {
    await wish(untouched);
    controls.status.textContent = CLEARED;
    controls.words.focus();
  });
  controls.retry.addEventListener('click', () => {
    forget();
    apply(current);
  });
  controls.save.addEventListener('click', () => save(controls, shown()));
  addEventListener('popstate', () => {
    current = fromAddress();
    apply(current);
  });
  makeSortable([...document.querySelectorAll<HTMLTableElement>('[data-list-rows] table'), controls.table], sortBy);
  root.hidden = false;
  apply(current);
};
