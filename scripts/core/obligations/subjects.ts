import { type Entry, type Registry, refOf } from '../registry.ts';
import { endOf } from '../retired.ts';
import { type Bearer, bearersAbout, bearersOf } from './bearers.ts';
import type { DutyLaw } from './law.ts';
import { datesIn, fits, idsAt, startOfRecord } from './selection.ts';

/** One duty to be judged: whose it is, what it is about, from when to when. */
export interface Owed {
  readonly bearer: Bearer | undefined;
  readonly subject?: Entry;
  /** Tells the events of one record apart. */
  readonly event?: string;
  readonly mulai: string;
  readonly end: string | undefined;
}

const latest = (...days: readonly (string | undefined)[]): string =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1) ?? '';
const first = (...days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).sort()[0];

/** The events of a record that set a duty off, while the law asked for it: each is judged by the law of its day. */
const eventsOf = (law: DutyLaw, entry: Entry, at: string): string[] => {
  const { atas } = law.entry.kewajiban.dihitung ?? {};
  const days = datesIn(entry.record, atas?.mulai ?? '', atas?.bila).filter(
    (day) => law.sejak <= day && day <= (law.sampai ?? at) && day <= at,
  );
  // Two events of one record on one day ask for the same by the same day.
  return [...new Set(days)];
};

/** Whether an agency was there on the day of an event that concerns all of them. */
const isThere = (bearer: Bearer | undefined, day: string): boolean => (bearer?.sejak ?? '') <= day;

const owedAbout = (law: DutyLaw, entry: Entry, bearersFor: ReturnType<typeof bearersAbout>, at: string): Owed[] => {
  const duty = law.entry.kewajiban;
  const { atas } = duty.dihitung ?? {};
  if (!atas) return [];
  const bearers = bearersFor(entry, atas.instansi === undefined ? [] : idsAt(entry.record, atas.instansi));
  // A steward whose term is over answers for what was late by then; from that day on the data has none.
  const isHeld = bearers.some(({ sampai }) => sampai === undefined || at <= sampai);
  const known: readonly (Bearer | undefined)[] =
    isHeld || duty.pelaku !== 'walidata' ? bearers : [...bearers, undefined];
  if (duty.dipicu !== undefined)
    return eventsOf(law, entry, at).flatMap((day) =>
      known
        .filter((bearer) => !atas.semua || isThere(bearer, day))
        .map((bearer) => ({
          bearer,
          subject: entry,
          ...(atas.mulai?.includes('*') ? { event: day } : {}),
          mulai: day,
          // What everyone was asked for a record is asked no more once the record is over.
          end: atas.semua ? first(bearer?.sampai, endOf(entry.record)) : bearer?.sampai,
        })),
    );
  if (!fits(entry.record, atas.bila)) return [];
  const [own] = atas.mulai ? datesIn(entry.record, atas.mulai, atas.bila) : [];
  return known.map((bearer) => ({
    bearer,
    subject: entry,
    mulai: latest(law.sejak, bearer?.sejak, own ?? startOfRecord(entry.record)),
    end: first(law.sampai, bearer?.sampai, endOf(entry.record)),
  }));
};

/** Everything that a duty asks for by a day: once for each agency, or for each record that it is about. */
export const owedUnder = (law: DutyLaw, registry: Registry, at: string): Owed[] => {
  const { dihitung, pelaku } = law.entry.kewajiban;
  const bearersFor = bearersAbout(pelaku, registry, at, dihitung?.atas?.semua);
  const owed = dihitung?.atas
    ? registry.entries
        .filter(({ jenis }) => jenis === dihitung.atas?.jenis)
        .flatMap((entry) => owedAbout(law, entry, bearersFor, at))
    : bearersOf(pelaku, registry).map((bearer) => ({
        bearer,
        mulai: latest(law.sejak, bearer.sejak),
        end: first(law.sampai, bearer.sampai),
      }));
  const keyOf = ({ bearer, subject, event }: Owed) =>
    JSON.stringify([bearer?.name ?? '', subject ? refOf(subject) : '', event ?? '']);
  return owed
    .filter(({ mulai, end }) => mulai <= at && (end === undefined || mulai <= end))
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ one }) => one);
};
