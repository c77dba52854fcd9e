/** What a changed path is part of; each class is decided by others, so a request holds one. */
export type ChangeClass = 'rekaman' | 'roster' | 'instrumen' | 'putusan' | 'kebijakan' | 'sistem';

const patterns: readonly (readonly [ChangeClass, RegExp])[] = [
  ['putusan', /^registry\/[^/]+\/putusan(\/|$)/],
  ['instrumen', /^registry\/[^/]+\/keputusan\//],
  ['roster', /^registry\/[^/]+\/(jabatan\/|lembaga\/|daerah\.yaml$)/],
  ['rekaman', /^registry\//],
  ['sistem', /^policies\/(rules|traps)\//],
  ['kebijakan', /^policies\//],
];

/** The class of a path in the repository. */
export const classOf = (path: string): ChangeClass =>
  patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'sistem';

/** The regency whose register or policies a path belongs to; undefined for shared parts. */
export const regencyOf = (path: string): string | undefined =>
  /^registry\/([^/]+)\//.exec(path)?.[1] ?? /^policies\/(?!rules\/|traps\/)([^/]+)\//.exec(path)?.[1];

/** Classes that may travel together: an instrument with what it sets; law with the program that reads it. */
const together: readonly ReadonlySet<ChangeClass>[] = [
  new Set(['rekaman', 'instrumen']),
  new Set(['roster', 'instrumen']),
  new Set(['kebijakan', 'sistem']),
];

/** Whether paths may be decided in one request. */
export const areOneMatter = (paths: readonly string[]): boolean => {
  const classes = new Set(paths.map(classOf).filter((one) => one !== 'putusan'));
  const regencies = new Set(paths.map(regencyOf).filter((one) => one !== undefined));
  const fits = classes.size < 2 || together.some((allowed) => [...classes].every((one) => allowed.has(one)));
  return fits && regencies.size < 2;
};
