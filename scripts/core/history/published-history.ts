import { publicValue } from '../publish/public-record.ts';
import { looksPersonal } from '../publish/public-text.ts';
import { isJenis, type Jenis } from '../records/kinds.ts';
import { publishedFields, withPlainKeys } from './public-changes.ts';
import type { FieldChange, HistorySnapshot, RecordChange } from './snapshot.ts';

/** A change of one record, with its place `daerah/jenis/id`. */
export interface PlacedChange {
  readonly place: string;
  readonly change: RecordChange;
}

const shownValue = (value: unknown, path: string): unknown => withPlainKeys(publicValue(value, path, []));

const publishedField = (change: FieldChange): FieldChange => {
  const { path, sebelum, sesudah, butir } = change;
  return {
    path,
    ...('sebelum' in change ? { sebelum: shownValue(sebelum, path) } : {}),
    ...('sesudah' in change ? { sesudah: shownValue(sesudah, path) } : {}),
    ...(butir ? { butir: publicValue(butir, path, []) as NonNullable<FieldChange['butir']> } : {}),
  };
};

/** Names of fields and places in lists, as schemas write them. */
const isPath = (path: string): boolean =>
  /^[A-Za-z][A-Za-z0-9_-]*(?:\.(?:\d{1,6}|[A-Za-z][A-Za-z0-9_-]*))*$/.test(path) && !looksPersonal(path);

/** Names of records that may be told: one may have been named after a person when nobody checked. */
const namesOf = ({ dari, putusan }: RecordChange): Pick<RecordChange, 'dari' | 'putusan'> => ({
  ...(dari === undefined || looksPersonal(dari) ? {} : { dari }),
  ...(putusan === undefined || looksPersonal(putusan) ? {} : { putusan }),
});

/** A change with nothing but what its kind publishes today: a field that was closed since is only counted. */
const publishedChange = (jenis: Jenis, change: RecordChange): RecordChange => {
  const allowed = new Set(publishedFields(jenis));
  const isShown = ({ path }: FieldChange) => allowed.has(path.split('.', 1)[0] ?? '') && isPath(path);
  const fields = change.fields.filter(isShown).map(publishedField);
  const { dari: _, putusan: __, ...rest } = change;
  return { ...rest, ...namesOf(change), fields, tertutup: change.tertutup + change.fields.length - fields.length };
};

/** Changes by place, oldest first, of the kinds and regencies that the register has. */
export const publishedHistory = (
  { rekaman }: Pick<HistorySnapshot, 'rekaman'>,
  daerah: ReadonlySet<string>,
): Map<string, readonly RecordChange[]> =>
  new Map(
    Object.entries(rekaman).flatMap(([place, changes]): [string, readonly RecordChange[]][] => {
      const [regency = '', jenis = ''] = place.split('/');
      if (!daerah.has(regency) || !isJenis(jenis) || looksPersonal(place)) return [];
      return [[place, changes.map((change) => publishedChange(jenis, change))]];
    }),
  );

/** All changes, the newest first; of one record, a later one stands before an earlier whatever their times say. */
export const newestFirst = (history: ReadonlyMap<string, readonly RecordChange[]>): PlacedChange[] =>
  [...history]
    .flatMap(([place, changes]) => changes.toReversed().map((change): PlacedChange => ({ place, change })))
    .sort((a, b) => (a.change.waktu === b.change.waktu ? 0 : a.change.waktu < b.change.waktu ? 1 : -1));

/** Where records stand now, by the places that they left; a place that was taken again leads to nobody else. */
export const movedPlaces = (history: ReadonlyMap<string, readonly RecordChange[]>): Map<string, string> =>
  new Map(
    [...history].flatMap(([place, changes]) =>
      changes.flatMap(({ dari }): [string, string][] => (dari && !history.has(dari) ? [[dari, place]] : [])),
    ),
  );
