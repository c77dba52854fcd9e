import type { Account, App, Pull, World } from './world.ts';

export const nodeId = (kind: string, id: number) => Buffer.from(`${kind}:${id}`).toString('base64url');

const USER_URLS = [
  'followers',
  'following',
  'gists',
  'starred',
  'subscriptions',
  'organizations',
  'repos',
  'events',
  'received_events',
];

/** A user as it stands inside other answers. */
export const userShape = (world: World, { id, login, type }: Account) => {
  const url = `${world.url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: nodeId('User', id),
    avatar_url: `${world.url}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: `${world.url}/${encodeURIComponent(login)}`,
    ...Object.fromEntries(USER_URLS.map((name) => [`${name}_url`, `${url}/${name}`])),
    type,
    site_admin: false,
  };
};

export const nullableUser = (world: World, account: Account | null) =>
  account === null ? null : userShape(world, account);

/** A user asked for by number. */
export const publicUserShape = (world: World, account: Account) => ({
  ...userShape(world, account),
  ...{ name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null },
  ...{ public_repos: 0, public_gists: 0, followers: 0, following: 0 },
  created_at: world.now,
  updated_at: world.now,
});

const ownerOf = (world: World): Account =>
  world.accounts.find(({ login }) => login === world.owner) ?? {
    id: 1,
    login: world.owner,
    type: 'Organization',
    email: null,
    role: 'admin',
  };

const REPOSITORY_URLS = [
  ...['archive', 'assignees', 'blobs', 'branches', 'collaborators', 'comments', 'commits', 'compare', 'contents'],
  ...['contributors', 'deployments', 'downloads', 'events', 'forks', 'git_commits', 'git_refs', 'git_tags', 'hooks'],
  ...['issue_comment', 'issue_events', 'issues', 'keys', 'labels', 'languages', 'merges', 'milestones'],
  ...['notifications', 'pulls', 'releases', 'stargazers', 'statuses', 'subscribers', 'subscription', 'tags'],
  ...['teams', 'trees', 'clone', 'git', 'svn'],
];

export const repositoryUrl = (world: World): string => `${world.url}/repos/${world.owner}/${world.repo}`;

export const repositoryShape = (world: World) => {
  const url = repositoryUrl(world);
  return {
    id: world.repoId,
    node_id: nodeId('Repository', world.repoId),
    name: world.repo,
    full_name: `${world.owner}/${world.repo}`,
    private: false,
    owner: userShape(world, ownerOf(world)),
    html_url: `${world.url}/${world.owner}/${world.repo}`,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(REPOSITORY_URLS.map((name) => [`${name}_url`, `${url}/${name}`])),
    ssh_url: `git@127.0.0.1:${world.owner}/${world.repo}.git`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    ...{ has_issues: true, has_projects: false, has_wiki: false, has_pages: false, has_discussions: false },
    ...{ has_downloads: true, archived: false, disabled: false, allow_forking: true, is_template: false },
    ...{ forks: 0, forks_count: 0, open_issues: 0, open_issues_count: 0, size: 0, stargazers_count: 0, watchers: 0 },
    ...{ watchers_count: 0, network_count: 0, subscribers_count: 0, topics: [], visibility: 'public' },
    ...{ created_at: world.now, updated_at: world.now, pushed_at: world.now },
    ...{ web_commit_signoff_required: false },
  };
};

/** An App as it stands beside what it did. */
export const appShape = (world: World, app: App | null) =>
  app === null
    ? null
    : {
        id: app.id,
        slug: app.slug,
        node_id: nodeId('App', app.id),
        owner: userShape(world, ownerOf(world)),
        name: app.slug,
        description: null,
        external_url: world.url,
        html_url: `${world.url}/apps/${app.slug}`,
        created_at: world.now,
        updated_at: world.now,
        permissions: app.permissions,
        events: [],
      };

export const labelShape = (world: World, name: string) => {
  const label = world.labels.get(name) ?? { id: 0, color: 'ededed', description: '' };
  return {
    id: label.id,
    node_id: nodeId('Label', label.id),
    url: `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`,
    name,
    description: label.description,
    color: label.color,
    default: false,
  };
};

export const issueUrl = (world: World, { number }: Pull) => `${repositoryUrl(world)}/issues/${number}`;
export const pullUrl = (world: World, { number }: Pull) => `${repositoryUrl(world)}/pulls/${number}`;
export const pageUrl = (world: World, { number }: Pull) => `${world.url}/${world.owner}/${world.repo}/pull/${number}`;

export const associationOf = (world: World, account: Account | null): string => {
  if (account === null) return 'NONE';
  if (account.login === world.owner) return 'OWNER';
  return { none: 'NONE', read: 'CONTRIBUTOR', write: 'COLLABORATOR', admin: 'MEMBER' }[account.role];
};
