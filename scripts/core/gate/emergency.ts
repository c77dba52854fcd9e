import { isValidOn } from '../instrument.ts';
import { addDays } from '../records/add-days.ts';
import { seatsFor } from './authority.ts';
import type { Ballot } from './ballots.ts';
import { dayOf } from './day.ts';
import type { Requirement } from './decision.ts';
import type { Demand } from './demand.ts';
import type { Facts, Instrument, RegencyFacts } from './facts.ts';
import type { Bench } from './judge.ts';
import { assign } from './matching.ts';
import { requirementOf, shortfallOf, tallyOf } from './settle.ts';

/** Why an order is none that this path knows; undefined when it is. */
const faultOf = ({ tanggal, berlaku }: Instrument, longest: number, day: string): string | undefined => {
  if (berlaku?.sampai === undefined) return 'tidak menyebut hari terakhirnya';
  if (berlaku.sampai > addDays(tanggal, longest)) return `berlaku lebih dari ${longest} hari`;
  return isValidOn({ tanggal, berlaku }, day) ? undefined : 'tidak berlaku hari ini';
};

const demandFor = (order: Instrument, regency: RegencyFacts, roles: readonly string[], facts: Facts): Demand => ({
  id: `${regency.daerah}/darurat/${order.id}`,
  kind: 'pemutus',
  regency,
  subjects: [...order.mencakup].sort(),
  paths: facts.changes.map(({ path }) => path).sort(),
  provisions: [],
  basis: ['setelan'],
  authority: roles,
  seats: seatsFor(roles, regency, {}),
  quorum: [roles.length],
  excluded: new Set(['penulis', 'kontributor']),
  applicants: [],
  isDistinct: false,
  body: { needsChair: false, formedBy: [] },
  instruments: [],
  details: [],
  covers: false,
  setting: {},
});

/** One order: every role of the house's setting must be filled, each by another person. */
const orderRequirement = (
  demand: Demand,
  fault: string | undefined,
  ballots: readonly Ballot[],
  bench: Bench,
): Requirement => {
  const tally = tallyOf(demand, ballots, bench);
  const roles = demand.authority.map((role) => {
    const seats = seatsFor([role], demand.regency, {});
    const isOf = (person: string) =>
      seats.some(({ office }) => office.accounts.some((account) => bench.people.of(account) === person));
    return { id: role, need: 1, candidates: [...tally.counted.keys()].filter(isOf) };
  });
  const placed = new Set([...assign(roles).values()].flat());
  const counted = new Map([...tally.counted].filter(([person]) => placed.has(person)));
  const kept = { ...tally, counted };
  const reason = fault === undefined ? shortfallOf(kept, dayOf(bench.facts.forge.now)) : 'DECREE_MISSING';
  const told = requirementOf(kept, reason, bench);
  const details = fault === undefined ? [] : [`${demand.id.split('/').at(-1)}: ${fault}`];
  return { ...told, kind: 'darurat', instrument: demand.id.split('/').at(-1) ?? null, details };
};

/** Requirements of the emergency path, one for each order that the change itself brings. */
export const emergencyRequirements = (facts: Facts, ballots: readonly Ballot[], bench: Bench): Requirement[] => {
  const { darurat } = facts.shared;
  if (!darurat) return [];
  const day = dayOf(facts.forge.now);
  return facts.regencies.flatMap((regency) =>
    regency.instruments
      .filter(({ jenis, changed }) => changed && jenis === darurat.instrumen)
      .map((order) =>
        orderRequirement(
          demandFor(order, regency, darurat.oleh, facts),
          faultOf(order, darurat.paling_lama_hari, day),
          ballots,
          bench,
        ),
      ),
  );
};

const approvals: readonly Requirement['kind'][] = ['pengusul', 'pemutus', 'penetap', 'telaah'];

/** Who may decide is never changed in a hurry: an order could otherwise make its own deciders. */
const isRoster = (subject: string): boolean => /^(jabatan|lembaga)\//.test(subject);

/** Passes over what a met order covers: told as passed over, with the order that did it, never as met. */
export const passedOver = (requirements: readonly Requirement[], orders: readonly Requirement[]): Requirement[] =>
  requirements.map((one) => {
    const order = orders.find(
      ({ state, subjects, instrument, daerah }) =>
        state === 'terpenuhi' &&
        daerah === one.daerah &&
        one.subjects.every((subject) => subjects.includes(subject) || subject === `keputusan/${instrument}`),
    );
    const isOfItsKind = approvals.includes(one.kind) && one.subjects.length > 0 && !one.subjects.some(isRoster);
    const isCovered = order && isOfItsKind && one.state !== 'terpenuhi';
    return isCovered
      ? { ...one, state: 'dilampaui', reason: null, waiting_for: [], instrument: order.instrument }
      : one;
  });
