import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** What was compressed last of a file, beside what it was made from. */
interface Kept {
  readonly of: Uint8Array;
  readonly bytes: Promise<Uint8Array>;
}

// A portal that is read again and again is compressed once; a file that was built anew is told by its bytes.
const kept = new Map<string, Kept>();
const MOST_KEPT = 500;

/** True when an `Accept-Encoding` header lets gzip be sent; `q=0` forbids it. */
export const wantsGzip = (accepts: string | undefined): boolean => {
  const parts = (accepts ?? '').toLowerCase().split(',');
  const weights = new Map(
    parts.map((part): [string, number] => {
      const [name = '', ...settings] = part.split(';').map((piece) => piece.trim());
      const weight = settings.find((setting) => setting.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  return (weights.get('gzip') ?? weights.get('*') ?? 0) > 0;
};

/** The bytes of a file, compressed; kept for the next who asks. */
export const compressed = (file: string, body: Uint8Array): Promise<Uint8Array> => {
  const found = kept.get(file);
  if (found && Buffer.compare(found.of, body) === 0) return found.bytes;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
  const bytes = pack(body);
  kept.set(file, { of: body, bytes });
  return bytes;
};
