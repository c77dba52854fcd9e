import { canonical, type Json } from '../canonical.ts';
import { valueAt } from '../path.ts';

const eventsOf = (record: unknown): readonly unknown[] | undefined => {
  const events = valueAt(record, 'riwayat');
  return Array.isArray(events) ? events : undefined;
};

const kindsOf = (events: readonly unknown[]): string[] =>
  events.map((event) => valueAt(event, 'jenis')).filter((kind) => typeof kind === 'string');

/** Events of the new record that the old one does not have, each counted as often as it stands. */
const addedEvents = (old: readonly unknown[], now: readonly unknown[]): unknown[] => {
  const left = old.map((event) => canonical(event as Json));
  return now.filter((event) => {
    const at = left.indexOf(canonical(event as Json));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/**
 * What a change of one record asks for: the kinds of its new events; besides, `baru` and `hapus` where the file comes or
 * goes, `koreksi` where facts change without an event, `ubah` for records that have no events.
 */
export const requestsOf = (old: unknown, now: unknown): string[] => {
  const events = kindsOf(addedEvents(eventsOf(old) ?? [], eventsOf(now) ?? []));
  if (old === null) return [...new Set(['baru', ...events])];
  if (now === null) return ['hapus'];
  if (events.length > 0) return [...new Set(events)];
  return [(eventsOf(now) ?? eventsOf(old)) ? 'koreksi' : 'ubah'];
};
