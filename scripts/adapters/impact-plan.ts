import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folders, shownFolder } from './folders.ts';
import { changedPaths, commitOf, openRepository, pathIn, pathsAt, type Repository } from './git.ts';
import { OperationalError } from './operational-error.ts';
import { isData } from './read-policies.ts';

/** The folder of the running program. */
const ownProgram = fileURLToPath(new URL('../../', import.meta.url));

/** A folder as Git names it, and as it is written in findings. */
export interface NamedFolder {
  readonly inTree: string;
  readonly shown: string;
}

/** What has to be compared with what. */
export interface ImpactPlan {
  readonly repository: Repository;
  /** The commit that is compared with. */
  readonly base: string;
  /** The commit of the working tree; null where it holds more than that commit. */
  readonly head: string | null;
  readonly registry: NamedFolder;
  readonly policies: NamedFolder;
  /** Where the running program lies in the repository, ending in a slash or empty; null where it lies elsewhere. */
  readonly program: string | null;
  readonly isLawChanged: boolean;
  /** Whether the base has another program than the one that runs. */
  readonly isCodeChanged: boolean;
  readonly isLibraryChanged: boolean;
}

const isOutside = (path: string): boolean => path.startsWith('..') || /^(?:[a-z]:|\/)/i.test(path);

const code = /^(?:scripts|policies)\/.+\.(?:ts|mjs|js|json)$/;
/** Tests, the developers' tools and what editors read take no part in a judgement. */
const idle = /\.test\.ts$|^scripts\/(?:testing|bench|toolchain|schemas)\//;
const libraries = /^package(?:-lock)?\.json$/;

const inFolder = (folder: string, paths: readonly string[]): string[] =>
  paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));

const namedFolder = (repository: Repository, cwd: string, folder: string, what: string): NamedFolder => {
  const inTree = pathIn(repository, resolve(cwd, folder));
  if (inTree !== '' && !isOutside(inTree)) return { inTree, shown: shownFolder(cwd, folder) };
  throw new OperationalError(
    `Folder ${what} "${folder}" bukan folder di dalam repositori register.`,
    'Dampak dihitung terhadap isi repositori pada versi lain: register dan kebijakan harus berada di dalamnya.',
  );
};

/** Only its own program can be compared: another one at work in the folder would be judged by strange code. */
const programIn = async (
  repository: Repository,
  base: string,
  changed: readonly string[],
): Promise<Pick<ImpactPlan, 'program' | 'isCodeChanged' | 'isLibraryChanged'>> => {
  const folder = pathIn(repository, ownProgram);
  const isOwn = !isOutside(folder);
  const program = isOwn && folder !== '' ? `${folder}/` : '';
  const own = inFolder(program, changed);
  const isCodeChanged = own.some((path) => code.test(path) && !idle.test(path));
  const hasProgram = isOwn || (await pathsAt(repository, base, 'scripts/cli.ts')).size > 0;
  if (!isOwn && hasProgram && isCodeChanged)
    throw new OperationalError(
      'Program di repositori ini berubah, sedangkan yang berjalan adalah program lain.',
      'Jalankan npx tata impact dari folder repositori itu sendiri, sesudah npm ci.',
    );
  return {
    program: isOwn ? program : null,
    isCodeChanged: isOwn && isCodeChanged,
    isLibraryChanged: isOwn && own.some((path) => libraries.test(path)),
  };
};

/** Looks up what differs between a revision and the working tree; nothing is judged yet. */
export const planImpact = async (revision: string, { cwd, registry, policies }: Folders): Promise<ImpactPlan> => {
  const repository = await openRepository(resolve(cwd, registry)).catch(() => undefined);
  if (!repository)
    throw new OperationalError(
      'Folder register ini bukan bagian dari repositori Git.',
      'Jalankan di dalam repositori: dampak dihitung terhadap suatu versi di Git.',
    );
  const base = await commitOf(repository, revision);
  const tip = await commitOf(repository, 'HEAD').catch(() => null);
  const [changed, unsaved] = await Promise.all([
    changedPaths(repository, base, '.'),
    tip === null ? ['.'] : changedPaths(repository, tip, '.'),
  ]);
  const law = namedFolder(repository, cwd, policies, 'kebijakan');
  if ((await pathsAt(repository, base, law.inTree)).size === 0)
    throw new OperationalError(
      `Pada versi "${revision}" belum ada kebijakan di ${law.shown}.`,
      'Sebut versi yang lebih baru dengan --base.',
    );
  return {
    repository,
    base,
    head: unsaved.length === 0 ? tip : null,
    registry: namedFolder(repository, cwd, registry, 'register'),
    policies: law,
    ...(await programIn(repository, base, changed)),
    isLawChanged: inFolder(`${law.inTree}/`, changed).some(isData),
  };
};
