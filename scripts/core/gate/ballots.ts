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

/** A request for changes, or one that another account took back: only the account that spoke it can let it rest. */
export const stops = ({ stance, account, review: { dismissed } }: Ballot): boolean =>
  stance === 'perbaiki' ||
  (stance === 'batal' && dismissed?.was !== 'APPROVED' && dismissed?.was !== 'COMMENTED' && dismissed?.by !== account);

/** A machine speaks for nobody, also where it shows the number of somebody's account. */
const speakerOf = ({ account: { id, type } }: Review, people: People): string =>
  type === 'User' ? personOf(people, id) : `${type}:${id}`;

/**
 * The last word of every person who reviewed, in the order in which the words were given. Where one account of a person stops
 * a request, another account does not speak over it: a roster that joins the accounts of two would undo what one of them said.
 */
export const ballotsOf = (facts: Facts, people: People): Ballot[] => {
  const last = new Map<string, Ballot>();
  for (const review of [...facts.forge.reviews].sort(later)) {
    const stance = stances[review.state];
    if (stance === undefined) continue;
    const { id: account, type } = review.account;
    const key = `${type}:${account}`;
    last.delete(key);
    last.set(key, { person: speakerOf(review, people), account, stance, review });
  }
  const words = [...last.values()];
  const chosen = new Set(
    [...Map.groupBy(words, ({ person }) => person).values()].map((own) => own.findLast(stops) ?? own.at(-1)),
  );
  return words.filter((ballot) => chosen.has(ballot));
};
