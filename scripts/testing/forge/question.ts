import type { Pace } from '../../adapters/github-client.ts';
import type { ForgeQuestion } from '../../adapters/github-read.ts';
import type { Forge } from './start-forge.ts';

/** Waits of no length worth speaking of. */
export const hurried: Pace = { second: 1, timeout: 5_000, isSpaced: false };

/** The question about a request, with the half that Git answers taken from the bare repository. */
export const questionOf = (forge: Forge, number: number, more: Partial<ForgeQuestion> = {}): ForgeQuestion => {
  const { git } = forge;
  const { head } = forge.pull(number);
  const base = git.line('merge-base', 'refs/heads/main', head);
  const shas = git.line('rev-list', head, '--not', base).split('\n').filter(Boolean);
  const commits = shas.map((commit) => {
    const [author = '', committer = '', ...body] = git.line('log', '-1', '--format=%ae%n%ce%n%B', commit).split('\n');
    const coAuthors = [...body.join('\n').matchAll(/^co-authored-by:.*<(.*)>$/gim)].map(([, mail = '']) => mail);
    return { commit, author, committer, coAuthors };
  });
  return {
    place: { owner: forge.owner, repo: forge.repo },
    number,
    target: 'refs/heads/main',
    now: forge.now(),
    appId: 77,
    checkName: 'gerbang',
    git: { head, files: git.nul('diff-tree', '-r', '-z', '--no-renames', '--name-only', base, head), commits },
    signatureOf: async () => null,
    ...more,
  };
};
