import type { Hash } from '../canonical.ts';
import { type Ballot, ballotsOf } from './ballots.ts';
import { dayOf } from './day.ts';
import type { Decision, GateVerdict, Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import { distinctTallies } from './distinct.ts';
import { emergencyRequirements, passedOver } from './emergency.ts';
import type { Facts, RegencyFacts } from './facts.ts';
import { factsDigest } from './facts-digest.ts';
import { instrumentRequirement } from './instrument-demand.ts';
import type { Bench } from './judge.ts';
import { ownRequirements } from './own-requirements.ts';
import { pathDemands } from './path-demands.ts';
import { peopleOf } from './people.ts';
import { recordDemands } from './record-demands.ts';
import { refusalOf } from './refusal.ts';
import { reviewDemands } from './review-demands.ts';
import { scopeDigest } from './scope.ts';
import { requirementOf, shortfallOf, tallyOf } from './settle.ts';
import { writersOf } from './writers.ts';

/** Everything that is asked of a request, shared parts decided in one regency. */
const demandsOf = (facts: Facts, home: RegencyFacts | undefined): Demand[] => [
  ...facts.records.flatMap((record) => {
    const regency = facts.regencies.find(({ daerah }) => daerah === record.daerah);
    return regency && record.jenis !== 'daerah' ? recordDemands(record, regency, facts) : [];
  }),
  ...(home ? pathDemands(facts, home) : []),
  ...reviewDemands(facts),
];

const settleVotes = (demands: readonly Demand[], ballots: readonly Ballot[], bench: Bench): Requirement[] => {
  const day = dayOf(bench.facts.forge.now);
  const tallies = demands.filter(({ kind }) => kind !== 'penetap').map((demand) => tallyOf(demand, ballots, bench));
  return distinctTallies(tallies).map((tally, i) => {
    const reason = shortfallOf(tally, day);
    // Enough votes, but not from enough different persons: said so, since "votes are missing" would not be understood.
    const isShared = reason === 'VOTES_MISSING' && (tallies[i]?.counted.size ?? 0) >= tally.need;
    return requirementOf(tally, isShared ? 'DISTINCT_PERSONS' : reason, bench);
  });
};

interface Settled {
  readonly demands: readonly Demand[];
  readonly requirements: readonly Requirement[];
}

const settleIn = (home: RegencyFacts | undefined, ballots: readonly Ballot[], bench: Bench): Settled => {
  const demands = demandsOf(bench.facts, home);
  const byInstrument = demands
    .filter(({ kind }) => kind === 'penetap')
    .map((one) => instrumentRequirement(one, bench.facts));
  const orders = emergencyRequirements(bench.facts, ballots, bench);
  const asked = [...settleVotes(demands, ballots, bench), ...byInstrument];
  return { demands, requirements: [...ownRequirements(bench.facts, demands), ...passedOver(asked, orders), ...orders] };
};

const metIn = ({ requirements }: Settled): number =>
  requirements.reduce((sum, { state, have }) => sum + (state === 'terpenuhi' ? 1000 : 0) + have, 0);

/** Shared parts are decided by one regency: the one that the change is about, else the one that has come furthest. */
const settle = (ballots: readonly Ballot[], bench: Bench): Settled => {
  const { regencies } = bench.facts;
  const [first, ...others] = regencies.toSorted((a, b) => (a.daerah < b.daerah ? -1 : 1));
  return others.reduce(
    (best, home) => {
      const next = settleIn(home, ballots, bench);
      return metIn(next) > metIn(best) ? next : best;
    },
    settleIn(first, ballots, bench),
  );
};

const verdictOf = (requirements: readonly Requirement[]): GateVerdict => {
  const states = new Set(requirements.map(({ state }) => state));
  return states.has('galat') ? 'galat' : states.has('belum') ? 'tahan' : 'lulus';
};

const byId = (a: Requirement, b: Requirement) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Judges a request from complete facts. Pure: the same facts give the same decision, byte for byte, whatever the order in
 * which reviews were read; used alike by the live gate, the simulator, replayed fixtures and the auditor.
 */
export const decide = (facts: Facts, hash: Hash): Decision => {
  const people = peopleOf(facts.regencies);
  const scopes = new Map<string, string>();
  const bench: Bench = {
    facts,
    people,
    writers: writersOf(facts, people),
    scopeOf: ({ paths, details }) => {
      const key = [...paths, '', ...details].join('\0');
      const known = scopes.get(key) ?? scopeDigest(facts, paths, hash, details);
      scopes.set(key, known);
      return known;
    },
  };
  const ballots = ballotsOf(facts, people);
  const { demands, requirements } = settle(ballots, bench);
  const { refusal, dropped } = refusalOf(demands, requirements, ballots, bench);
  const verdict = verdictOf(requirements);
  return {
    version: 1,
    verdict: refusal && verdict === 'lulus' ? 'tahan' : verdict,
    requirements: requirements.toSorted(byId),
    refusal,
    refusals_dropped: dropped,
    facts: factsDigest(facts, hash),
  };
};
