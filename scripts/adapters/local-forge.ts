import type { ForgeFacts } from '../core/gate/forge-facts.ts';
import type { Repository } from './git.ts';
import { commitsBetween, localContributors } from './git-commits.ts';

export interface LocalAsked {
  readonly repository: Repository;
  readonly base: string;
  readonly head: string;
  /** UTC instant to the second. */
  readonly now: string;
  /** Name of the repository, `owner/name`, where somebody knows it. */
  readonly name: string;
}

/** What stands in for the forge where there is none: nobody has voted, and people are known by their addresses only. */
export const localForge = async ({ repository, base, head, now, name }: LocalAsked): Promise<ForgeFacts> => {
  const target = 'refs/heads/main';
  const contributors = localContributors(await commitsBetween(repository, base, head));
  const author = contributors.find(({ commit, role }) => commit === head && role === 'author')?.account ?? null;
  const none = { git: 0, forge: null };
  return {
    now,
    repository: { id: null, name, target },
    request: { number: null, base_ref: target, author, is_open: true },
    counts: { files: none, commits: none },
    contributors,
    reviews: [],
    sightings: [],
  };
};
