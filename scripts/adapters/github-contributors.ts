import type { Account, Contributor } from '../core/gate/forge-facts.ts';
import type { CommitPeople } from './git-commits.ts';

/** Whom the forge knows behind a commit. */
export interface ForgeCommit {
  readonly sha: string;
  readonly author: Account | null;
  readonly committer: Account | null;
}

/** The account in whose name the forge itself commits on its pages. */
const WEB_FLOW = { id: 19864447, mail: 'noreply@github.com' };

/** The forge's own hidden addresses carry the number of the account; names in them may change hands. */
const hiddenAddress = /^(\d{1,16})\+([^@\s]+)@users\.noreply\.github\.com$/i;

const accountIn = (mail: string): Account | null => {
  const [, digits, name = ''] = hiddenAddress.exec(mail.trim()) ?? [];
  const id = Number(digits);
  if (!Number.isSafeInteger(id) || id <= 0) return null;
  return { id, type: name.endsWith('[bot]') ? 'Bot' : 'User' };
};

const isWebFlow = (account: Account | null, mail: string): boolean =>
  account?.id === WEB_FLOW.id && mail.trim().toLowerCase() === WEB_FLOW.mail;

/**
 * Everybody who had a hand in the commits that Git holds, by the account that the forge knows for the address, or that the
 * address itself names. Nobody known: null, and the gate waits. Only the forge committing on its own pages is nobody.
 */
export const contributorsOf = (commits: readonly CommitPeople[], told: readonly ForgeCommit[]): Contributor[] => {
  const byCommit = new Map(told.map((one) => [one.sha, one]));
  const byMail = new Map<string, Account>();
  for (const { commit, author, committer } of commits) {
    const known = byCommit.get(commit);
    if (known?.author) byMail.set(author.trim().toLowerCase(), known.author);
    if (known?.committer) byMail.set(committer.trim().toLowerCase(), known.committer);
  }
  const accountFor = (mail: string, known: Account | null): Account | null =>
    known ?? accountIn(mail) ?? byMail.get(mail.trim().toLowerCase()) ?? null;
  const all = commits.flatMap(({ commit, author, committer, coAuthors }): Contributor[] => {
    const known = byCommit.get(commit);
    const last = accountFor(committer, known?.committer ?? null);
    return [
      { commit, role: 'author', account: accountFor(author, known?.author ?? null) },
      ...(isWebFlow(last, committer) ? [] : [{ commit, role: 'committer', account: last } as const]),
      ...coAuthors.map((mail): Contributor => ({ commit, role: 'co-author', account: accountFor(mail, null) })),
    ];
  });
  return [...new Map(all.map((one) => [`${one.commit} ${one.role} ${one.account?.id ?? ''}`, one])).values()];
};
