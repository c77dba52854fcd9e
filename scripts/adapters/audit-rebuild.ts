import { join } from 'node:path';
import type { ChainCommit, Rebuild, Rebuilt } from '../core/audit/chain-commit.ts';
import { canonical, type Json } from '../core/canonical.ts';
import type { ForgeFacts } from '../core/gate/forge-facts.ts';
import type { Rule } from '../core/rule.ts';
import { factsFrom } from './gate-facts.ts';
import type { Repository } from './git.ts';
import { OperationalError } from './operational-error.ts';
import { programVersionAt } from './program-version.ts';
import { tryGit } from './run-git.ts';
import { signingOfficesIn } from './signing-offices.ts';
import { verifyVote } from './verify-vote.ts';

export interface RebuildSettings {
  readonly repository: Repository;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Tip that is audited: its program is the one that should be running. */
  readonly tip: string;
  /** Folder that only this run uses. */
  readonly folder: string;
}

/** Reviews whose signature was taken for good, and is not by the roster that stood then. */
const badSignatures = async (commit: ChainCommit, { reviews, repository, request }: ForgeFacts): Promise<number[]> => {
  const offices = signingOfficesIn(commit.rosters);
  const context = { repository: repository.name, number: request.number ?? 0, target: repository.target };
  const checked = await Promise.all(
    reviews.map(async ({ id, account, at, signature }) => {
      if (!signature?.valid) return [];
      const again = await verifyVote({ body: signature.text, account: account.id, at, context, offices });
      return canonical(again as unknown as Json) === canonical(signature as unknown as Json) ? [] : [id];
    }),
  );
  return checked.flat();
};

/** Reads the facts of a decision again from a clone, with what the putusan kept of the forge. */
export const rebuildFrom = ({ repository, rules, tip, folder }: RebuildSettings): Rebuild => {
  const now = programVersionAt(repository.root, tip);
  const store = join(folder, 'register.sqlite');
  return async (commit, { permohonan, fakta_forge: forge, jenis }): Promise<Rebuilt> => {
    if (!permohonan || !forge) return { failure: 'permohonan atau keterangan forge tidak tercatat' };
    const { dasar: base, kepala: head } = permohonan;
    if ((await tryGit(repository.root, ['cat-file', '-e', `${head}^{commit}`])).code !== 0)
      return jenis === 'ditolak'
        ? { missing: `Commit permohonan ${head} tidak ada di klon ini, sehingga penolakannya tidak dihitung ulang.` }
        : { failure: `commit ${head} tidak ada di klon ini` };
    try {
      return {
        facts: await factsFrom({ repository, base, head, forge, rules, store }),
        badSignatures: await badSignatures(commit, forge),
        version: await programVersionAt(repository.root, base),
        versionNow: await now,
      };
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error;
      return { failure: error.message };
    }
  };
};
