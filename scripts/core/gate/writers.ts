import { personOf } from './ballots.ts';
import type { Facts } from './facts.ts';
import type { People } from './people.ts';

/** Who wrote what is proposed. */
export interface Writers {
  readonly author: string | undefined;
  /** Everybody who wrote a commit of the request, the author of the request included if they did. */
  readonly contributors: ReadonlySet<string>;
  /**
   * Whether the author stands behind all of it: they alone wrote it, or they wrote its last commit. Their proposal then
   * counts as their word, since a forge lets nobody approve a request of their own.
   */
  readonly standsBehind: boolean;
}

/** Reads author and contributors from the facts. */
export const writersOf = (facts: Facts, people: People): Writers => {
  const { request, contributors } = facts.forge;
  const nameOf = (account: { id: number } | null) => (account ? personOf(people, account.id) : 'tidak-dikenal');
  const author = request.author?.type === 'User' ? nameOf(request.author) : undefined;
  const isAuthors = (of: typeof contributors) => of.length > 0 && of.every(({ account }) => nameOf(account) === author);
  return {
    author,
    contributors: new Set(contributors.map(({ account }) => nameOf(account))),
    standsBehind:
      author !== undefined &&
      (isAuthors(contributors) || isAuthors(contributors.filter(({ commit }) => commit === facts.commits.head))),
  };
};
