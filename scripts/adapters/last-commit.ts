import { openRepository } from './git.ts';

export interface Commit {
  readonly commit: string;
  readonly short: string;
  /** ISO date on which it was made. */
  readonly date: string;
}

/** The newest commit that touched any of the folders; undefined outside of a repository or before a first commit. */
export const lastCommitOf = async (cwd: string, folders: readonly string[]): Promise<Commit | undefined> => {
  const repository = await openRepository(cwd);
  if (!repository) return undefined;
  const format = ['log', '-1', '--format=%H %h %cs', '--', ...folders];
  const answer = await repository.git
    .cwd(cwd)
    .raw(format)
    .catch(() => '');
  const [commit, short, date] = answer.trim().split(' ');
  return commit && short && date ? { commit, short, date } : undefined;
};
