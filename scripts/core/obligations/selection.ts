import { matchesOf, valueAt } from '../path.ts';
import type { Selection } from '../policy/duty.ts';
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

/** Whether a record fits a selection; `pattern` and `path` tell which item of its lists is meant, where one is. */
export const fits = (record: unknown, selection: Selection | undefined, pattern = '', path = ''): boolean => {
  const { nilai = {}, bukan = {}, memuat = {}, terisi = [] } = selection ?? {};
  const at = (place: string) => valuesAt(record, besides(place, pattern, path));
  return (
    Object.entries(nilai).every(([place, values]) => at(place).some((value) => values.includes(value))) &&
    Object.entries(bukan).every(([place, values]) => !at(place).some((value) => values.includes(value))) &&
    Object.entries(memuat).every(([place, values]) => values.every((value) => at(place).includes(value))) &&
    terisi.every((place) => at(place).length > 0)
  );
};

/** The days at a place of a record, of the items that fit; what is no day of the calendar is none. */
export const datesIn = (record: unknown, place: string, selection: Selection | undefined): string[] =>
  matchesOf(record, place).flatMap(([path, value]) =>
    typeof value === 'string' && isCalendarDate(value) && fits(record, selection, place, path) ? [value] : [],
  );

/** The ids that a record names at a place, in a list or not, each once. */
export const idsAt = (record: unknown, place: string): string[] => [...new Set(valuesAt(record, place))];

const starts = ['berlaku.sejak', 'riwayat.0.tanggal', 'ditetapkan.tanggal'];

/** The first day that a record tells of itself. */
export const startOfRecord = (record: unknown): string | undefined =>
  starts.map((place) => valueAt(record, place)).find((day): day is string => typeof day === 'string');
