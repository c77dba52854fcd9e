import { regencyOf } from './change-class.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';

/**
 * The regency in which a putusan stands: the one that the change is about; for shared parts the one whose offices decided.
 * Null where nobody's regency is known, which no decision that lands leaves open.
 */
export const standsIn = (facts: Facts, decision: Decision): string | null => {
  const known = new Set(facts.regencies.map(({ daerah }) => daerah));
  const touched = facts.changes.map(({ path }) => regencyOf(path)).filter((one) => one !== undefined && known.has(one));
  if (touched.length > 0) return touched.toSorted()[0] ?? null;
  const [first] = decision.requirements
    .filter(({ id, votes }) => votes.length > 0 || id === decision.refusal?.requirement)
    .flatMap(({ daerah, votes }) =>
      daerah === null ? [] : [{ daerah, who: votes.map(({ who }) => who).sort()[0] ?? '' }],
    )
    .sort((a, b) => (a.who < b.who ? -1 : a.who > b.who ? 1 : 0));
  return first?.daerah ?? null;
};

/** What happens in a demonstration stays marked as a sample, though it is signed like any other. */
export const originIn = (facts: Facts, daerah: string): 'resmi' | 'contoh' =>
  facts.regencies.find((one) => one.daerah === daerah)?.keadaan === 'resmi' ? 'resmi' : 'contoh';
