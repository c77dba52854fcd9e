import { valueAt } from '../../../scripts/core/path.ts';
import type { Event } from '../../../scripts/core/records/history.ts';
import type { Entry } from '../../../scripts/core/registry.ts';
import type { FieldView } from '../records/value-view.ts';
import { fieldsIn } from '../records/values.ts';
import { dateWords, title } from '../words.ts';

/** One event of a record. */
export interface EventView {
  readonly name: string;
  readonly date: string;
  readonly isoDate: string;
  readonly fields: readonly FieldView[];
}

const eventView = (entry: Entry, event: Event, index: number): EventView => ({
  name: title(event.jenis),
  date: dateWords(event.tanggal),
  isoDate: event.tanggal,
  fields: fieldsIn(entry, ['riwayat', index], event, ['jenis', 'tanggal']),
});

/** The newest event first. */
export const historyOf = (entry: Entry): EventView[] => {
  const events = valueAt(entry.record, 'riwayat') as readonly Event[] | undefined;
  return (events ?? []).map((event, i) => eventView(entry, event, i)).toReversed();
};
