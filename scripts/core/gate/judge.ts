import { isDinasAgency, isFilled, type Seat, seatHolds, speakersFor } from './authority.ts';
import type { Ballot } from './ballots.ts';
import { dayOf } from './day.ts';
import type { VoteKind } from './decision.ts';
import type { Demand } from './demand.ts';
import type { Facts } from './facts.ts';
import type { People } from './people.ts';
import type { DropReason } from './reasons.ts';
import { seenScopes } from './sight.ts';
import type { Writers } from './writers.ts';

/** What votes are judged against. */
export interface Bench {
  readonly facts: Facts;
  readonly people: People;
  readonly writers: Writers;
  /** Digest of what a vote on a demand is bound to. */
  readonly scopeOf: (demand: Demand) => string;
}

/** A vote that counts names the office it was cast for; one that does not, why. */
export type Judgement = { readonly office: string; readonly kind: VoteKind } | { readonly dropped: DropReason };

/** Seats of a person among those that may act. */
export const seatsOf = (demand: Demand, person: string, people: People): readonly Seat[] =>
  demand.seats.filter(({ office }) => office.accounts.some((account) => people.of(account) === person));

/** The Dinas also decides what it asks for itself: another of its officers than the writer does. */
const barredAgencies = ({ regency, applicants, authority }: Demand): readonly string[] =>
  authority.includes('dinas') ? applicants.filter((agency) => !isDinasAgency(regency, agency)) : applicants;

const belongsTo = (person: string, agencies: readonly string[], { regency }: Demand, people: People): boolean => {
  const own = regency.offices.filter(({ accounts }) => accounts.some((account) => people.of(account) === person));
  return own.length > 0 && agencies.some((agency) => own.some(speakersFor(regency, agency)));
};

/** Why a person may not act on a demand at all, whatever the vote says. */
export const exclusionOf = (
  demand: Demand,
  person: string,
  { people, writers }: Pick<Bench, 'people' | 'writers'>,
): DropReason | undefined => {
  if (demand.excluded.has('penulis') && person === writers.author) return 'AUTHOR';
  if (demand.excluded.has('kontributor') && writers.contributors.has(person)) return 'CONTRIBUTOR';
  if (demand.excluded.has('instansi-pemohon') && belongsTo(person, barredAgencies(demand), demand, people))
    return 'SAME_AGENCY';
  return undefined;
};

/** Forges tell who is an insider of the repository; that gives nobody a role, and nobody is looked up by name. */
const strangerReason = ({ review, account }: Ballot, { people }: Bench): DropReason =>
  people.of(account) === undefined && !['MEMBER', 'OWNER', 'COLLABORATOR'].includes(review.association ?? '')
    ? 'UNKNOWN_ID'
    : 'NO_ROLE';

type Freshness = { readonly kind: VoteKind } | { readonly dropped: DropReason };

/** A signed vote is bound to what it names; any other to what the gate had shown last before it. */
const freshnessOf = (ballot: Ballot, demand: Demand, bench: Bench): Freshness => {
  const { signature } = ballot.review;
  const scope = bench.scopeOf(demand);
  if (signature) {
    const signer = demand.regency.offices.find(({ id }) => id === signature.office);
    const isTheirs = signer?.accounts.some((account) => bench.people.of(account) === ballot.person);
    if (!signature.valid || !isTheirs) return { dropped: 'BAD_SIGNATURE' };
    const named = signature.scopes[demand.id];
    if (named !== undefined) return named === scope ? { kind: 'tanda-tangan' } : { dropped: 'STALE' };
  }
  const seen = seenScopes(bench.facts, ballot.review, demand.id);
  if (seen === undefined) return { dropped: 'UNSEEN' };
  return seen.every((one) => one === scope) ? { kind: 'suara' } : { dropped: 'STALE' };
};

/** Whether a last word, for or against, counts on a demand. */
export const judge = (ballot: Ballot, demand: Demand, bench: Bench): Judgement => {
  const { review, person } = ballot;
  if (review.account.type !== 'User') return { dropped: 'NOT_HUMAN' };
  const excluded = exclusionOf(demand, person, bench);
  if (excluded) return { dropped: excluded };
  const seats = seatsOf(demand, person, bench.people);
  if (seats.length === 0) return { dropped: strangerReason(ballot, bench) };
  const holding = seats.filter((seat) => seatHolds(seat, dayOf(review.at)));
  const office = holding.map(({ office: { id } }) => id).sort()[0];
  if (office === undefined) return { dropped: 'NOT_IN_TERM' };
  if (ballot.stance === 'batal') return { dropped: 'DISMISSED' };
  if (bench.facts.forge.request.base_ref !== bench.facts.forge.repository.target) return { dropped: 'RETARGETED' };
  const fresh = freshnessOf(ballot, demand, bench);
  return 'kind' in fresh ? { office, kind: fresh.kind } : fresh;
};

/** Persons who may act on a demand on a day, with one of their offices each. */
export const eligibleOf = (
  demand: Demand,
  bench: Pick<Bench, 'people' | 'writers'>,
  day: string,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const seat of demand.seats.toSorted((a, b) => (a.office.id < b.office.id ? -1 : 1))) {
    if (!isFilled(seat, day)) continue;
    const person = bench.people.of(seat.office.accounts[0] ?? 0);
    if (person !== undefined && !found.has(person) && !exclusionOf(demand, person, bench))
      found.set(person, seat.office.id);
  }
  return found;
};
