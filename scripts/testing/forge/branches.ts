import type { CommitOptions, Written } from './bare-git.ts';
import { follow } from './follow.ts';
import { found } from './hands.ts';
import { accountOf, type Pull, pullOf, type World } from './world.ts';

export interface NewPull {
  readonly author: string;
  /** Branch; of the author's fork when `fork` is set. */
  readonly branch: string;
  readonly fork?: boolean;
  readonly title?: string;
  readonly body?: string;
  readonly base?: string;
}

export interface Push {
  readonly branch: string;
  readonly by: string;
  readonly fork?: boolean;
  readonly files?: Readonly<Record<string, Written>>;
  /** First parent; with another than the tip this is a push by force. */
  readonly parent?: string;
  readonly committer?: CommitOptions['author'];
  readonly author?: CommitOptions['author'];
  readonly message?: string;
}

/** The forge's own person in commits that are made on its pages. */
const WEB = { name: 'GitHub', email: 'noreply@github.com' };

/** A fork lives in the same repository, under a folder of refs of its own. */
const refOf = (branch: string, fork: string | null): string =>
  fork === null ? `refs/heads/${branch}` : `refs/forks/${fork}/${branch}`;

/** Pushes and requests, in the name of accounts. */
export const branchesOf = (world: World) => {
  const { git } = world;
  const tip = (ref: string): string => found(git.shaOf(ref), `branch ${ref}`);
  const personOf = (login: string) => {
    const { id, email } = found(accountOf(world, login), `account ${login}`);
    return { name: login, email: email ?? `${id}+${login}@users.noreply.github.com` };
  };
  return {
    /** Commits to a branch; the first commit of a branch leaves main. */
    push: ({ branch, by, fork = false, author = personOf(by), committer = author, ...rest }: Push): string => {
      const ref = refOf(branch, fork ? by : null);
      const parent = rest.parent ?? git.shaOf(ref) ?? git.shaOf('refs/heads/main') ?? null;
      const sha = git.commit({ ...rest, ref, parent, author, committer, at: world.now });
      follow(world);
      return sha;
    },
    openPull: ({ author, branch, fork = false, title = 'Usulan', body = '', base = 'main' }: NewPull): Pull => {
      const headRef = refOf(branch, fork ? author : null);
      const [head, baseSha] = [tip(headRef), tip(`refs/heads/${base}`)];
      if (git.isAncestor(head, baseSha)) throw new Error(`No commits between ${base} and ${branch}`);
      const account = found(accountOf(world, author), `account ${author}`);
      const opened: Pull = {
        ...{ number: world.pulls.length + 1, title, body, author: account, headRef, head, baseRef: base, baseSha },
        ...{ fork: fork ? author : null, state: 'open', mergedAt: null, mergeCommit: null, closedAt: null },
        ...{ createdAt: world.now, labels: new Set(), reviewers: [], reviews: [], comments: [], timeline: [] },
      };
      world.pulls.push(opened);
      git.line('symbolic-ref', `refs/pull/${opened.number}/head`, headRef);
      return opened;
    },
    /** Merges main into the branch of a request, as the button does; `restamp` moves older reviews to the new head. */
    updateBranch: (number: number, by: string, { restamp = false } = {}): string => {
      const { headRef, head, baseRef, reviews } = found(pullOf(world, number), `request ${number}`);
      const others = [tip(`refs/heads/${baseRef}`)];
      const tree = git.line('merge-tree', '--write-tree', `refs/heads/${baseRef}`, head);
      const [author, at] = [personOf(by), world.now];
      const sha = git.commit({ ref: headRef, parent: head, others, tree, author, committer: WEB, at });
      if (restamp) for (const one of reviews) one.commit = sha;
      follow(world);
      return sha;
    },
  };
};
