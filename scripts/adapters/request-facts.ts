import { decide } from '../core/gate/decide.ts';
import type { Decision } from '../core/gate/decision.ts';
import type { Facts } from '../core/gate/facts.ts';
import type { ForgeFacts } from '../core/gate/forge-facts.ts';
import type { Rule } from '../core/rule.ts';
import type { Session } from './forge-session.ts';
import { factsFrom } from './gate-facts.ts';
import { commitOf } from './git.ts';
import { mergeBase, rawChanges } from './git-changes.ts';
import { commitsBetween } from './git-commits.ts';
import { measureRequest, readForgeFacts } from './github-read.ts';
import { decidedOn, type LandedPutusan } from './landed-putusan.ts';
import { runGit } from './run-git.ts';
import { sha256 } from './sha256.ts';
import { signingOfficesAt } from './signing-offices.ts';
import { verifyVote } from './verify-vote.ts';

/** A request on the forge, judged: from which facts, to which decision, and whether it already stands on main. */
export interface JudgedRequest {
  readonly number: number;
  readonly facts: Facts;
  readonly decision: Decision;
  /** Its putusan, once that stands on main. */
  readonly landed: LandedPutusan | undefined;
}

const refs = { tip: 'refs/tata/utama', head: (number: number) => `refs/tata/permohonan/${number}` };

/** Brings main and the head of a request as objects; nothing of either is checked out. */
const fetched = async ({ repository, remote, target }: Session, number: number) => {
  const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--force'];
  const specs = [`${target}:${refs.tip}`, `refs/pull/${number}/head:${refs.head(number)}`];
  await runGit(repository.root, ['fetch', ...options, '--end-of-options', remote, ...specs]);
  return { tip: await commitOf(repository, refs.tip), head: await commitOf(repository, refs.head(number)) };
};

const forgeFactsOf = async (session: Session, number: number, base: string, head: string): Promise<ForgeFacts> => {
  const { repository, place, owner, target, read, io } = session;
  const start = await mergeBase(repository, base, head);
  const offices = await signingOfficesAt(repository, base);
  const context = { repository: `${place.owner}/${place.repo}`, number, target };
  return readForgeFacts(read, {
    ...owner,
    place,
    number,
    target,
    now: io.now,
    git: {
      head,
      files: (await rawChanges(repository, start, head)).map(({ path }) => path),
      commits: await commitsBetween(repository, base, head),
    },
    signatureOf: (vote) => verifyVote({ ...vote, context, offices }),
  });
};

/** Facts of today, or those on which a putusan that already stands was decided. */
const factsOf = async (
  session: Session,
  number: number,
  tip: string,
  head: string,
  landed: LandedPutusan | undefined,
  rules: ReadonlyMap<string, Rule>,
) => {
  const { fakta_forge: kept, permohonan } = landed?.putusan ?? {};
  const base = permohonan?.dasar ?? tip;
  const forge = kept ?? (await forgeFactsOf(session, number, base, head));
  return factsFrom({ repository: session.repository, base, head, forge, rules });
};

/** Reads a request from Git and the forge and decides. */
export const judgeRequest = async (
  session: Session,
  number: number,
  rules: ReadonlyMap<string, Rule>,
): Promise<JudgedRequest> => {
  await measureRequest(session.read, session.place, number);
  const { tip, head } = await fetched(session, number);
  const landed = await decidedOn(session.repository.root, tip, number, head);
  const facts = await factsOf(session, number, tip, head, landed, rules);
  return { number, facts, decision: decide(facts, sha256), landed };
};
