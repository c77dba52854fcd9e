/** What two lists have in common, one to one, and what only one of them has. */
export interface Pairs<T> {
  readonly both: readonly (readonly [before: T, after: T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/**
 * Pairs two lists by one identity after another, the strictest first: what an earlier one has paired a later one leaves
 * alone. Things of equal identity are paired in their order; undefined pairs with nothing.
 */
export const pairsOf = <T>(
  before: readonly T[],
  after: readonly T[],
  identities: readonly ((one: T) => string | undefined)[],
): Pairs<T> => {
  const both: (readonly [T, T])[] = [];
  let [onlyBefore, onlyAfter] = [before, after];
  for (const identity of identities) {
    const waiting = Map.groupBy(onlyBefore, identity);
    waiting.delete(undefined);
    const taken = new Set<T>();
    onlyAfter = onlyAfter.filter((one) => {
      const match = waiting.get(identity(one))?.shift();
      if (match === undefined) return true;
      taken.add(match);
      both.push([match, one]);
      return false;
    });
    onlyBefore = onlyBefore.filter((one) => !taken.has(one));
  }
  return { both, onlyBefore, onlyAfter };
};
