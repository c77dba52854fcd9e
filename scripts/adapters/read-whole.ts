import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** No link is followed, no pipe is waited for; where a system knows neither, it has no such files. */
const plainOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * The text of a plain file of at most so many bytes; `rusak` where something else stands there or it is larger, undefined
 * where there is nothing.
 */
export const readWhole = (path: string, most: number): { readonly text: string } | 'rusak' | undefined => {
  let descriptor: number;
  try {
    descriptor = openSync(path, plainOnly);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'rusak';
  }
  try {
    const found = fstatSync(descriptor);
    return found.isFile() && found.size <= most ? { text: readFileSync(descriptor, 'utf8') } : 'rusak';
  } catch {
    return 'rusak';
  } finally {
    closeSync(descriptor);
  }
};
