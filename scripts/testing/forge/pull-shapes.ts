import { mergeBaseOf } from './follow.ts';
import {
  associationOf,
  issueUrl,
  labelShape,
  nodeId,
  nullableUser,
  pageUrl,
  pullUrl,
  repositoryShape,
  repositoryUrl,
  userShape,
} from './shapes.ts';
import { type Account, accountOf, type Pull, type World } from './world.ts';

const side = (world: World, owner: Account, ref: string, sha: string) => ({
  label: `${owner.login}:${ref}`,
  ref,
  sha,
  user: userShape(world, owner),
  repo: repositoryShape(world),
});

export const simplePull = (world: World, pull: Pull) => {
  const [url, page, issue] = [pullUrl(world, pull), pageUrl(world, pull), issueUrl(world, pull)];
  const repository = repositoryShape(world);
  const owner = accountOf(world, world.owner) ?? pull.author;
  const forker = pull.fork === null ? owner : (accountOf(world, pull.fork) ?? pull.author);
  const links = {
    ...{ self: url, html: page, issue, comments: `${issue}/comments`, commits: `${url}/commits` },
    ...{ review_comments: `${url}/comments`, review_comment: `${url}/comments/1` },
    statuses: `${repositoryUrl(world)}/statuses/${pull.head}`,
  };
  return {
    ...{ id: pull.number + 5000, node_id: nodeId('Pull', pull.number), number: pull.number },
    ...{ url, html_url: page, diff_url: `${page}.diff`, patch_url: `${page}.patch`, issue_url: issue },
    ...{ commits_url: links.commits, comments_url: links.comments, statuses_url: links.statuses },
    ...{ review_comments_url: links.review_comments, review_comment_url: links.review_comment },
    ...{ state: pull.state, locked: false, draft: pull.isDraft ?? false, title: pull.title, body: pull.body },
    user: userShape(world, pull.author),
    labels: [...pull.labels].map((name) => labelShape(world, name)),
    ...{ milestone: null, assignee: null, assignees: [], requested_teams: [], auto_merge: null },
    requested_reviewers: pull.reviewers.map((account) => userShape(world, account)),
    ...{ created_at: pull.createdAt, updated_at: world.now, closed_at: pull.closedAt, merged_at: pull.mergedAt },
    merge_commit_sha: pull.mergeCommit,
    head: { ...side(world, forker, pull.headRef.replace(/^refs\/(heads|forks\/[^/]+)\//, ''), pull.head) },
    base: { ...side(world, owner, pull.baseRef, pull.baseSha), repo: repository },
    _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    author_association: associationOf(world, pull.author),
  };
};

export const fullPull = (world: World, pull: Pull) => {
  const files = world.git.nul('diff', '--raw', '-M', '-z', mergeBaseOf(world, pull), pull.head);
  return {
    ...simplePull(world, pull),
    ...{ merged: pull.mergedAt !== null, merged_by: null, mergeable: null, rebaseable: null },
    ...{ mergeable_state: 'unknown', maintainer_can_modify: false, additions: 0, deletions: 0 },
    comments: pull.comments.length,
    review_comments: 0,
    commits: Number(world.git.line('rev-list', '--count', `${mergeBaseOf(world, pull)}..${pull.head}`)),
    changed_files: files.filter((part) => part.startsWith(':')).length,
  };
};

const WORDS: Readonly<Record<string, string>> = { A: 'added', D: 'removed', M: 'modified', T: 'changed' };

/** Files as the forge lists them: renames joined, three thousand at most. */
export const filesOf = (world: World, pull: Pull) => {
  const parts = world.git.nul('diff', '--raw', '-M', '--no-abbrev', '-z', mergeBaseOf(world, pull), pull.head);
  const files: unknown[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [, , , blob = '', status = ''] = (parts[at] ?? '').split(' ');
    const isRename = status.startsWith('R');
    const from = parts[at + 1] ?? '';
    const path = isRename ? (parts[at + 2] ?? '') : from;
    if (isRename) at += 1;
    const url = `${repositoryUrl(world)}/contents/${encodeURIComponent(path)}`;
    files.push({
      sha: blob,
      filename: path,
      status: isRename ? 'renamed' : (WORDS[status] ?? 'changed'),
      ...{ additions: 0, deletions: 0, changes: 0, blob_url: url, raw_url: url, contents_url: url },
      ...(isRename ? { previous_filename: from } : {}),
    });
  }
  return files.slice(0, 3000);
};

const NOREPLY = /^(?:(\d+)\+)?([^@]+)@users\.noreply\.github\.com$/;

const accountByMail = (world: World, mail: string): Account | null => {
  const [, id, login] = NOREPLY.exec(mail) ?? [];
  return (
    world.accounts.find(
      (one) => one.email === mail || (id === undefined ? one.login === login : one.id === Number(id)),
    ) ?? null
  );
};

/** Commits as the forge lists them: the oldest first, 250 at most. */
export const commitsOf = (world: World, pull: Pull) => {
  const format = '--format=%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%cn%x1f%ce%x1f%B';
  const range = `${mergeBaseOf(world, pull)}..${pull.head}`;
  const shas = world.git.nul('log', '-z', '--reverse', '--topo-order', format, range);
  return shas.slice(0, 250).map((one) => {
    const [sha = '', tree = '', parents = '', name, mail = '', committer, committerMail = '', message] =
      one.split('\x1f');
    const url = `${repositoryUrl(world)}/commits/${sha}`;
    return {
      ...{ sha, node_id: nodeId('Commit', 1), url, html_url: url, comments_url: `${url}/comments` },
      commit: {
        ...{ url, message, comment_count: 0, tree: { sha: tree, url } },
        author: { name, email: mail, date: world.now },
        committer: { name: committer, email: committerMail, date: world.now },
      },
      author: nullableUser(world, accountByMail(world, mail)),
      committer: nullableUser(world, accountByMail(world, committerMail)),
      parents: parents
        .split(' ')
        .filter(Boolean)
        .map((parent) => ({ sha: parent, url, html_url: url })),
    };
  });
};
