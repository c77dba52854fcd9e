import type { Change } from '../core/gate/facts.ts';
import { weightOf } from './git-blobs.ts';
import { OperationalError } from './operational-error.ts';

/** As many paths as a forge lists of one request; more bytes than the records and the law of a regency have. */
const most = { paths: 3000, bytes: 16 * 1024 * 1024 };

const refuse = (what: string): never => {
  throw new OperationalError(
    `Permohonan ini mengubah ${what}, lebih dari yang dapat dinilai sekaligus.`,
    'Bagi permohonan ini menjadi beberapa yang lebih kecil.',
  );
};

/**
 * Whether a change can be judged in one go, asked before a byte of it is read: what a stranger proposes must not use up the
 * memory or the time in which others wait.
 */
export const checkRequestSize = async (root: string, changes: readonly Change[]): Promise<void> => {
  if (changes.length > most.paths) refuse(`${changes.length} berkas`);
  const data = changes.filter(({ path }) => /^(?:registry|policies)\//.test(path));
  const bytes = await weightOf(
    root,
    data.flatMap(({ old, new: now }) => [old, now].flatMap((file) => file?.blob ?? [])),
  );
  if (bytes > most.bytes) refuse(`${Math.ceil(bytes / 1024 / 1024)} MiB data`);
};
