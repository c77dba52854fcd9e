import { newerThan } from '../../../scripts/adapters/git-history.ts';
import { historyFile, readHistory } from '../../../scripts/adapters/read-history.ts';
import {
  movedPlaces,
  newestFirst,
  type PlacedChange,
  publishedHistory,
} from '../../../scripts/core/history/published-history.ts';
import type { HistorySnapshot, RecordChange } from '../../../scripts/core/history/snapshot.ts';
import { instantWords } from '../../../scripts/core/render/gate-names.ts';
import { regencies } from '../portal.ts';

// Written by `tata snapshot` before a build; without it the portal says that it knows no history.
const snapshot = readHistory(historyFile(process.cwd()));
const history = snapshot
  ? publishedHistory(snapshot, new Set(regencies.map(({ id }) => id)))
  : new Map<string, readonly RecordChange[]>();
const moved = movedPlaces(history);
const isBehind = snapshot !== undefined && (await newerThan(process.cwd(), snapshot.kepala));

const readAt = ({ kepala, at }: HistorySnapshot): string =>
  `Dibaca dari Git per commit ${kepala.slice(0, 7)}, ${instantWords(at)}`;

/** From which state of the repository the history was read. */
export const historySource: string | undefined = snapshot && `${readAt(snapshot)}.`;

const noteOf = (): string | undefined => {
  if (!snapshot) return 'Riwayat dari Git tidak disertakan saat portal ini disusun.';
  if (isBehind) return `${readAt(snapshot)}; perubahan sesudahnya belum tampak di sini.`;
  return snapshot.lengkap
    ? undefined
    : 'Salinan repositori yang dipakai tidak memuat awal riwayatnya, sehingga perubahan yang lebih lama tidak tampak.';
};

/** Why there is no history, or only a part of it; undefined where it is whole and up to date. */
export const historyNote: string | undefined = noteOf();

/** Changes of the record at `daerah/jenis/id`, the newest first. */
export const changesOf = (place: string): readonly RecordChange[] => (history.get(place) ?? []).toReversed();

let all: readonly PlacedChange[] | undefined;

/** Changes of all records, also of those that were removed, the newest first. */
export const allChanges = (): readonly PlacedChange[] => {
  all ??= newestFirst(history);
  return all;
};

/** Where the record that left a place stands now. */
export const movedFrom = (place: string): string | undefined => moved.get(place);
