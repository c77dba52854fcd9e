import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { maxBytes } from './text.ts';

/** One byte more than a record may have: enough to know that a file is too large without reading it whole. */
const buffer = new Uint8Array(maxBytes + 1);

/** No link is followed out of the folder, no pipe is waited for; where a system knows neither, it has no such files. */
const plainOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Said like a refusal of the system, since callers treat it the same. */
const noPlainFile = (path: string): Error =>
  Object.assign(new Error(`not a plain file: ${path}`), { code: 'EINVAL', syscall: 'open', path });

/**
 * The bytes of a plain file, at most one more than allowed; anything else throws, also what took the file's place since
 * the folder was listed. The result is valid until the next call.
 */
export const readBounded = (path: string): Uint8Array => {
  const descriptor = openSync(path, plainOnly);
  try {
    if (!fstatSync(descriptor).isFile()) throw noPlainFile(path);
    let length = 0;
    for (;;) {
      const read = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += read;
      if (read === 0 || length === buffer.length) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
};
