import { join } from 'node:path';
import { type HistorySnapshot, historySnapshotSchema } from '../core/history/snapshot.ts';
import { readWhole } from './read-whole.ts';

/** Where the history of records is kept between a command that reads Git and the portal that shows it. */
export const historyFile = (cwd: string): string => join(cwd, '.tata/riwayat.json');

/** More than this no text of the runtime can hold. */
const MOST_BYTES = 400 * 1024 * 1024;

/** The history as a file keeps it; undefined where there is none, or none that can be believed. */
export const readHistory = (file: string): HistorySnapshot | undefined => {
  const found = readWhole(file, MOST_BYTES);
  if (found === undefined || found === 'rusak') return undefined;
  try {
    return historySnapshotSchema.safeParse(JSON.parse(found.text)).data;
  } catch {
    // Cut short: as good as none.
    return undefined;
  }
};
