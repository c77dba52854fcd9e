import { assign } from './matching.ts';
import type { Tally } from './settle.ts';

/** Tallies of one matter whose roles must be filled by different persons. */
const groupOf = ({ demand }: Tally): string => `${demand.regency.daerah} ${demand.subjects.join(' ')}`;

/**
 * Leaves every person only the role that an exact matching gives them, where roles of one matter must be filled by
 * different persons. Returns the tallies in their order.
 */
export const distinctTallies = (tallies: readonly Tally[]): Tally[] => {
  const shared = Map.groupBy(
    tallies.filter(({ demand }) => demand.isDistinct),
    groupOf,
  );
  const seats = new Map<Tally, ReadonlySet<string>>();
  for (const group of shared.values()) {
    const filled = assign(
      group.map(({ demand, counted, need }) => ({ id: demand.id, need, candidates: [...counted.keys()] })),
    );
    for (const tally of group) seats.set(tally, new Set(filled.get(tally.demand.id)));
  }
  return tallies.map((tally) => {
    const kept = seats.get(tally);
    return kept ? { ...tally, counted: new Map([...tally.counted].filter(([person]) => kept.has(person))) } : tally;
  });
};
