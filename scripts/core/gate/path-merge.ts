import type { Change } from './facts.ts';

const isSame = (a: Change['new'], b: Change['new']): boolean => a?.mode === b?.mode && a?.blob === b?.blob;

/** Whether Git may have put two changes of one file together line by line: it stood on all three sides. */
const isJoined = (own: Change, theirs: Change): boolean =>
  own.old !== null && own.new !== null && theirs.new !== null && own.new.mode === theirs.new.mode;

/**
 * Paths at which a merge did something else than put the changes of each path together: a content that followed a renamed
 * file, say, which nobody on either side wrote there. `own` and `theirs` lead from the common start to head and base;
 * `landed` from the base to what would land. Git's own guessing at renames differs between its versions.
 */
export const strayPaths = (own: readonly Change[], theirs: readonly Change[], landed: readonly Change[]): string[] => {
  const at = (changes: readonly Change[]) => new Map(changes.map((change) => [change.path, change]));
  const [ours, others, result] = [at(own), at(theirs), at(landed)];
  const unasked = landed.filter(({ path }) => !ours.has(path)).map(({ path }) => path);
  const lost = own
    .filter((change) => {
      const other = others.get(change.path);
      if (other && isSame(other.new, change.new)) return result.has(change.path);
      if (other) return !isJoined(change, other);
      return !isSame(result.get(change.path)?.new ?? null, change.new) || !result.has(change.path);
    })
    .map(({ path }) => path);
  return [...new Set([...unasked, ...lost])].sort();
};
