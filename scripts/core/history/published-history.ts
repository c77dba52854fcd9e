import { publicValue } from '../publish/public-record.ts';
import { isJenis, type Jenis } from '../records/kinds.ts';
import { publishedFields } from './public-changes.ts';
import type { FieldChange, HistorySnapshot, RecordChange } from './snapshot.ts';

/** A change of one record, with its place `daerah/jenis/id`. */
export interface PlacedChange {
  readonly place: string;
  readonly change: RecordChange;
}

const publishedField = (change: FieldChange): FieldChange => {
  const { path, sebelum, sesudah, butir } = change;
  return {
    path,
    ...('sebelum' in change ? { sebelum: publicValue(sebelum, path, []) } : {}),
    ...('sesudah' in change ? { sesudah: publicValue(sesudah, path, []) } : {}),
    ...(butir ? { butir: publicValue(butir, path, []) as NonNullable<FieldChange['butir']> } : {}),
  };
};

/** A change with nothing but what its kind publishes today: a field that was closed since is only counted. */
const publishedChange = (jenis: Jenis, change: RecordChange): RecordChange => {
  const allowed = new Set(publishedFields(jenis));
  const isShown = ({ path }: FieldChange) => allowed.has(path.split('.', 1)[0] ?? '');
  const fields = change.fields.filter(isShown).map(publishedField);
  return { ...change, fields, tertutup: change.tertutup + change.fields.length - fields.length };
};

/** Changes by place, oldest first, of the kinds and regencies that the register has. */
export const publishedHistory = (
  { rekaman }: Pick<HistorySnapshot, 'rekaman'>,
  daerah: ReadonlySet<string>,
): Map<string, readonly RecordChange[]> =>
  new Map(
    Object.entries(rekaman).flatMap(([place, changes]): [string, readonly RecordChange[]][] => {
      const [regency = '', jenis = ''] = place.split('/');
      if (!daerah.has(regency) || !isJenis(jenis)) return [];
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
