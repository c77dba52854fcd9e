import { join } from 'node:path';
import { inPrivateFolder } from '../adapters/private-folder.ts';
import { readPutusan } from '../adapters/putusan-file.ts';
import { gitLine, runGit } from '../adapters/run-git.ts';
import type { Putusan } from '../core/records/putusan.ts';

/** Files written into a tree, or taken out of it where null. */
export type Edits = Readonly<Record<string, string | null>>;

/** A tree with some files otherwise. */
export const treeWith = (folder: string, tree: string, edits: Edits): Promise<string> =>
  inPrivateFolder(async (hidden) => {
    const env = { GIT_INDEX_FILE: join(hidden, 'index') };
    await runGit(folder, ['read-tree', tree], { env });
    for (const [path, text] of Object.entries(edits)) {
      if (text === null) await runGit(folder, ['rm', '--cached', '--quiet', '--', path], { env });
      else {
        const blob = await gitLine(folder, ['hash-object', '-w', '--stdin'], { input: text });
        await runGit(folder, ['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], { env });
      }
    }
    return gitLine(folder, ['write-tree'], { env });
  });

export interface Made {
  readonly tree?: string;
  readonly parents?: readonly string[];
  readonly date?: string;
}

/** A commit made again with its message, and with another tree, other parents, or another date. */
export const recommit = async (folder: string, sha: string, { tree, parents, date }: Made = {}): Promise<string> => {
  const own = (await gitLine(folder, ['log', '-1', '--format=%P', sha])).split(' ').filter((one) => one !== '');
  const message = await gitLine(folder, ['log', '-1', '--format=%B', sha]);
  const when = date ?? (await gitLine(folder, ['log', '-1', '--format=%ad', '--date=raw', sha]));
  const who = { GIT_AUTHOR_NAME: 'Lain', GIT_AUTHOR_EMAIL: 'lain@contoh.invalid', GIT_AUTHOR_DATE: when };
  const env = {
    ...who,
    GIT_COMMITTER_NAME: 'Lain',
    GIT_COMMITTER_EMAIL: 'lain@contoh.invalid',
    GIT_COMMITTER_DATE: when,
  };
  const args = (parents ?? own).flatMap((parent) => ['-p', parent]);
  return gitLine(folder, ['commit-tree', tree ?? `${sha}^{tree}`, ...args, '-F', '-'], { input: message, env });
};

/** Moves main, as somebody with all power over the forge can. */
export const forceMain = async (folder: string, sha: string): Promise<string> => {
  await runGit(folder, ['reset', '--quiet', '--hard', sha]);
  return sha;
};

/** Makes commits again on top of another, each with the same edits to its tree; main ends at the last. */
export const replant = async (
  folder: string,
  onto: string,
  commits: readonly string[],
  edits: Edits = {},
): Promise<string[]> => {
  const made: string[] = [];
  for (const sha of commits) {
    const [, ...others] = (await gitLine(folder, ['log', '-1', '--format=%P', sha])).split(' ');
    const tree = await treeWith(folder, `${sha}^{tree}`, edits);
    made.push(
      await recommit(folder, sha, { tree, parents: [made.at(-1) ?? onto, ...others.filter((one) => one !== '')] }),
    );
  }
  await forceMain(folder, made.at(-1) ?? onto);
  return made;
};

export const fileAt = async (folder: string, commit: string, path: string): Promise<string> =>
  (await runGit(folder, ['cat-file', 'blob', `${commit}:${path}`])).toString('utf8');

export const putusanAt = async (folder: string, commit: string, path: string): Promise<Putusan> => {
  const read = readPutusan(Buffer.from(await fileAt(folder, commit, path)));
  if (!read) throw new Error(`no putusan at ${path}`);
  return read;
};
