import { GitError } from 'simple-git';
import type { Change } from '../core/gate/facts.ts';
import { strayPaths } from '../core/gate/path-merge.ts';
import type { Repository } from './git.ts';
import { OperationalError } from './operational-error.ts';
import { tryGit } from './run-git.ts';

const refusal = (message: string): OperationalError => {
  const [reason = ''] = message.trim().split('\n');
  return new OperationalError(
    `Git tidak dapat menyiapkan perbandingan: ${reason}`,
    'Pastikan seluruh riwayat sudah diambil (git fetch --unshallow bila perlu), lalu coba lagi.',
  );
};

/** Asked of Git without replaced objects: what a name stands for is what was committed. */
const ask = async ({ git }: Repository, ...args: string[]): Promise<string> =>
  git.raw(['--no-replace-objects', ...args]).catch((error: unknown) => {
    throw error instanceof GitError ? refusal(error.message) : error;
  });

const mergedOrNot: readonly number[] = [0, 1];

/** Asked in Git's own folder: nothing of a working tree is read. */
const inside = async (repository: Repository, args: readonly string[]): Promise<string> => {
  const folder = (await ask(repository, 'rev-parse', '--absolute-git-dir')).trim();
  const { code, out, err } = await tryGit(folder, ['--git-dir=.', ...args]);
  if (mergedOrNot.includes(code)) return out.toString('utf8');
  throw refusal(err);
};

/** Order of code units: the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names that no honest Git writes: of nothing, of this folder or the one above, of Git's own. */
const dishonest = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i;

/** A path that cannot be told apart in text is refused: a decision about it could be read as one about another. */
const readable = (path: string): string => {
  if (!path.includes('\uFFFD') && path.length <= 1000 && !dishonest.test(path)) return path;
  throw new OperationalError(
    `Permohonan ini memuat jalur berkas yang tidak dapat ditulis dengan terang: ${JSON.stringify(path.slice(0, 120))}.`,
    'Ganti nama berkasnya: paling panjang 1000 karakter, ditulis dalam UTF-8, tanpa bagian kosong, ".", "..", atau ".git".',
  );
};

const oid = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Where the head left the target branch; two histories without a common start cannot be compared. */
export const mergeBase = async (repository: Repository, base: string, head: string): Promise<string> => {
  const found = (await ask(repository, 'merge-base', base, head)).trim().split('\n')[0] ?? '';
  if (oid.test(found)) return found;
  throw new OperationalError(
    'Permohonan ini tidak berasal dari cabang utama: riwayat keduanya tidak pernah bertemu.',
    'Buat cabang baru dari cabang utama dan pindahkan perubahannya ke sana.',
  );
};

const nothing = /^0+$/;

/** One raw line of `diff-tree`: `:100644 000000 <old> <new> D`. */
const changeOf = (line: string, path: string): Change => {
  const [oldMode = '', newMode = '', oldBlob = '', newBlob = ''] = line.slice(1).split(' ');
  const side = (mode: string, blob: string) => (nothing.test(mode) ? null : { mode, blob });
  return { path: readable(path), old: side(oldMode, oldBlob), new: side(newMode, newBlob) };
};

/** Every path whose mode or content differs between two trees; a rename is a removal and an addition. */
export const rawChanges = async (repository: Repository, from: string, to: string): Promise<Change[]> => {
  const options = ['-r', '-z', '--raw', '--no-renames', '--no-abbrev', '--ignore-submodules=none'];
  const parts = (await ask(repository, 'diff-tree', ...options, from, to)).split('\0');
  const changes: Change[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) changes.push(changeOf(parts[i] ?? '', parts[i + 1] ?? ''));
  changes.sort((a, b) => byText(a.path, b.path));
  const twice = changes.find(({ path }, i) => path === changes[i + 1]?.path);
  if (twice === undefined) return changes;
  throw new OperationalError(
    `Permohonan ini memuat dua berkas pada satu jalur: ${JSON.stringify(twice.path.slice(0, 120))}.`,
    'Buat ulang commit itu dengan Git biasa; pohonnya tidak ditulis sebagaimana mestinya.',
  );
};

/** Base and head put together; without a tree where they contradict each other. */
export interface Merged {
  readonly tree: string | null;
  readonly conflicts: readonly string[];
  /** Where the head left the base. */
  readonly start: string;
  /** What the head did since. */
  readonly own: readonly Change[];
  /** What would land on the base; what the head did where nothing can. */
  readonly landed: readonly Change[];
}

/**
 * The tree that base and head merged would have, made without touching any file. A path is merged with the same path of
 * the other side only: whatever Git makes of renames, by its version or the machine's settings, is a contradiction that
 * the author has to settle. It is asked inside Git's own folder, where no `.gitattributes` lies about that would let two
 * contradicting texts pass as one.
 */
export const mergeTree = async (repository: Repository, base: string, head: string): Promise<Merged> => {
  const start = await mergeBase(repository, base, head);
  const settings = ['-c', 'merge.renames=false', '-c', 'merge.directoryRenames=false', '-c', 'merge.renormalize=false'];
  const command = ['merge-tree', '--write-tree', '--no-messages', '-z', '--name-only', base, head];
  const [tree = '', ...paths] = (await inside(repository, [...settings, ...command])).split('\0');
  const conflicts = [...new Set(paths.filter((path) => path !== ''))].map(readable).sort(byText);
  if (!oid.test(tree)) throw new Error('git merge-tree named no tree');
  const own = await rawChanges(repository, start, head);
  if (conflicts.length > 0) return { tree: null, conflicts, start, own, landed: own };
  const [theirs, landed] = await Promise.all([
    start === base ? [] : rawChanges(repository, start, base),
    rawChanges(repository, base, tree),
  ]);
  const strays = strayPaths(own, theirs, landed);
  return strays.length === 0
    ? { tree, conflicts: [], start, own, landed }
    : { tree: null, conflicts: strays, start, own, landed: own };
};

/** The tree of a folder at a commit; null where there is none. */
export const treeOid = async (repository: Repository, commit: string, folder: string): Promise<string | null> => {
  const entry = await ask(repository, 'ls-tree', '-d', '-z', commit, '--', folder);
  const [, type, found = ''] = entry.split('\t')[0]?.split(' ') ?? [];
  return type === 'tree' && oid.test(found) ? found : null;
};

/** A file of a tree with its mode. */
export interface TreeFile {
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
}

/** All files, links and submodules under a folder of a commit or tree; with `deep` false only what lies directly in it. */
export const filesIn = async (
  repository: Repository,
  commit: string,
  folder: string,
  deep = true,
): Promise<TreeFile[]> => {
  const lines = await ask(
    repository,
    'ls-tree',
    ...(deep ? ['-r'] : []),
    '-z',
    commit,
    '--',
    deep ? folder : `${folder}/`,
  );
  return lines.split('\0').flatMap((line) => {
    const tab = line.indexOf('\t');
    const [mode = '', , blob = ''] = line.slice(0, tab).split(' ');
    return tab < 0 ? [] : [{ path: line.slice(tab + 1), mode, blob }];
  });
};
