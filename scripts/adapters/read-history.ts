import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HistorySnapshot, historySnapshotSchema } from '../core/history/snapshot.ts';

/** Where the history of records is kept between a command that reads Git and the portal that shows it. */
export const historyFile = (cwd: string): string => join(cwd, '.tata/riwayat.json');

/** More than this no text of the runtime can hold. */
const MOST_BYTES = 400 * 1024 * 1024;

const textOf = (file: string): string | undefined => {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const found = fstatSync(descriptor);
    return found.isFile() && found.size <= MOST_BYTES ? readFileSync(descriptor, 'utf8') : undefined;
  } finally {
    closeSync(descriptor);
  }
};

/** The history as a file keeps it; undefined where there is none, or none that can be believed. */
export const readHistory = (file: string): HistorySnapshot | undefined => {
  try {
    const text = textOf(file);
    return text === undefined ? undefined : historySnapshotSchema.safeParse(JSON.parse(text)).data;
  } catch {
    // Absent, locked, or cut short: as good as none.
    return undefined;
  }
};
