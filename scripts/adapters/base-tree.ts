import { mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ImpactPlan } from './impact-plan.ts';
import { OperationalError } from './operational-error.ts';
import { inPrivateFolder } from './private-folder.ts';
import { runGit } from './run-git.ts';

const libraries = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Plain files and links of a listing by `ls-tree -z`, without what lies under some folders. */
const wantedOf = (listing: Buffer, without: readonly string[]): string =>
  listing
    .toString('latin1')
    .split('\0')
    .filter((line) => /^1[02]0/.test(line))
    .filter((line) => !without.some((folder) => line.slice(line.indexOf('\t') + 1).startsWith(`${folder}/`)))
    .map((line) => `${line}\0`)
    .join('');

/** Puts a link at a path of a tree, in place of what is there; never behind a link of the base, which leads elsewhere. */
const linkTo = (target: string, tree: string, path: string): void => {
  const link = join(tree, path);
  mkdirSync(dirname(link), { recursive: true });
  if (realpathSync(dirname(link)) !== join(realpathSync(tree), dirname(path)))
    throw new OperationalError(
      `Pada versi pembanding, "${dirname(path)}" adalah tautan ke tempat lain.`,
      'Sebut versi yang lebih baru dengan --base, yang menyimpannya sebagai folder biasa.',
    );
  rmSync(link, { recursive: true, force: true });
  symlinkSync(target, link, 'junction');
};

const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/**
 * Gives a task a folder that holds the repository as it was at the base, but with the register as it is now, and removes it
 * afterwards. Without `isWhole` only the policies of the base are there: enough for the running program.
 */
export const inBaseTree = async <T>(
  { repository, base, registry, policies, program }: ImpactPlan,
  isWhole: boolean,
  task: (tree: string) => Promise<T>,
): Promise<T> =>
  inPrivateFolder(async (folder) => {
    const tree = join(folder, 'pohon');
    const env = { GIT_INDEX_FILE: join(folder, 'indeks') };
    const paths = isWhole ? [] : ['--', policies.inTree];
    const listing = await runGit(repository.root, ['ls-tree', '-r', '-z', '--full-tree', base, ...paths]);
    const input = Buffer.from(wantedOf(listing, [latin1(registry.inTree)]), 'latin1');
    await runGit(repository.root, ['update-index', '-z', '--index-info'], { env, input });
    const settings = ['-c', 'core.autocrlf=false', '-c', 'core.symlinks=true'];
    mkdirSync(tree);
    await runGit(repository.root, [...settings, 'checkout-index', '--all', '--force', `--prefix=${tree}/`], { env });
    linkTo(join(repository.root, registry.inTree), tree, registry.inTree);
    if (isWhole) linkTo(libraries, tree, join(program ?? '', 'node_modules'));
    return task(tree);
  });
