import { canonical, type Hash } from '../canonical.ts';
import type { Facts } from './facts.ts';

/**
 * Digest of what a vote on some paths is bound to: repository, target, and the mode and blob of every changed path before
 * and after. Another commit elsewhere keeps it; one byte, one mode or a moved base under the same file changes it. So does
 * another finding where findings are what is weighed: it may come up without a byte of the record changing.
 */
export const scopeDigest = (
  facts: Facts,
  paths: Iterable<string>,
  hash: Hash,
  weighed: readonly string[] = [],
): string => {
  const wanted = new Set(paths);
  const files = facts.changes
    .filter(({ path }) => wanted.has(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, old, new: now }) => ({ path, old, new: now }));
  const { repository } = facts.forge;
  const temuan = weighed.length > 0 ? { temuan: weighed } : {};
  return hash(canonical({ repository: repository.id ?? repository.name, target: repository.target, files, ...temuan }));
};
