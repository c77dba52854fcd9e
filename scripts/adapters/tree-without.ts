import { gitLine, runGit } from './run-git.ts';

/** Entries of one folder of a tree, as `mktree` takes them back. */
const entriesOf = async (repository: string, tree: string): Promise<string[]> =>
  (await runGit(repository, ['ls-tree', '-z', tree])).toString('latin1').split('\0').filter(Boolean);

const nameOf = (entry: string): string => entry.slice(entry.indexOf('\t') + 1);
const treeIn = (entry: string): string => /^040000 tree (\S+)\t/.exec(entry)?.[1] ?? '';

/**
 * The name that a tree would have without one file. A merged tree is reachable from nothing once a putusan was added to it,
 * so that a clone does not carry it: it is made again from what landed, folder by folder. Undefined where nothing is left,
 * or where the file does not stand there.
 */
export const treeWithout = async (repository: string, tree: string, path: string): Promise<string | undefined> => {
  const [name = '', ...deeper] = path.split('/');
  const entries = await entriesOf(repository, tree);
  const found = entries.find((entry) => nameOf(entry) === name);
  if (found === undefined) return undefined;
  const others = entries.filter((entry) => entry !== found);
  const inner = deeper.length > 0 ? await treeWithout(repository, treeIn(found), deeper.join('/')) : undefined;
  const kept = inner === undefined ? others : [...others, `040000 tree ${inner}\t${name}`];
  if (kept.length === 0) return undefined;
  const input = Buffer.from(kept.map((entry) => `${entry}\0`).join(''), 'latin1');
  return gitLine(repository, ['mktree', '-z', '--missing'], { input });
};
