import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { rules } from '../../policies/rules/index.ts';
import { factsFrom } from '../adapters/gate-facts.ts';
import { commitOf, openRepository } from '../adapters/git.ts';
import { localForge } from '../adapters/local-forge.ts';
import { OperationalError } from '../adapters/operational-error.ts';
import type { Facts } from '../core/gate/facts.ts';
import { registerRepository } from './repository.ts';

/** A repository with registers and law on `main`, where tests propose changes on branches. */
export interface GateRepository {
  readonly folder: string;
  readonly git: SimpleGit;
  /** Makes a branch from a revision with some files written, or taken away where the content is null; main stays checked out. */
  propose(branch: string, files: Readonly<Record<string, string | Uint8Array | null>>, from?: string): Promise<string>;
  /** Facts of a branch against main, on a fixed day. */
  facts(branch: string, store?: string): Promise<Facts>;
  remove(): void;
}

export const gateNow = '2026-11-22T03:00:00Z';

export const gateRepository = async (...regencies: string[]): Promise<GateRepository> => {
  const { folder, git } = await registerRepository(...regencies);
  await git.addConfig('user.email', '7+pemohon@users.noreply.github.com');
  writeFileSync(join(folder, '.gitignore'), '.tata/\n');
  await git.add('.').commit('register');
  return {
    folder,
    git,
    propose: async (branch, files, from = 'main') => {
      await git.checkout(['-q', '-B', branch, from]);
      for (const [file, content] of Object.entries(files)) {
        const path = join(folder, file);
        rmSync(path, { recursive: true, force: true });
        if (content === null) continue;
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, content);
      }
      await git.add('.').commit(branch);
      const commit = (await git.revparse(['HEAD'])).trim();
      await git.checkout(['-q', 'main']);
      return commit;
    },
    facts: async (branch, store = ':memory:') => {
      const repository = await openRepository(folder);
      if (!repository) throw new OperationalError('no repository', '');
      const [base, head] = [await commitOf(repository, 'main'), await commitOf(repository, branch)];
      const forge = await localForge({ repository, base, head, now: gateNow, name: 'contoh/register' });
      return factsFrom({ repository, base, head, forge, rules, store });
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
