import type { Ballot } from './ballots.ts';
import { conditionHolds } from './condition-holds.ts';
import type { CountedVote, DroppedVote, Refusal, Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import type { Facts } from './facts.ts';
import { type Bench, judge } from './judge.ts';
import { requestsOf } from './requests.ts';

/**
 * Provisions on which a request may be refused. Where a regulation prints its grounds, those alone; else what the request
 * is shown to be at odds with. No ground is invented.
 */
const groundsFor = (demand: Demand, facts: Facts): ReadonlySet<string> => {
  const { record, regency, subjects } = demand;
  const requests = record ? requestsOf(record.old, record.new) : [];
  const printed = regency.approvals.filter(
    ({ untuk, penolakan }) =>
      penolakan !== undefined &&
      untuk.jenis === record?.jenis &&
      (untuk.permohonan === undefined || untuk.permohonan.some((one) => requests.includes(one))) &&
      conditionHolds(untuk.bila, record),
  );
  if (printed.length > 0) return new Set(printed.flatMap(({ penolakan }) => penolakan ?? []));
  return new Set(
    facts.findings
      .filter(({ daerah, record: of }) => daerah === regency.daerah && subjects.includes(of))
      .flatMap(({ provisions }) => provisions),
  );
};

interface Tried {
  readonly refusal: Refusal | undefined;
  readonly dropped: readonly DroppedVote[];
}

const tryOn = (demand: Demand, need: number, ballots: readonly Ballot[], bench: Bench): Tried => {
  const grounds = groundsFor(demand, bench.facts);
  const by: CountedVote[] = [];
  const dropped: DroppedVote[] = [];
  for (const ballot of ballots) {
    const { refusal, id: review, at } = ballot.review;
    if (ballot.stance !== 'perbaiki' || !refusal) continue;
    const verdict = judge(ballot, demand, bench);
    if ('dropped' in verdict) dropped.push({ who: `akun:${ballot.account}`, reason: verdict.dropped, review });
    else if (!grounds.has(refusal.ground)) dropped.push({ who: verdict.office, reason: 'NO_GROUND', review });
    else by.push({ who: verdict.office, kind: verdict.kind, at, review });
  }
  const first = ballots.find(({ review }) => review.id === by[0]?.review)?.review.refusal;
  const refusal =
    first && by.length >= need ? { by, requirement: demand.id, ground: first.ground, reason: first.reason } : undefined;
  return { refusal, dropped };
};

/** Requests that are not what they seem are not refused either: they have to be put right or closed first. */
const beyondRefusal = [
  'gerbang/fakta-lengkap',
  'gerbang/sasaran',
  'gerbang/masih-terbuka',
  'gerbang/milik-gerbang',
  'gerbang/satu-lingkup',
];

/** The refusal of a request, if enough of those who decide wrote one with a ground that the law knows. */
export const refusalOf = (
  demands: readonly Demand[],
  requirements: readonly Requirement[],
  ballots: readonly Ballot[],
  bench: Bench,
): { readonly refusal: Refusal | null; readonly dropped: readonly DroppedVote[] } => {
  const isOpen = requirements.every(({ id, state }) => state === 'terpenuhi' || !beyondRefusal.includes(id));
  const tried = demands
    .filter(({ kind }) => kind === 'pemutus')
    .map((demand) => tryOn(demand, requirements.find(({ id }) => id === demand.id)?.need ?? 1, ballots, bench));
  const refusal = isOpen ? (tried.find((one) => one.refusal)?.refusal ?? null) : null;
  const seen = new Map(tried.flatMap(({ dropped }) => dropped).map((one) => [`${one.review} ${one.reason}`, one]));
  return { refusal, dropped: refusal ? [] : [...seen.values()] };
};
