import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { OperationalError } from './operational-error.ts';

/** Writes a whole file or nothing: an interrupted run leaves no half of it. A link in its place is replaced, not followed. */
export const writeWhole = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path)}.tmp`);
  try {
    // What an earlier run left, or a link that somebody put there: it is not written through.
    rmSync(draft, { force: true });
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
};

/** The same in a folder of the program's own: where a link stands for that folder, nothing is written. */
export const writeOwn = (path: string, text: string): void => {
  const folder = dirname(path);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink())
    throw new OperationalError(
      `"${basename(folder)}" adalah tautan ke tempat lain, jadi tidak ada yang ditulis di sana.`,
      `Hapus tautan "${basename(folder)}" di folder register, lalu jalankan lagi.`,
    );
  writeWhole(path, text);
};
