import type { Facts } from './facts.ts';
import type { Review, Sighting } from './forge-facts.ts';

/** The last of them; all of the last second, since nothing tells which of those stood there longer. */
export const lastOf = (sightings: readonly Sighting[]): Sighting[] => {
  const last = sightings
    .map(({ at }) => at)
    .sort()
    .at(-1);
  return sightings.filter(({ at }) => at === last);
};

/**
 * What a voter may have had before their eyes: what the gate showed last before the vote and in its very second, and what
 * it showed of the commit that the vote names. A forge may stamp an old vote with a new commit, and a page may be older
 * than the branch: only what all of them agree on was read for certain. Undefined where nothing had been shown.
 */
export const seenScopes = ({ forge }: Facts, vote: Review, requirement: string): (string | undefined)[] | undefined => {
  const before = forge.sightings.filter(({ at }) => at <= vote.at);
  if (before.length === 0) return undefined;
  const earlier = lastOf(before.filter(({ at }) => at < vote.at));
  const sameSecond = before.filter(({ at }) => at === vote.at);
  const named = lastOf(before.filter(({ commit }) => commit === vote.commit));
  return [...earlier, ...sameSecond, ...named].map(({ scopes }) => scopes[requirement]);
};
