import type { Contributor } from '../core/gate/forge-facts.ts';
import type { Repository } from './git.ts';
import { OperationalError } from './operational-error.ts';

/** Who had a hand in a commit, by the addresses that it names. */
export interface CommitPeople {
  readonly commit: string;
  readonly author: string;
  readonly committer: string;
  readonly coAuthors: readonly string[];
}

const coAuthorLine = /(?:^|[\r\u2028\u2029])[ \t]*co-authored-by[ \t]*:/i;
const address = /<([^<>]*)>/g;

/**
 * Addresses of co-authors in a message, by one pass over it however it is written. Every line counts, not only the last
 * paragraph, and every address in it: a name too many costs a vote, a name too few a decision.
 */
export const coAuthorsIn = (message: string): string[] =>
  message
    .split('\n')
    .filter((line) => coAuthorLine.test(line))
    .flatMap((line) => [...line.matchAll(address)].map(([, mail = '']) => mail));

const fields = 4;

/** Commits of the head that the base does not have, newest first, as the commits themselves name their people. */
export const commitsBetween = async ({ git }: Repository, base: string, head: string): Promise<CommitPeople[]> => {
  const format = '--format=%H%x00%ae%x00%ce%x00%B';
  const quiet = ['--no-show-signature', '--no-notes', '--no-color', '--no-mailmap', '--encoding=UTF-8'];
  const log = ['--no-replace-objects', 'log', '-z', '--no-patch', ...quiet, format, head, '--not', base, '--'];
  const parts = (await git.raw(log)).split('\0');
  if (parts.length === 1 && parts[0] === '') return [];
  const commits: CommitPeople[] = [];
  for (let i = 0; i < parts.length - 1 || i === 0; i += fields) {
    const [commit = '', author, committer, message] = parts.slice(i, i + fields);
    // A message that ends its own field could pass for people of another commit.
    if (!/^[0-9a-f]{40,64}$/.test(commit) || author === undefined || committer === undefined || message === undefined)
      throw new OperationalError(
        'Daftar commit permohonan ini tidak terbaca utuh.',
        'Periksa commit dengan "git log", lalu buat ulang commit yang pesannya memuat tanda tak lazim.',
      );
    commits.push({ commit, author, committer, coAuthors: coAuthorsIn(message) });
  }
  return commits;
};

/** The account that GitHub writes into its addresses that hide the real one; the number stays when the name changes. */
const accountIn = (address: string): Contributor['account'] => {
  const [, id] = /^(\d{1,16})\+[^@\s]+@users\.noreply\.github\.com$/i.exec(address.trim()) ?? [];
  return id && Number.isSafeInteger(Number(id)) && Number(id) > 0 ? { id: Number(id), type: 'User' } : null;
};

/** Contributors as Git alone can tell them: those without a number in their address are unknown. */
export const localContributors = (commits: readonly CommitPeople[]): Contributor[] => {
  const all = commits.flatMap(({ commit, author, committer, coAuthors }): Contributor[] => [
    { commit, role: 'author', account: accountIn(author) },
    { commit, role: 'committer', account: accountIn(committer) },
    ...coAuthors.map((mail): Contributor => ({ commit, role: 'co-author', account: accountIn(mail) })),
  ]);
  return [...new Map(all.map((one) => [`${one.commit} ${one.role} ${one.account?.id ?? ''}`, one])).values()];
};
