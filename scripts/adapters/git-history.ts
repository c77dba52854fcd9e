import { differences, type HistoryChange } from './audit-history.ts';
import { openRepository, pathIn, type Repository } from './git.ts';
import { gitLine, runGit, tryGit } from './run-git.ts';
import { shown } from './stored-registry.ts';

/** The register's folder as the repository around a folder writes its path. */
export const registerFolder = (repository: Repository, cwd: string): string => {
  const inside = pathIn(repository, cwd);
  return inside === '' ? shown : `${inside}/${shown}`;
};

/** One commit of the first-parent chain that touched a folder, and what it did there beside its first parent. */
export interface FolderStep {
  readonly commit: string;
  /** When it was committed, UTC. */
  readonly waktu: string;
  readonly changes: readonly HistoryChange[];
}

export interface FolderHistory {
  /** The newest commit, and when it was made. */
  readonly kepala: string;
  readonly at: string;
  /** False where the clone lacks the beginning. */
  readonly lengkap: boolean;
  /** Whether only what came after the asked commit is told. */
  readonly isRest: boolean;
  /** Oldest first. */
  readonly steps: readonly FolderStep[];
}

interface ChainCommit {
  readonly commit: string;
  readonly waktu: string;
  readonly parent: string | undefined;
}

const lastSecond = 253_402_300_799;

/** `2026-11-22T08:00:00Z`; a commit may claim any time, also one that no calendar has. */
const instantOf = (seconds: string): string => {
  const claimed = Number(seconds);
  const known = Number.isSafeInteger(claimed) ? Math.min(Math.max(claimed, 0), lastSecond) : 0;
  return `${new Date(known * 1000).toISOString().slice(0, 19)}Z`;
};

/** Commits by a command that knows none of the settings that a person may have for reading logs. */
const chainOf = async (root: string, range: readonly string[], ...paths: readonly string[]): Promise<ChainCommit[]> => {
  const list = ['rev-list', '--first-parent', '--reverse', '--format=%H %ct %P', ...range, '--', ...paths];
  const lines = (await runGit(root, list)).toString('latin1').split('\n');
  return lines.flatMap((line): ChainCommit[] => {
    const [commit = '', seconds = '', parent] = line.split(' ').filter((word) => word !== '');
    return commit === '' || commit === 'commit' ? [] : [{ commit, waktu: instantOf(seconds), parent }];
  });
};

/** Whether a commit stands on the first-parent chain of another: one that came by a side branch is no part of it. */
const isOnChain = async (root: string, since: string, tip: string): Promise<boolean> => {
  if (since === tip) return true;
  const known = await tryGit(root, ['merge-base', '--is-ancestor', since, tip]);
  if (known.code !== 0) return false;
  const [oldest] = await chainOf(root, [`${since}..${tip}`]);
  return oldest?.parent === since;
};

/**
 * What happened to a folder on the first-parent chain of HEAD, after a commit where that is possible; undefined before
 * the first commit. In a clone that lacks the beginning, the oldest commit that is there says nothing of what came by it.
 */
export const folderHistory = async (
  root: string,
  folder: string,
  since?: string,
): Promise<FolderHistory | undefined> => {
  const { code, out } = await tryGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (code !== 0) return undefined;
  const kepala = out.toString('latin1').trim();
  const lengkap = (await gitLine(root, ['rev-parse', '--is-shallow-repository'])) === 'false';
  const isRest = since !== undefined && lengkap && (await isOnChain(root, since, kepala));
  const commits = await chainOf(root, [isRest ? `${since}..${kepala}` : kepala], folder);
  const told = lengkap ? commits : commits.filter(({ parent }) => parent !== undefined);
  const asked = told.map(({ commit, parent }) => (parent === undefined ? commit : `${commit} ${parent}`));
  const found = await differences(root, asked, folder);
  const [newest] = await chainOf(root, ['-1', kepala]);
  const steps = told.map(({ commit, waktu }) => ({ commit, waktu, changes: found.get(commit) ?? [] }));
  return { kepala, at: newest?.waktu ?? instantOf(''), lengkap, isRest, steps };
};

/**
 * Whether the register of a folder's repository changed after a commit, or that commit is none of its history; outside of
 * a repository nothing is newer.
 */
export const newerThan = async (cwd: string, since: string): Promise<boolean> => {
  const repository = await openRepository(cwd).catch(() => undefined);
  if (!repository) return false;
  const inside = ['merge-base', '--is-ancestor', since, 'HEAD'];
  if ((await tryGit(repository.root, inside)).code !== 0) return true;
  return (await chainOf(repository.root, [`${since}..HEAD`], registerFolder(repository, cwd))).length > 0;
};
