import type { EvidenceSource } from '../policy/duty.ts';
import type { AnyRecord } from '../records/kinds.ts';
import { type Entry, type Registry, refOf } from '../registry.ts';
import { isRetired } from '../retired.ts';
import { datesIn, fits, idsAt } from './selection.ts';

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

const actsIn = (entry: Entry, { jenis, tanggal, bila }: EvidenceSource): Act[] => {
  const dates = datesIn(entry.record, tanggal, bila);
  const known = dates.length > 0 ? dates : fits(entry.record, bila) ? gathered(entry.record).slice(0, 1) : [];
  const isLastOnly = jenis === undefined && !tanggal.includes('*');
  return known.map((day) => ({ entry, tanggal: day, ...(isLastOnly ? { isLastOnly } : {}) }));
};

const key = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/** Whether an agency holds the role that a source asks for: a report of the Dinas shows nothing for anybody else. */
const holds = (id: string, role: EvidenceSource['peran'], registry: Registry): boolean =>
  role === undefined || registry.lookup('instansi-by-peran', role).some((office) => office.id === id);

/** Under which agency and record an act is found; what the source does not name is left open. */
const keysOf = ({ entry }: Act, { instansi, peran, rekaman }: EvidenceSource, registry: Registry): string[] => {
  const agencies = instansi ? idsAt(entry.record, instansi).filter((id) => holds(id, peran, registry)) : [undefined];
  const records = rekaman ? idsAt(entry.record, rekaman) : [undefined];
  return agencies.flatMap((agency) => records.map((record) => key(agency, record)));
};

/** The acts of one kind of evidence, found under the agency and the record that each names. */
const indexed = (source: EvidenceSource, registry: Registry): ((about: About) => readonly Act[]) => {
  const found = new Map<string, Act[]>();
  const entries = registry.entries.filter(({ jenis }) => jenis === source.jenis);
  for (const act of entries.flatMap((entry) => actsIn(entry, source)))
    for (const under of keysOf(act, source, registry)) {
      const known = found.get(under);
      if (known) known.push(act);
      else found.set(under, [act]);
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
      ? ({ subject }: About) => (subject ? actsIn(subject, source) : [])
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
