import { join } from 'node:path';
import { OperationalError } from './operational-error.ts';
import { inPrivateFolder } from './private-folder.ts';
import { gitLine, runGit, tryGit } from './run-git.ts';

export interface Landing {
  /** Any folder of the repository; its working tree and index stay untouched. */
  readonly repository: string;
  /** Tip of main on which the commit stands. */
  readonly base: string;
  /** Head of an approved request; null where it is refused and nothing of it lands. */
  readonly head: string | null;
  /** Tree that lands, before the putusan is added. */
  readonly tree: string;
  readonly path: string;
  readonly text: string;
  readonly message: string;
  /** Instant of the decision, UTC: the same decision always makes the same commit. */
  readonly at: string;
}

const identity = { name: 'Gerbang Tata Kelola', email: 'gerbang@tata-kelola.invalid' };

const signedOffAt = (at: string): Record<string, string> => {
  const date = `${Date.parse(at) / 1000} +0000`;
  return {
    GIT_AUTHOR_NAME: identity.name,
    GIT_AUTHOR_EMAIL: identity.email,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_NAME: identity.name,
    GIT_COMMITTER_EMAIL: identity.email,
    GIT_COMMITTER_DATE: date,
  };
};

/** A tree with one more file; refused where something already stands at its path. */
const treeWith = async ({ repository, tree, path, text }: Landing): Promise<string> => {
  if ((await gitLine(repository, ['ls-tree', tree, '--', path])) !== '')
    throw new OperationalError(
      `${path} sudah ada di cabang utama.`,
      'Jalankan lagi supaya nomor putusan dihitung dari ujung cabang utama yang terbaru.',
    );
  const blob = await gitLine(repository, ['hash-object', '-w', '--stdin'], { input: text });
  return inPrivateFolder(async (folder) => {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await runGit(repository, ['read-tree', tree], { env });
    await runGit(repository, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
    return gitLine(repository, ['write-tree'], { env });
  });
};

/** Builds the commit of a decision without touching any branch or working tree; returns its name. Repeating it is harmless. */
export const landCommit = async (landing: Landing): Promise<string> => {
  const { repository, base, head, message, at } = landing;
  const parents = [base, ...(head === null ? [] : [head])].flatMap((parent) => ['-p', parent]);
  const args = ['commit-tree', await treeWith(landing), ...parents, '-F', '-'];
  return gitLine(repository, args, { input: message, env: signedOffAt(at) });
};

export interface Push {
  readonly repository: string;
  readonly remote: string;
  readonly sha: string;
  /** Full name of the branch, such as refs/heads/main. */
  readonly ref: string;
  readonly token?: string | undefined;
}

/** Credentials for one origin only, through the environment: arguments and addresses end up in lists and logs. */
const credentials = async ({ repository, remote, token }: Push): Promise<Record<string, string>> => {
  if (token === undefined) return {};
  const { out } = await tryGit(repository, ['remote', 'get-url', '--push', remote]);
  const address = out.toString('utf8').trim() || remote;
  if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)[:/]/.test(address)) return {};
  const header = `http.${new URL(address).origin}/.extraHeader`;
  const given: [string, string][] = [
    ['credential.helper', ''],
    ['http.followRedirects', 'false'],
    [header, ''],
    [header, `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`],
  ];
  return Object.fromEntries([
    ['GIT_CONFIG_COUNT', String(given.length)],
    ...given.flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ]);
};

/** Words by which Git tells that somebody else moved the branch first. */
const raced =
  /\[rejected\] \((?:fetch first|non-fast-forward|stale info)\)|cannot lock ref|incorrect old value|failed to update ref/i;

/**
 * Moves a branch of a remote forward to a commit, never by force. `lost`: somebody was faster, start again from new facts.
 * A branch that is there already counts as moved, so that a run killed after its push can be repeated.
 */
export const pushFastForward = async (push: Push): Promise<'moved' | 'lost'> => {
  const { repository, remote, sha, ref } = push;
  const args = [
    'push',
    '--porcelain',
    '--no-verify',
    '--no-follow-tags',
    '--recurse-submodules=no',
    '--end-of-options',
  ];
  const env = await credentials(push);
  const { code, out, err } = await tryGit(repository, [...args, remote, `${sha}:${ref}`], { env });
  if (code === 0) return 'moved';
  const said = `${out.toString('utf8')}\n${err}`;
  if (raced.test(said)) return 'lost';
  const refused = /^!\t[^\t]*\t(.*)$/m.exec(said)?.[1];
  const [first = ''] = err.trim().split('\n');
  throw new OperationalError(
    `Cabang utama di "${remote}" tidak dapat dimajukan: ${refused ?? first}`,
    'Periksa sambungan, izin menulis gerbang, dan aturan cabang di forge, lalu jalankan lagi; tidak ada yang berubah.',
  );
};
