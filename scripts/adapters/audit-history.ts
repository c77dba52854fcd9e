import { OperationalError } from './operational-error.ts';
import { gitLine, runGit } from './run-git.ts';

/** One path that differs; the blob is null where the path is gone or no plain file. */
export interface HistoryChange {
  readonly path: string;
  readonly blob: string | null;
  /** The same of the side before. */
  readonly before: string | null;
  readonly isNew: boolean;
  readonly isGone: boolean;
}

export interface HistoryCommit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A clone that holds the whole history; a shallow one hides what it should prove. */
export const needWholeHistory = async (repository: string): Promise<void> => {
  if ((await gitLine(repository, ['rev-parse', '--is-shallow-repository'])) === 'false') return;
  throw new OperationalError(
    'Klon ini tidak memuat seluruh riwayat, sehingga rantai putusan tidak dapat diperiksa.',
    'Ambil riwayat lengkapnya dengan: git fetch --unshallow',
  );
};

/** First parents of a commit, oldest first. */
export const firstParents = async (repository: string, tip: string): Promise<HistoryCommit[]> => {
  const format = [
    'log',
    '--first-parent',
    '--reverse',
    '--no-show-signature',
    '--no-color',
    '--format=%H %T %P',
    tip,
    '--',
  ];
  const lines = (await runGit(repository, format)).toString('latin1').split('\n');
  return lines.flatMap((line): HistoryCommit[] => {
    const [sha = '', tree = '', ...parents] = line.split(' ').filter((word) => word !== '');
    return sha === '' ? [] : [{ sha, tree, parents }];
  });
};

const nothing = /^0+$/;

const changeOf = (meta: string, path: string): HistoryChange => {
  const [oldMode = '', mode = '', before = '', blob = ''] = meta.slice(1).split(' ');
  const isGone = nothing.test(mode);
  const plain = (itsMode: string, its: string) => (itsMode.startsWith('100') ? its : null);
  return { path, blob: plain(mode, blob), before: plain(oldMode, before), isNew: nothing.test(oldMode), isGone };
};

const options = ['diff-tree', '--stdin', '-r', '-z', '--raw', '--no-abbrev', '--no-renames', '--root'];

/**
 * What differs, in one process for all that is asked: `commit parent`, `commit` alone for the first of all, or
 * `tree tree`. The answer is found under the commit, or under both trees as they were asked. Where a folder is named,
 * only what lies in it counts.
 */
export const differences = async (
  repository: string,
  asked: readonly string[],
  folder?: string,
): Promise<ReadonlyMap<string, readonly HistoryChange[]>> => {
  const found = new Map<string, HistoryChange[]>();
  if (asked.length === 0) return found;
  const command = [...options, ...(folder === undefined ? [] : ['--', folder])];
  const parts = (await runGit(repository, command, { input: `${asked.join('\n')}\n` })).toString('utf8').split('\0');
  let current: HistoryChange[] = [];
  for (let at = 0; at < parts.length; at++) {
    // A line that names what is compared may stand before the first change; two trees without any have only that.
    for (const line of (parts[at] ?? '').split('\n'))
      if (line.startsWith(':')) {
        at += 1;
        current.push(changeOf(line, parts[at] ?? ''));
      } else if (line !== '') {
        current = [];
        found.set(line, current);
      }
  }
  return found;
};
