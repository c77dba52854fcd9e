import { basename } from 'node:path';
import type { Facts } from '../core/gate/facts.ts';
import type { Rule } from '../core/rule.ts';
import { factsFrom } from './gate-facts.ts';
import { commitOf, openRepository, type Repository } from './git.ts';
import type { Io } from './io.ts';
import { localForge } from './local-forge.ts';
import { OperationalError } from './operational-error.ts';

/** The main branch here, or the one last fetched where there is none of its own. */
const mainOf = async (repository: Repository): Promise<string> => {
  for (const name of ['refs/heads/main', 'refs/remotes/origin/main'])
    try {
      return await commitOf(repository, name);
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
    }
  throw new OperationalError(
    'Cabang utama "main" tidak ada di repositori ini.',
    'Ambil dahulu dengan git fetch origin main, atau sebut dasarnya dengan --base.',
  );
};

const nameIn = ({ env }: Pick<Io, 'env'>, { root }: Repository): string =>
  (env.TATA_REPOSITORI || env.GITHUB_REPOSITORY || basename(root)).slice(0, 200);

export interface BranchAsked {
  readonly branch: string;
  /** Revision to compare with; the main branch when absent. */
  readonly base: string | undefined;
}

/** Facts of a branch of the clone at hand, as if it were proposed now and nobody had voted yet. */
export const branchFacts = async (
  { branch, base }: BranchAsked,
  io: Pick<Io, 'cwd' | 'env' | 'now'>,
  rules: ReadonlyMap<string, Rule>,
): Promise<Facts> => {
  const repository = await openRepository(io.cwd);
  if (!repository)
    throw new OperationalError('Folder ini bukan bagian dari repositori Git.', 'Jalankan di dalam klon registernya.');
  const head = await commitOf(repository, branch);
  const commits = { base: base === undefined ? await mainOf(repository) : await commitOf(repository, base), head };
  const forge = await localForge({ repository, ...commits, now: io.now, name: nameIn(io, repository) });
  return factsFrom({ repository, ...commits, forge, rules });
};
