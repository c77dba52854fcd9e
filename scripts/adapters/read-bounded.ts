import { closeSync, openSync, readSync } from 'node:fs';
import { maxBytes } from './text.ts';

/** One byte more than a record may have: enough to know that a file is too large without reading it whole. */
const buffer = new Uint8Array(maxBytes + 1);

/** The bytes of a file, at most one more than allowed. The result is valid until the next call. */
export const readBounded = (path: string): Uint8Array => {
  const descriptor = openSync(path, 'r');
  try {
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
