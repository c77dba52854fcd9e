import { runGit } from './run-git.ts';
import { sha256 } from './sha256.ts';

/** Everything that decides how facts are judged, apart from the law, which the facts name themselves. */
const parts = ['scripts', 'policies/rules', 'package.json', 'package-lock.json'];

/**
 * Version of the program as a commit holds it: the gate runs the code of the base, so a putusan names code that the clone
 * has. Equal code, equal version; no file has to be kept up to date.
 */
export const programVersionAt = async (repository: string, commit: string): Promise<string> => {
  const listed = await runGit(repository, ['ls-tree', '-z', commit, '--', ...parts]);
  return `1+${sha256(listed.toString('utf8')).slice(0, 16)}`;
};
