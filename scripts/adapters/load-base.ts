import { join, resolve } from 'node:path';
import type { Law } from '../core/check.ts';
import type { Finding } from '../core/finding.ts';
import { type Register, type SourceFile, withFiles } from '../core/register.ts';
import type { Rule } from '../core/rule.ts';
import { type Folders, shownFolder } from './folders.ts';
import { bytesAt, changedPaths, commitOf, openRepository, pathIn, pathsAt, type Repository } from './git.ts';
import { listedAt } from './listed-file.ts';
import { type LoadedRegister, lawFrom } from './load-register.ts';
import { OperationalError } from './operational-error.ts';
import { isData, policySourceOf } from './read-policies.ts';
import { readSource } from './read-registry.ts';

/** The register and its law as they were at a commit. */
export interface BaseRegister {
  readonly register: Register;
  readonly law: Law;
  readonly sources: readonly SourceFile[];
  /** Files that differ, as shown in findings; records, policies and everything else in the two folders. */
  readonly changed: ReadonlySet<string>;
  /** Whether the policies differ: one policy file may put another at fault. */
  readonly isLawChanged: boolean;
  /** Faults of text and shape that the changed files had. */
  readonly findings: readonly Finding[];
}

/** Maps a path in the repository to its path under a folder. */
const under = (folder: string, path: string): string => (folder === '' ? path : path.slice(folder.length + 1));

const baseLaw = async (
  repository: Repository,
  commit: string,
  folders: Folders,
  head: LoadedRegister,
  rules: ReadonlyMap<string, Rule>,
) => {
  const folder = pathIn(repository, resolve(folders.cwd, folders.policies));
  // Policies outside the repository have no base: they are the ones that were given.
  const changed = folder.startsWith('..') ? [] : await changedPaths(repository, commit, folder || '.');
  const data = changed.filter((path) => !under(folder, path).startsWith('rules/'));
  if (data.length === 0) return { law: head.law, findings: [] as Finding[], changed: data };
  const shown = shownFolder(folders.cwd, folders.policies);
  const paths = [...(await pathsAt(repository, commit, folder || '.'))]
    .map((path) => under(folder, path))
    .filter(isData);
  const read = await Promise.all(
    paths.map(async (path) =>
      policySourceOf(path, `${shown}/${path}`, await bytesAt(repository, commit, join(folder, path))),
    ),
  );
  const { law, loaded } = lawFrom({ sources: read.map(({ source }) => source), findings: [] }, rules);
  return {
    law,
    findings: [...read.flatMap(({ findings }) => findings), ...loaded.findings],
    changed: data.map((path) => `${shown}/${under(folder, path)}`),
  };
};

/** Reads what a commit held in the files that differ from now; everything else is shared with the present. */
export const loadBase = async (
  revision: string,
  folders: Folders,
  head: LoadedRegister,
  rules: ReadonlyMap<string, Rule>,
): Promise<BaseRegister> => {
  const repository = await openRepository(resolve(folders.cwd, folders.registry));
  if (!repository)
    throw new OperationalError(
      'Folder register ini bukan bagian dari repositori Git.',
      'Jalankan tanpa --base, atau di dalam repositori.',
    );
  const commit = await commitOf(repository, revision);
  const folder = pathIn(repository, resolve(folders.cwd, folders.registry));
  const shown = shownFolder(folders.cwd, folders.registry);
  const paths = await changedPaths(repository, commit, folder || '.');
  const changed = new Set(paths.map((path) => `${shown}/${under(folder, path)}`));
  const then = await pathsAt(repository, commit, folder || '.');
  const read = await Promise.all(
    paths
      .filter((path) => then.has(path))
      .flatMap((path) => listedAt(under(folder, path), shown) ?? [])
      .filter(({ daerah }) => folders.daerah === undefined || daerah === folders.daerah)
      .map(async (listed) =>
        readSource(listed, await bytesAt(repository, commit, join(folder, listed.file.slice(shown.length + 1)))),
      ),
  );
  const sources = read.map(({ source }) => source);
  const register = withFiles(head.register, changed, sources, shown);
  const policy = await baseLaw(repository, commit, folders, head, rules);
  return {
    register,
    law: policy.law,
    sources: [...head.sources.filter(({ file }) => !changed.has(file)), ...sources],
    changed: new Set([...changed, ...policy.changed]),
    isLawChanged: policy.changed.length > 0,
    findings: [...read.flatMap(({ findings }) => findings), ...register.findings, ...policy.findings],
  };
};
