import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { GitError, type SimpleGit, simpleGit } from 'simple-git';
import { OperationalError } from './operational-error.ts';

/** A Git repository and the folder that paths are relative to. */
export interface Repository {
  readonly git: SimpleGit;
  readonly root: string;
}

const nul = (text: string): string[] => text.split('\0').filter((part) => part !== '');

/** What Git will not do, such as read a damaged repository or one that belongs to somebody else. */
const refuse = (error: unknown): never => {
  if (!(error instanceof GitError)) throw error;
  const [reason = ''] = error.message.trim().split('\n');
  throw new OperationalError(
    `Git tidak dapat membaca repositori ini: ${reason}`,
    'Jalankan "git status" di folder ini untuk melihat sebabnya, lalu coba lagi.',
  );
};

const ask = ({ git }: Repository, ...args: string[]): Promise<string> => git.raw(args).catch(refuse);

/** Git in a folder, to read it: what the repository's own settings name as hooks or watchers of files is never started. */
const gitIn = (folder: string): SimpleGit =>
  simpleGit({
    baseDir: folder,
    config: ['core.fsmonitor=false', 'core.hooksPath=/dev/null'],
    // Both are taken away here, not given.
    unsafe: { allowUnsafeFsMonitor: true, allowUnsafeHooksPath: true },
  });

/** The repository that holds a folder, or undefined outside of one. */
export const openRepository = async (folder: string): Promise<Repository | undefined> => {
  const here = gitIn(folder);
  if (!(await here.checkIsRepo().catch(() => false))) return undefined;
  const root = (await here.revparse(['--show-toplevel'])).trim();
  return { git: gitIn(root), root };
};

/** Git names its folder without links on the way; so must what is compared with it. */
const realPath = (path: string): string => {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
};

/** A path inside the repository, as Git writes it. */
export const pathIn = ({ root }: Repository, path: string): string =>
  relative(realPath(root), realPath(path)).split('\\').join('/');

/** The commit that a revision names; a name that Git could take for an option is refused by Git itself. */
export const commitOf = async ({ git }: Repository, revision: string): Promise<string> => {
  const named = git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  // A quiet failure prints nothing, and is then no error to the library.
  const commit = (await named.catch(() => '')).trim();
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new OperationalError(
    `Versi "${revision}" tidak ada di repositori ini.`,
    'Sebut cabang, tag, atau commit yang ada, misalnya --base origin/main; ambil dahulu dengan git fetch.',
  );
};

/** Paths under a folder that differ between a commit and the working tree, untracked files included. */
export const changedPaths = async (repository: Repository, commit: string, folder: string): Promise<string[]> => {
  const [tracked, untracked] = await Promise.all([
    ask(repository, 'diff', '--name-only', '--no-renames', '-z', commit, '--', folder),
    ask(repository, 'ls-files', '--others', '--exclude-standard', '-z', '--', folder),
  ]);
  return [...new Set([...nul(tracked), ...nul(untracked)])];
};

/** Plain files of a folder at a commit; links and submodules are left out. */
export const pathsAt = async (repository: Repository, commit: string, folder: string): Promise<Set<string>> =>
  new Set(
    nul(await ask(repository, 'ls-tree', '-r', '-z', commit, '--', folder))
      .map((line) => line.split('\t') as [string, string])
      .filter(([meta]) => meta.startsWith('100'))
      .map(([, path]) => path),
  );

/** The bytes of a file at a commit. */
export const bytesAt = async ({ git }: Repository, commit: string, path: string): Promise<Uint8Array> =>
  git.showBuffer([`${commit}:${path}`]).catch(refuse);

/**
 * Blob ids of the files under a folder whose working copies are what the index holds, and whether nothing else lies
 * there: changed, untracked and ignored files are left out, and make it unclean.
 */
export const trackedBlobs = async (
  repository: Repository,
  folder: string,
): Promise<{ blobs: ReadonlyMap<string, string>; isClean: boolean }> => {
  const [index, status] = await Promise.all([
    ask(repository, 'ls-files', '-s', '-z', '--', folder),
    ask(repository, 'status', '--porcelain', '-z', '--untracked-files=all', '--ignored', '--no-renames', '--', folder),
  ]);
  const blobs = new Map(
    nul(index).flatMap((line): [string, string][] => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode = '', blob = '', stage] = meta.split(' ');
      return mode.startsWith('100') && stage === '0' ? [[path, blob]] : [];
    }),
  );
  const dirty = nul(status).map((line) => line.slice(3));
  for (const path of dirty) blobs.delete(path);
  return { blobs, isClean: dirty.length === 0 };
};
