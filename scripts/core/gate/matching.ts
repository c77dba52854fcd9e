/** A role that so many different persons must fill, and who could. */
export interface Slot {
  readonly id: string;
  readonly need: number;
  readonly candidates: readonly string[];
}

/**
 * Gives every person at most one role so that as many places as possible are filled: exact, by augmenting paths. A greedy
 * choice would refuse votes that do suffice. The result does not depend on the order of candidates.
 */
export const assign = (slots: readonly Slot[]): ReadonlyMap<string, readonly string[]> => {
  const places = slots.flatMap(({ id, need, candidates }) => {
    const sorted = [...new Set(candidates)].sort();
    return Array.from({ length: Math.min(need, sorted.length) }, () => ({ id, candidates: sorted }));
  });
  const holder = new Map<string, number>();
  const seat = (place: number, tried: Set<string>): boolean => {
    for (const person of places[place]?.candidates ?? []) {
      if (tried.has(person)) continue;
      tried.add(person);
      const held = holder.get(person);
      if (held === undefined || seat(held, tried)) {
        holder.set(person, place);
        return true;
      }
    }
    return false;
  };
  places.forEach((_, place) => {
    seat(place, new Set());
  });
  const filled = new Map<string, string[]>(slots.map(({ id }) => [id, []]));
  for (const [person, place] of [...holder].sort()) filled.get(places[place]?.id ?? '')?.push(person);
  return filled;
};
