import type { SearchItem } from '../../scripts/core/search/search-item.ts';
import { findNames, guess } from './search-names.ts';
import { append, clear, element, type Shown, show } from './search-view.ts';
import { findWords, type WordHit, type WordHits } from './search-words.ts';

const PAGE = 10;
const PAUSE = 250;

const form = document.querySelector('form[data-awal]') as HTMLFormElement;
const input = element('q', HTMLInputElement);
const daerah = element('daerah', HTMLSelectElement);
const jenis = element('jenis', HTMLSelectElement);

const regencies = [...daerah.options].map(({ value }) => value).filter((value) => value !== '');

/** What people call a value that one of the choices stands for. */
const wordFor = (choice: HTMLSelectElement, value: string): string =>
  [...choice.options].find((option) => value !== '' && option.value === value)?.text ?? value;

const noteOf = (hit: { readonly jenis: string; readonly daerah: string }): string =>
  [wordFor(jenis, hit.jenis), wordFor(daerah, hit.daerah)].filter((word) => word !== '').join(' · ');

const root = new URL('..', location.href);

const fromName = (item: SearchItem): Shown => ({
  href: new URL(item.href, root).href,
  title: item.title,
  note: noteOf(item),
  contoh: item.contoh,
  excerpt: [],
});

const fromWords = (hit: WordHit): Shown => ({
  href: new URL(hit.url, location.href).href,
  title: hit.title,
  note: noteOf(hit),
  contoh: hit.contoh,
  excerpt: hit.excerpt,
});

const isChosen = (item: SearchItem): boolean =>
  (daerah.value === '' || item.daerah === daerah.value) && (jenis.value === '' || item.jenis === jenis.value);

/** Only the latest search may show what it found. */
let latest = 0;

const showWords = (hits: WordHits, found: readonly WordHit[], to: number): void => {
  append('kata', found.map(fromWords));
  const more = element('lagi', HTMLButtonElement);
  more.hidden = to >= hits.total;
  more.onclick = () => void showMore(hits, to);
};

const showMore = async (hits: WordHits, from: number): Promise<void> => {
  const mine = latest;
  const found = await hits.load(from, from + PAGE);
  if (mine === latest) showWords(hits, found, from + PAGE);
};

const showGuess = async (query: string | undefined): Promise<void> => {
  const mine = latest;
  const meant = query === undefined ? undefined : await guess(query).catch(() => undefined);
  if (mine !== latest) return;
  show('maksud', meant !== undefined);
  const link = element('maksud', HTMLParagraphElement).querySelector('a');
  if (!link || meant === undefined) return;
  const target = new URL(location.href);
  target.searchParams.set('q', meant);
  link.href = target.href;
  link.textContent = meant;
};

const countWords = (names: number, words: number): string => {
  const parts = [...(names > 0 ? [`${names} nama cocok`] : []), ...(words > 0 ? [`${words} halaman memuatnya`] : [])];
  return parts.length > 0 ? `${parts.join(', ')}.` : 'Tidak ada hasil.';
};

const search = async (): Promise<void> => {
  latest += 1;
  const mine = latest;
  const query = input.value.trim();
  const status = element('jumlah', HTMLParagraphElement);
  if (query === '') {
    show('hasil', false);
    status.textContent = '';
    return;
  }
  const filters = Object.fromEntries(
    [daerah, jenis].flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])),
  );
  const [named, hits] = await Promise.all([
    findNames(query, regencies).catch(() => []),
    findWords(query, filters, PAGE).catch(() => undefined),
  ]);
  if (mine !== latest) return;
  const names = named.filter(isChosen).map(fromName);
  const listed = new Set(names.map(({ href }) => href));
  // What is named already is not said twice.
  const first = (hits?.first ?? []).filter((hit) => !listed.has(fromWords(hit).href));
  const total = (hits?.total ?? 0) - (hits?.first.length ?? 0) + first.length;
  await showGuess(names.length === 0 && hits?.missed !== false ? query : undefined);
  if (mine !== latest) return;
  clear('nama');
  clear('kata');
  append('nama', names);
  if (hits) showWords(hits, first, PAGE);
  show('bagian-nama', names.length > 0);
  show('bagian-kata', total > 0);
  show('kosong', names.length + total === 0 && hits !== undefined);
  show('tanpa-indeks', hits === undefined);
  show('hasil', true);
  status.textContent = countWords(names.length, total);
};

/** The address names the search, so that it can be handed on. */
const rememberIn = (history: 'pushState' | 'replaceState'): void => {
  const address = new URL(location.href);
  for (const field of [input, daerah, jenis])
    if (field.value.trim() === '') address.searchParams.delete(field.name);
    else address.searchParams.set(field.name, field.value.trim());
  if (address.href !== location.href) window.history[history](null, '', address);
};

const readAddress = (): void => {
  const { searchParams } = new URL(location.href);
  for (const field of [input, daerah, jenis]) field.value = searchParams.get(field.name) ?? '';
};

let waiting: ReturnType<typeof setTimeout> | undefined;
const soon = (): void => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    rememberIn('replaceState');
    void search();
  }, PAUSE);
};

input.addEventListener('input', soon);
daerah.addEventListener('change', soon);
jenis.addEventListener('change', soon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  rememberIn('pushState');
  void search();
});
window.addEventListener('popstate', () => {
  readAddress();
  void search();
});

show('tanpa-skrip', false);
form.hidden = false;
readAddress();
void search();
