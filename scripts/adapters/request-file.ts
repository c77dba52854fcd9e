import { join } from 'node:path';
import { type RequestSnapshot, requestSnapshotSchema } from '../core/requests/request-snapshot.ts';
import { readWhole } from './read-whole.ts';
import { writeOwn } from './write-file.ts';

/** Where the queue lies, from the folder of the register. It is made anew at any time and never committed. */
export const requestFile = '.tata/permohonan.json';

/** Many times what the longest queue needs. */
const MOST_BYTES = 64 * 1024 * 1024;

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The queue as it was written last; `rusak` where a file is there that is no such thing, undefined where there is none. */
export const readRequestSnapshot = (folder: string): RequestSnapshot | 'rusak' | undefined => {
  const text = readWhole(join(folder, requestFile), MOST_BYTES);
  if (text === undefined) return undefined;
  const parsed = requestSnapshotSchema.safeParse(text === 'rusak' ? undefined : jsonOf(text.text));
  return parsed.success ? parsed.data : 'rusak';
};

/** Writes the whole queue or nothing. */
export const writeRequestSnapshot = (folder: string, snapshot: RequestSnapshot): void =>
  writeOwn(join(folder, requestFile), `${JSON.stringify(requestSnapshotSchema.parse(snapshot))}\n`);
