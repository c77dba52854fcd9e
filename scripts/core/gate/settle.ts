import { bodiesFor, bodyStands, isFilled, isFormedBy } from './authority.ts';
import { type Ballot, stops } from './ballots.ts';
import { dayOf } from './day.ts';
import type { CountedVote, DroppedVote, Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import { type Bench, eligibleOf, judge, seatsOf } from './judge.ts';
import type { People } from './people.ts';
import { votesNeeded } from './quorum.ts';
import type { DropReason, HoldReason } from './reasons.ts';

/** What the words given on a demand come to. */
export interface Tally {
  readonly demand: Demand;
  /** Counted votes by person. */
  readonly counted: ReadonlyMap<string, CountedVote>;
  readonly vetoes: readonly CountedVote[];
  readonly dropped: readonly DroppedVote[];
  readonly liftedVetoes: readonly DroppedVote[];
  readonly eligible: ReadonlyMap<string, string>;
  readonly need: number;
}

/** How a voter is named: by an office, never by an account that holds one. */
const voterName = (ballot: Ballot, demand: Demand, { people }: Bench): string =>
  (
    seatsOf(demand, ballot.person, people)[0]?.office ??
    demand.regency.offices.find(({ accounts }) => accounts.some((account) => people.of(account) === ballot.person))
  )?.id ?? `akun:${ballot.account}`;

/** A request for changes that somebody else took back: it neither stands nor gives way to an earlier approval. */
const isLiftedByOthers = (ballot: Ballot): boolean => ballot.stance === 'batal' && stops(ballot);

/** The author's own proposal speaks for an office of theirs, unless authors are excluded. */
const authorVote = (bench: Bench, eligible: Tally['eligible']): readonly (readonly [string, CountedVote])[] => {
  const { author, standsBehind } = bench.writers;
  const office = author === undefined ? undefined : eligible.get(author);
  return author !== undefined && office !== undefined && standsBehind
    ? [[author, { who: office, kind: 'penulis', at: bench.facts.forge.now }]]
    : [];
};

/** Seats that are filled, by person: what a fraction is taken of. */
export const filledSeats = ({ seats }: Demand, people: People, day: string): number =>
  new Set(seats.filter((seat) => isFilled(seat, day)).map(({ office }) => people.of(office.accounts[0] ?? 0))).size;

/** Counts what was said on a demand. */
export const tallyOf = (demand: Demand, ballots: readonly Ballot[], bench: Bench): Tally => {
  const eligible = eligibleOf(demand, bench, dayOf(bench.facts.forge.now));
  const counted = new Map(authorVote(bench, eligible));
  const [vetoes, dropped, liftedVetoes]: [CountedVote[], DroppedVote[], DroppedVote[]] = [[], [], []];
  for (const ballot of ballots) {
    const verdict = judge(ballot, demand, bench);
    const { id: review, at } = ballot.review;
    const who = voterName(ballot, demand, bench);
    const isLifted = 'dropped' in verdict && verdict.dropped === 'DISMISSED' && isLiftedByOthers(ballot);
    if (isLifted) liftedVetoes.push({ who, reason: 'DISMISSED', review });
    // Who asked for changes goes on asking until they say otherwise: new bytes do not answer for them.
    const vote =
      'dropped' in verdict ? staleVeto(ballot, verdict.dropped, who) : { who: verdict.office, kind: verdict.kind };
    if (ballot.stance === 'perbaiki' && vote) vetoes.push({ ...vote, at, review });
    else if ('dropped' in verdict) dropped.push({ who, reason: verdict.dropped, review });
    else counted.set(ballot.person, { who: verdict.office, kind: verdict.kind, at, review });
    if (ballot.stance === 'perbaiki' && vote) counted.delete(ballot.person);
  }
  const need = Math.max(
    ...demand.quorum.map((quorum) =>
      votesNeeded(quorum, filledSeats(demand, bench.people, dayOf(bench.facts.forge.now))),
    ),
  );
  return { demand, counted, vetoes, dropped, liftedVetoes, eligible, need };
};

/** Reasons that take a vote its weight, but not the word of somebody who may stop the request. */
const stillStops: readonly DropReason[] = ['STALE', 'UNSEEN', 'BAD_SIGNATURE'];

const staleVeto = ({ stance }: Ballot, reason: DropReason, who: string) =>
  stance === 'perbaiki' && stillStops.includes(reason) ? { who, kind: 'suara' as const } : undefined;

/** What is wrong with the body that should decide, if one should. */
export const bodyFault = ({ authority, regency, body, seats }: Demand, day: string): HoldReason | undefined => {
  const bodies = authority.flatMap((token) => bodiesFor(token, regency));
  const demanded = body.needsChair || body.formedBy.length > 0;
  if (bodies.length === 0) return demanded ? 'BODY_NOT_IN_FORCE' : undefined;
  const standing = bodies.filter((one) => bodyStands(one, day) && isFormedBy(one, body.formedBy));
  if (standing.length === 0) return 'BODY_NOT_IN_FORCE';
  const hasChair = standing.some(({ ketua }) => seats.some((seat) => seat.office.id === ketua && isFilled(seat, day)));
  return body.needsChair && !hasChair ? 'CHAIR_MISSING' : undefined;
};

/** Why a tally does not meet its demand; null when it does. */
export const shortfallOf = (tally: Tally, day: string): HoldReason | null => {
  const { demand, counted, vetoes, liftedVetoes, eligible, need } = tally;
  const fault = bodyFault(demand, day);
  if (fault) return fault;
  const possible = new Set([...eligible.keys(), ...counted.keys()]).size;
  if (possible < need) return 'RULE_UNSATISFIABLE';
  if (vetoes.length > 0) return 'VETO';
  if (liftedVetoes.length > 0) return 'VETO_DISMISSED';
  if (counted.size >= need) return null;
  return demand.kind === 'pengusul' ? 'PROPOSER_MISSING' : demand.kind === 'telaah' ? 'REVIEW_NEEDED' : 'VOTES_MISSING';
};

const hard: readonly HoldReason[] = ['RULE_UNSATISFIABLE', 'CHAIR_MISSING', 'BODY_NOT_IN_FORCE'];

const byOffice = (a: CountedVote, b: CountedVote) => (a.who < b.who ? -1 : 1);

/** A tally as it is told and kept. */
export const requirementOf = (tally: Tally, reason: HoldReason | null, bench: Bench): Requirement => {
  const { demand, counted, vetoes, dropped, eligible, need } = tally;
  return {
    id: demand.id,
    kind: demand.kind,
    daerah: demand.regency.daerah,
    subjects: demand.subjects,
    provisions: demand.provisions,
    basis: demand.basis,
    authority: demand.authority,
    state: reason === null ? 'terpenuhi' : hard.includes(reason) ? 'galat' : 'belum',
    reason,
    have: counted.size,
    need,
    votes: [...counted.values()].sort(byOffice),
    vetoes: [...vetoes].sort(byOffice),
    dropped,
    waiting_for:
      reason === null
        ? []
        : [...eligible]
            .filter(([person]) => !counted.has(person))
            .map(([, office]) => office)
            .sort(),
    details: demand.details,
    instrument: null,
    scope: bench.scopeOf(demand),
  };
};
