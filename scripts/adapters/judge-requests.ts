import { decide } from '../core/gate/decide.ts';
import type { Decision } from '../core/gate/decision.ts';
import type { Facts } from '../core/gate/facts.ts';
import type { Rule } from '../core/rule.ts';
import { branchFacts } from './branch-facts.ts';
import type { Session } from './forge-session.ts';
import type { Repository } from './git.ts';
import { openRequests } from './github-request.ts';
import type { Io } from './io.ts';
import { judgeRequest } from './request-facts.ts';
import { sha256 } from './sha256.ts';

/** A request of the forge, or a branch that stands for one, with what came of judging it. */
export interface Judgement {
  /** "Permohonan #12", or the name of the branch. */
  readonly name: string;
  readonly nomor?: number;
  readonly cabang?: string;
  readonly judged?: { readonly facts: Facts; readonly decision: Decision; readonly isLanded: boolean };
  /** What kept it from being judged. */
  readonly error?: unknown;
}

type Rules = ReadonlyMap<string, Rule>;

/** One that cannot be judged does not keep the others waiting. */
const attempted = async (
  name: Omit<Judgement, 'judged' | 'error'>,
  judge: () => Promise<NonNullable<Judgement['judged']>>,
): Promise<Judgement> => {
  try {
    return { ...name, judged: await judge() };
  } catch (error) {
    return { ...name, error };
  }
};

const prefix = 'refs/heads/pengajuan/';

/** Branches `pengajuan/*`, which stand for requests where there is no forge, judged one after the other. */
export const judgeBranches = async (
  { git }: Repository,
  io: Pick<Io, 'cwd' | 'env' | 'now'>,
  rules: Rules,
): Promise<Judgement[]> => {
  const listed = await git.raw(['for-each-ref', '--format=%(refname)', prefix]);
  const found: Judgement[] = [];
  for (const branch of listed.split('\n').filter((line) => line !== '')) {
    const name = branch.replace('refs/heads/', '');
    found.push(
      await attempted({ name, cabang: branch.slice(prefix.length) }, async () => {
        const facts = await branchFacts({ branch, base: undefined }, io, rules);
        return { facts, decision: decide(facts, sha256), isLanded: false };
      }),
    );
  }
  return found;
};

/** Open requests of the forge, judged one after the other; nothing is written to it. */
export const judgeOpen = async (session: Session, rules: Rules): Promise<Judgement[]> => {
  const found: Judgement[] = [];
  for (const { number } of await openRequests(session.read, session.place))
    found.push(
      await attempted({ name: `Permohonan #${number}`, nomor: number }, async () => {
        const { facts, decision, landed } = await judgeRequest(session, number, rules);
        return { facts, decision, isLanded: landed !== undefined };
      }),
    );
  return found;
};
