import type { Putusan } from '../core/records/putusan.ts';
import { readPutusan } from './putusan-file.ts';
import { gitLine, runGit } from './run-git.ts';

/** A putusan where the commit that brought it has it. */
export interface LandedPutusan {
  readonly commit: string;
  readonly path: string;
  readonly putusan: Putusan;
}

const place = /^registry\/[a-z]+(?:-[a-z]+)*\/putusan\/[a-z0-9-]+\.yaml$/;

/** The one putusan that a commit of main added beside its first parent; undefined where it added none, or several. */
export const putusanAddedBy = async (folder: string, commit: string): Promise<LandedPutusan | undefined> => {
  const options = [
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    '--diff-filter=A',
    '--root',
    '--no-commit-id',
    '--diff-merges=first-parent',
  ];
  const listed = await runGit(folder, ['diff-tree', ...options, commit, '--', 'registry']);
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => place.test(path));
  const [path] = paths;
  if (path === undefined || paths.length > 1) return undefined;
  const putusan = readPutusan(await runGit(folder, ['cat-file', 'blob', `${commit}:${path}`]));
  return putusan && { commit, path, putusan };
};

/**
 * How a request was decided at this very head, if it was: told by main alone, so that a run that was killed after its push
 * finds what it did.
 */
export const decidedOn = async (
  folder: string,
  tip: string,
  number: number,
  head: string,
): Promise<LandedPutusan | undefined> => {
  const search = ['--first-parent', '--fixed-strings', `--grep=Permohonan: #${number}`, '--format=%H'];
  const commits = (await gitLine(folder, ['log', ...search, tip])).split('\n').filter((line) => line !== '');
  for (const commit of commits) {
    const landed = await putusanAddedBy(folder, commit);
    const { nomor, kepala } = landed?.putusan.permohonan ?? {};
    if (landed && nomor === number && kepala === head) return landed;
  }
  return undefined;
};
