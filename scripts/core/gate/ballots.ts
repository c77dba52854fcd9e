import type { Facts } from './facts.ts';
import type { Review } from './forge-facts.ts';
import type { People } from './people.ts';

export type Stance = 'setuju' | 'perbaiki' | 'batal';

/** The last word of one person; `person` is the account itself for strangers. */
export interface Ballot {
  readonly person: string;
  readonly account: number;
  readonly stance: Stance;
  readonly review: Review;
}

const stances: Readonly<Record<Review['state'], Stance | undefined>> = {
  APPROVED: 'setuju',
  CHANGES_REQUESTED: 'perbaiki',
  DISMISSED: 'batal',
  // A remark neither gives nor takes a vote; what is not sent yet is nobody's word.
  COMMENTED: undefined,
  PENDING: undefined,
};

const later = (a: Review, b: Review): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id - b.id);

/** The name under which an account votes. */
export const personOf = (people: People, account: number): string => people.of(account) ?? `akun:${account}`;

/** The last word of every person who reviewed, in the order in which the words were given. */
export const ballotsOf = (facts: Facts, people: People): Ballot[] => {
  const last = new Map<string, Ballot>();
  for (const review of [...facts.forge.reviews].sort(later)) {
    const stance = stances[review.state];
    if (stance === undefined) continue;
    const person = personOf(people, review.account.id);
    last.delete(person);
    last.set(person, { person, account: review.account.id, stance, review });
  }
  return [...last.values()];
};
