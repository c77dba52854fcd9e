import { dayOf } from '../../../scripts/core/gate/day.ts';
import type { PlacedChange } from '../../../scripts/core/history/published-history.ts';
import { isJenis, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Frame, frameOf, regencyCrumb } from '../frame.ts';
import { changesHref, type Link, openDataHref } from '../links.ts';
import { changedFields, changeWords, wasSample } from '../open-data/feed-entries.ts';
import { feedLink } from '../open-data/feed-links.ts';
import { type Regency, regencies } from '../portal.ts';
import { entryAt, linkTo } from '../records/records.ts';
import type { TableView, ValueView } from '../records/value-view.ts';
import { text } from '../records/values.ts';
import { dateWords, inSentence, listWords, monthWords, numberWords } from '../words.ts';
import { allChanges, historyNote, historySource } from './change-history.ts';
import { decisionOf } from './record-changes.ts';

/** What changed in one month, in western Indonesia. */
export interface MonthView {
  readonly id: string;
  readonly heading: string;
  /** "120 baru, 5 berubah". */
  readonly counts: string;
  readonly table: TableView;
  /** How many changes the table leaves out. */
  readonly more: string | undefined;
  /** The newest month lies open. */
  readonly isNewest: boolean;
}

export interface ChangesPage {
  readonly frame: Frame;
  readonly months: readonly MonthView[];
  /** Where all changes are, as files. */
  readonly files: Link;
  readonly feed: Link;
  readonly note: string | undefined;
}

/** So many rows a month; all of them are in the files. */
const ROWS = 60;

/** "22 November" on one line; the heading above tells the year. */
const dayInMonth = (day: string): string =>
  dateWords(day)
    .replace(/ \d{4}$/, '')
    .replaceAll(' ', '\u00a0');

/** Places of which some version was a sample: of what is gone, only its last one tells. */
type Samples = ReadonlySet<string>;

const row = (regency: Regency, { place, change }: PlacedChange, samples: Samples): (ValueView | undefined)[] => {
  const [, jenis = '', id = ''] = place.split('/');
  const entry = entryAt(regency.registry, `${jenis}/${id}`);
  const decision = isJenis(jenis) ? decisionOf(regency, change, jenis) : undefined;
  return [
    text(dayInMonth(dayOf(change.waktu))),
    entry ? { jenis: 'tautan', link: linkTo(entry) } : text(`${id}${samples.has(place) ? ' (contoh)' : ''}`),
    text(isJenis(jenis) ? kindOf(jenis).judul : jenis),
    text(
      [`${changeWords[change.jenis]}.`, ...(change.jenis === 'berubah' ? changedFields({ place, change }) : [])].join(
        ' ',
      ),
    ),
    decision && (decision.link ? { jenis: 'tautan', link: decision.link } : text(decision.text)),
  ];
};

const columns = ['Hari', 'Rekaman', 'Jenis', 'Perubahan', 'Dengan'].map((label) => ({ label, help: '' }));

const countsOf = (changes: readonly PlacedChange[]): string =>
  listWords(
    [...Map.groupBy(changes, ({ change }) => change.jenis)].map(
      ([jenis, some]) => `${numberWords(some.length)} ${inSentence(changeWords[jenis])}`,
    ),
  );

const monthView = (
  regency: Regency,
  id: string,
  changes: readonly PlacedChange[],
  samples: Samples,
): Omit<MonthView, 'isNewest'> => ({
  id,
  heading: monthWords(id),
  counts: countsOf(changes),
  table: { jenis: 'tabel', columns, rows: changes.slice(0, ROWS).map((told) => row(regency, told, samples)) },
  more: changes.length > ROWS ? `${numberWords(changes.length - ROWS)} perubahan lain bulan itu` : undefined,
});

/** What changed in the register of a regency, month by month, the newest first. */
export const changesPage = (regency: Regency, all: readonly PlacedChange[] = allChanges()): ChangesPage => {
  const own = all.filter(({ place }) => place.startsWith(`${regency.id}/`));
  const byMonth = [...Map.groupBy(own, ({ change }) => dayOf(change.waktu).slice(0, 7))];
  const samples = new Set(own.flatMap(({ place, change }) => (wasSample(change, undefined) ? [place] : [])));
  const feed = feedLink({ regency });
  return {
    frame: frameOf({
      title: 'Perubahan',
      description: `Apa yang berubah dalam register ${regency.registry.profil.nama}, bulan demi bulan.`,
      crumbs: [regencyCrumb(regency)],
      href: changesHref(regency.id),
      regency,
      files: [`registry/${regency.id}/`],
      feed,
    }),
    months: byMonth.map(([id, changes], i) => ({ ...monthView(regency, id, changes, samples), isNewest: i === 0 })),
    files: { text: 'berkas riwayat', href: openDataHref },
    feed,
    note: historyNote ?? historySource,
  };
};

export const changesPages = (): { params: { daerah: string }; props: { page: ChangesPage } }[] =>
  regencies.map((regency) => ({ params: { daerah: regency.id }, props: { page: changesPage(regency) } }));
