import type { EvidenceSource } from '../policy/duty.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { type Entry, type Registry, refOf } from '../registry.ts';
import { isRetired } from '../retired.ts';
import { daysIn, type FoundDay, fits, idsAt } from './selection.ts';

/** Something that was done, with the record that tells of it. */
export interface Act {
  readonly entry: Entry;
  readonly tanggal: string;
  /** Set where a record keeps only the last time: what was done before it is no longer told. */
  readonly isLastOnly?: true;
}

/** What the acts of a duty must be about: its agency, its record. */
export interface About {
  readonly instansi: string | undefined;
  readonly subject: Entry | undefined;
}

/** The day on which a public fact was gathered stands in for the day that nobody published. */
const gathered = (record: AnyRecord): string[] =>
  record.asal === 'publik' ? (record.sumber ?? []).map(({ tanggal }) => tanggal) : [];

/** An act, and the place of its day: empty where the day stands for one that nobody published. */
interface Found {
  readonly act: Act;
  readonly path: string;
}

const foundIn = (entry: Entry, { jenis, tanggal, bila }: EvidenceSource): Found[] => {
  const days = daysIn(entry.record, tanggal, bila);
  const others = (): FoundDay[] => gathered(entry.record).map((day) => ({ day, path: '' }));
  const known = days.length > 0 ? days : fits(entry.record, bila) ? others().slice(0, 1) : [];
  const isLastOnly = jenis === undefined && !tanggal.includes('*');
  return known.map(({ day, path }) => ({ act: { entry, tanggal: day, ...(isLastOnly ? { isLastOnly } : {}) }, path }));
};

const key = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** Whether an agency holds the role that a source asks for: a report of the Dinas shows nothing for anybody else. */
const holds = (id: string, role: EvidenceSource['peran'], registry: Registry): boolean =>
  role === undefined || registry.lookup('instansi-by-peran', role).some((office) => office.id === id);

/** Under which agency and record an act is found; what the source does not name is left open. */
const keysOf = ({ act, path }: Found, source: EvidenceSource, registry: Registry): string[] => {
  const { instansi, peran, rekaman, tanggal } = source;
  const { record } = act.entry;
  const at = (place: string): string[] => idsAt(record, place, path === '' ? '' : tanggal, path);
  const agencies = instansi ? at(instansi).filter((id) => holds(id, peran, registry)) : [undefined];
  const records = rekaman ? at(rekaman) : [undefined];
  return agencies.flatMap((agency) => records.map((record) => key(agency, record)));
};

/** The acts of one kind of evidence, found under the agency and the record that each names. */
const indexed = (source: EvidenceSource, registry: Registry): ((about: About) => readonly Act[]) => {
  const found = new Map<string, Act[]>();
  const entries = registry.entries.filter(({ jenis }) => jenis === source.jenis);
  for (const one of entries.flatMap((entry) => foundIn(entry, source)))
    for (const under of keysOf(one, source, registry)) {
      const known = found.get(under);
      if (known) known.push(one.act);
      else found.set(under, [one.act]);
    }
  return ({ instansi, subject }) => found.get(key(source.instansi && instansi, source.rekaman && subject?.id)) ?? [];
};

/** Finds the acts that count for a duty, oldest first; the records are gone through once for each kind of evidence. */
export const evidenceIn = (
  registry: Registry,
  sources: readonly EvidenceSource[],
): ((about: About) => readonly Act[]) => {
  const byKind = sources.map((source) =>
    source.jenis === undefined
      ? ({ subject }: About) => (subject ? foundIn(subject, source).map(({ act }) => act) : [])
      : indexed(source, registry),
  );
  return (about) =>
    byKind
      .flatMap((find) => find(about))
      .sort((a, b) =>
        a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : refOf(a.entry) < refOf(b.entry) ? -1 : 1,
      );
};

/** Whether what an act brought about is still there on a day: a site that was switched off serves nobody. */
export const lasts = ({ entry }: Act, day: string): boolean => !isRetired(entry.record, day);
