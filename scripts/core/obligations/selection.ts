import { matchesOf, valueAt } from '../path.ts';
import type { ItemSelection, Selection } from '../policy/duty.ts';
import { isCalendarDate } from '../records/calendar.ts';

/**
 * A place with the list items filled in that a path has taken: `riwayat.*.jenis` beside `riwayat.2.tanggal` is
 * `riwayat.2.jenis`, since what is asked of an item is asked of the one whose date counts.
 */
const besides = (place: string, pattern: string, path: string): string => {
  const [wanted, taken, keys] = [place.split('.'), pattern.split('.'), path.split('.')];
  let isSame = true;
  return wanted
    .map((key, i) => {
      isSame &&= key === taken[i];
      return isSame ? (keys[i] ?? key) : key;
    })
    .join('.');
};

const valuesAt = (record: unknown, place: string): string[] => {
  const found = matchesOf(record, place).flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  return found.map(String);
};

const hasItem = (record: unknown, { daftar, nilai = {}, sedikitnya = {} }: ItemSelection): boolean =>
  matchesOf(record, `${daftar}.*`).some(
    ([, item]) =>
      Object.entries(nilai).every(([place, values]) => values.includes(String(valueAt(item, place)))) &&
      Object.entries(sedikitnya).every(([place, least]) => Number(valueAt(item, place)) >= least),
  );

/** Whether a record fits a selection; `pattern` and `path` tell which item of its lists is meant, where one is. */
export const fits = (record: unknown, selection: Selection | undefined, pattern = '', path = ''): boolean => {
  const { nilai = {}, bukan = {}, memuat = {}, terisi = [], butir } = selection ?? {};
  const at = (place: string) => valuesAt(record, besides(place, pattern, path));
  return (
    Object.entries(nilai).every(([place, values]) => at(place).some((value) => values.includes(value))) &&
    Object.entries(bukan).every(([place, values]) => !at(place).some((value) => values.includes(value))) &&
    Object.entries(memuat).every(([place, values]) => values.every((value) => at(place).includes(value))) &&
    terisi.every((place) => at(place).length > 0) &&
    (butir === undefined || hasItem(record, butir))
  );
};

/** A day that a record tells, and where it stands. */
export interface FoundDay {
  readonly day: string;
  readonly path: string;
}

/** The days at a place of a record, of the items that fit; what is no day of the calendar is none. */
export const daysIn = (record: unknown, place: string, selection: Selection | undefined): FoundDay[] =>
  matchesOf(record, place).flatMap(([path, value]) =>
    typeof value === 'string' && isCalendarDate(value) && fits(record, selection, place, path)
      ? [{ day: value, path }]
      : [],
  );

/** The same days without their places. */
export const datesIn = (...asked: Parameters<typeof daysIn>): string[] => daysIn(...asked).map(({ day }) => day);

/**
 * The ids that a record names at a place, in a list or not, each once. With `pattern` and `path` of a day that stands in
 * the same list, only those of its own item: an agency was connected on its own day, not on that of another.
 */
export const idsAt = (record: unknown, place: string, pattern = '', path = ''): string[] => [
  ...new Set(valuesAt(record, besides(place, pattern, path))),
];

const starts = ['berlaku.sejak', 'riwayat.0.tanggal', 'ditetapkan.tanggal'];

/** The first day that a record tells of itself. */
export const startOfRecord = (record: unknown): string | undefined =>
  starts.map((place) => valueAt(record, place)).find((day): day is string => typeof day === 'string');
