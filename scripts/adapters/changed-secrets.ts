import { join, resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Change } from '../core/gate/facts.ts';
import type { ReportedFinding } from '../core/render/report.ts';
import { type Folders, shownFolder } from './folders.ts';
import { bytesAt, changedPaths, commitOf, openRepository, pathIn, type Repository } from './git.ts';
import { readBlobs } from './git-blobs.ts';
import { isPlainMode, listedAt } from './listed-file.ts';
import { bytesFindings, pastFindings, strayFindings } from './secret-files.ts';
import { shown as register } from './stored-registry.ts';

/** What a file held at a commit; undefined where it was not there. */
const bytesBefore = (repository: Repository, commit: string, path: string): Promise<Uint8Array | undefined> =>
  bytesAt(repository, commit, path).catch(() => undefined);

/** Secrets in the files outside of the register that differ from a commit; one that was there before is old. */
export const secretsSince = async (revision: string, { cwd, registry }: Folders): Promise<ReportedFinding[]> => {
  const repository = await openRepository(resolve(cwd, registry));
  if (!repository) return [];
  const commit = await commitOf(repository, revision);
  const folder = pathIn(repository, resolve(cwd, registry));
  const paths = (await changedPaths(repository, commit, '.')).filter((path) => !`${path}/`.startsWith(`${folder}/`));
  const found = paths.map(async (path) => {
    const file = join(repository.root, path);
    const findings = strayFindings(file, shownFolder(cwd, file));
    if (findings.length === 0) return [];
    const before = await bytesBefore(repository, commit, path);
    const added = strayFindings(file, shownFolder(cwd, file), before).map(({ message }) => message);
    return findings.map((finding) => ({ ...finding, introduced: added.includes(finding.message) }));
  });
  return (await Promise.all(found)).flat();
};

const isRecord = (path: string): boolean =>
  path.startsWith(`${register}/`) && listedAt(path.slice(register.length + 1), register) !== undefined;

/** Secrets that a change of Git's trees brings in files that are no records. */
export const secretsBrought = async ({ root }: Repository, changes: readonly Change[]): Promise<Finding[]> => {
  const others = changes.filter(({ path, new: now }) => now && isPlainMode(now.mode) && !isRecord(path));
  const blobs = await readBlobs(
    root,
    others.flatMap((change) =>
      [change.old, change.new].flatMap((side) => (side && isPlainMode(side.mode) ? [side.blob] : [])),
    ),
  );
  return others.flatMap(({ path, old, new: now }) => {
    const bytes = now && blobs.get(now.blob);
    return bytes ? bytesFindings(path, bytes, old ? blobs.get(old.blob) : undefined) : [];
  });
};

/** So many blobs of past commits are held in memory at a time. */
const handful = 200;

/** What the commits of a request put into Git and its end shows no more: blobs, each with the path it last had. */
const passedBlobs = async ({ git }: Repository, base: string, head: string, changes: readonly Change[]) => {
  const listed = await git.raw(['--no-replace-objects', 'rev-list', '--objects', head, '--not', base, '--']);
  const shown = new Set(changes.flatMap(({ old, new: now }) => [old?.blob, now?.blob]));
  return listed.split('\n').flatMap((line): { oid: string; path: string }[] => {
    const [oid = '', ...path] = line.split(' ');
    return path.join(' ') === '' || shown.has(oid) ? [] : [{ oid, path: path.join(' ') }];
  });
};

/**
 * Secrets that a commit of a request brought and a later one took away: the tree forgets them, the history does not, and it
 * comes along when the request lands.
 */
export const secretsPassed = async (
  repository: Repository,
  base: string,
  head: string,
  changes: readonly Change[],
): Promise<Finding[]> => {
  const passed = await passedBlobs(repository, base, head, changes);
  const found: Finding[] = [];
  for (let at = 0; at < passed.length; at += handful) {
    const some = passed.slice(at, at + handful);
    const blobs = await readBlobs(
      repository.root,
      some.map(({ oid }) => oid),
    );
    for (const { oid, path } of some) {
      const bytes = blobs.get(oid);
      if (bytes) found.push(...pastFindings(path, bytes));
    }
  }
  return found;
};
