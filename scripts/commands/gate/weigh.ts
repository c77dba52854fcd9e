import { rules } from '../../../policies/rules/index.ts';
import { factsFrom } from '../../adapters/gate-facts.ts';
import { commitOf } from '../../adapters/git.ts';
import { mergeBase, rawChanges } from '../../adapters/git-changes.ts';
import { commitsBetween } from '../../adapters/git-commits.ts';
import { readLive } from '../../adapters/github-live.ts';
import { readForgeFacts } from '../../adapters/github-read.ts';
import { loginsOf } from '../../adapters/github-request.ts';
import { decidedOn, type LandedPutusan } from '../../adapters/landed-putusan.ts';
import { runGit } from '../../adapters/run-git.ts';
import { sha256 } from '../../adapters/sha256.ts';
import { signingOfficesAt } from '../../adapters/signing-offices.ts';
import { verifyVote } from '../../adapters/verify-vote.ts';
import { decide } from '../../core/gate/decide.ts';
import type { Decision } from '../../core/gate/decision.ts';
import type { Facts } from '../../core/gate/facts.ts';
import type { ForgeAction } from '../../core/gate/forge-action.ts';
import type { ForgeFacts } from '../../core/gate/forge-facts.ts';
import { accountsToAsk, planOf } from '../../core/gate/plan.ts';
import { renderGateMarkdown } from '../../core/render/gate-markdown.ts';
import { summaryLine } from '../../core/render/gate-words.ts';
import type { Session } from './session.ts';

/** A request as it stands: what was decided from which facts, and what the forge does not show yet. */
export interface Weighed {
  readonly number: number;
  readonly facts: Facts;
  readonly decision: Decision;
  /** Its putusan, once that stands on main. */
  readonly landed: LandedPutusan | undefined;
  readonly actions: readonly ForgeAction[];
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
) => {
  const { fakta_forge: kept, permohonan } = landed?.putusan ?? {};
  const base = permohonan?.dasar ?? tip;
  const forge = kept ?? (await forgeFactsOf(session, number, base, head));
  return factsFrom({ repository: session.repository, base, head, forge, rules });
};

/** Reads a request from Git and the forge and decides. */
export const judged = async (session: Session, number: number): Promise<Omit<Weighed, 'actions'>> => {
  const { tip, head } = await fetched(session, number);
  const landed = await decidedOn(session.repository.root, tip, number, head);
  const facts = await factsOf(session, number, tip, head, landed);
  return { number, facts, decision: decide(facts, sha256), landed };
};

/** Judges a request and plans what the forge should show. Writes nothing to the forge. */
export const weigh = async (session: Session, number: number): Promise<Weighed> => {
  const { place, owner, read, portal } = session;
  const { facts, decision, landed } = await judged(session, number);
  const jenis = landed?.putusan.jenis === 'ditolak' ? 'ditolak' : landed ? 'disetujui' : null;
  const comment = renderGateMarkdown(decision, facts, {
    ...(portal ? { portal } : {}),
    ...(landed && jenis ? { landed: { id: landed.putusan.id, jenis } } : {}),
  });
  const actions = planOf({
    decision,
    facts,
    landed: jenis,
    comment,
    title: summaryLine(decision, facts),
    live: await readLive(read, place, number, owner),
    logins: jenis === null ? await loginsOf(read, accountsToAsk(decision, facts)) : new Map(),
  });
  return { number, facts, decision, landed, actions };
};
