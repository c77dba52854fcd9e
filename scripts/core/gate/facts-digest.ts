import { canonical, type Hash, type Json } from '../canonical.ts';
import type { Facts } from './facts.ts';

const sorted = <T>(list: readonly T[]): T[] =>
  list
    .map((one) => ({ one, text: canonical(one as Json) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ one }) => one);

/** Digest of all facts. The order in which a forge listed things is no fact, and changes nothing. */
export const factsDigest = (facts: Facts, hash: Hash): string => {
  const { forge } = facts;
  const { contributors, reviews, sightings, checks } = forge;
  const plain = {
    ...forge,
    contributors: sorted(contributors),
    reviews: sorted(reviews),
    sightings: sorted(sightings),
    ...(checks ? { checks: sorted(checks) } : {}),
  };
  return hash(canonical({ ...facts, forge: plain } as unknown as Json));
};
