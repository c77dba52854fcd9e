import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestSnapshot, requestSnapshotSchema } from '../core/requests/request-snapshot.ts';
import { writeWhole } from './write-file.ts';

/** Where the queue lies, from the folder of the register. It is made anew at any time and never committed. */
export const requestFile = '.tata/permohonan.json';

const textAt = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The queue as it was written last; `rusak` where a file is there that is no such thing, undefined where there is none. */
export const readRequestSnapshot = (folder: string): RequestSnapshot | 'rusak' | undefined => {
  const text = textAt(join(folder, requestFile));
  if (text === undefined) return undefined;
  const parsed = requestSnapshotSchema.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : 'rusak';
};

/** Writes the whole queue or nothing. */
export const writeRequestSnapshot = (folder: string, snapshot: RequestSnapshot): void =>
  writeWhole(join(folder, requestFile), `${JSON.stringify(requestSnapshotSchema.parse(snapshot))}\n`);
