import { join, resolve } from 'node:path';
import type { Finding } from '../core/finding.ts';
import type { Change } from '../core/gate/facts.ts';
import type { ReportedFinding } from '../core/render/report.ts';
import { type Folders, shownFolder } from './folders.ts';
import { bytesAt, changedPaths, commitOf, openRepository, pathIn, type Repository } from './git.ts';
import { readBlobs } from './git-blobs.ts';
import { isPlainMode, listedAt } from './listed-file.ts';
import { bytesFindings, strayFindings } from './secret-files.ts';
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
