import type { Hash } from '../canonical.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';

/** Digests of what votes are bound to now, by requirement: what the gate shows, and later holds votes against. */
export const scopesOf = ({ requirements }: Decision): Record<string, string> =>
  Object.fromEntries(requirements.flatMap(({ id, scope }) => (scope === null ? [] : [[id, scope] as const])));

/** The facts as they would be had these offices approved just now what stands there. Offices without an account add nothing. */
export const withVotes = (facts: Facts, offices: readonly string[], hash: Hash): Facts => {
  const { forge, commits } = facts;
  const highest = Math.max(0, ...forge.reviews.map(({ id }) => id));
  const accounts = offices.flatMap((id) =>
    facts.regencies.flatMap(({ offices: known }) => known.find((office) => office.id === id)?.accounts[0] ?? []),
  );
  return {
    ...facts,
    forge: {
      ...forge,
      sightings: [...forge.sightings, { commit: commits.head, at: forge.now, scopes: scopesOf(decide(facts, hash)) }],
      reviews: [
        ...forge.reviews,
        ...accounts.map((id, i) => ({
          id: highest + 1 + i,
          account: { id, type: 'User' as const },
          association: null,
          state: 'APPROVED' as const,
          commit: commits.head,
          at: forge.now,
          dismissed: null,
          refusal: null,
          signature: null,
        })),
      ],
    },
  };
};
