import type { Office, RegencyFacts } from './facts.ts';

/** Who stands behind accounts: one person counts once, however many accounts and offices are theirs. */
export interface People {
  /** A stable name of the person who owns an account; undefined for strangers. */
  readonly of: (account: number) => string | undefined;
}

/** Joins accounts that some office lists together: its holder owns them all. */
export const peopleOf = (
  regencies: readonly { readonly offices: readonly { readonly accounts: readonly number[] }[] }[],
): People => {
  const parent = new Map<number, number>();
  const root = (account: number): number => {
    let at = account;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { offices } of regencies)
    for (const { accounts } of offices)
      for (const account of accounts) {
        const [a, b] = [root(accounts[0] ?? account), root(account)];
        parent.set(Math.max(a, b), Math.min(a, b));
        parent.set(Math.min(a, b), Math.min(a, b));
      }
  return { of: (account) => (parent.has(account) ? `orang:${root(account)}` : undefined) };
};

/**
 * Regencies whose offices have every account of their holders, as all rosters together tell it: who is one person by the
 * roster of another regency is one person here. The accounts that an office lists itself come first.
 */
export const withAllAccounts = (regencies: readonly RegencyFacts[], rosters: readonly Office[][]): RegencyFacts[] => {
  const people = peopleOf(rosters.map((offices) => ({ offices })));
  const known = rosters.flatMap((offices) => offices.flatMap(({ accounts }) => accounts));
  const byPerson = Map.groupBy(
    [...new Set(known)].sort((a, b) => a - b),
    (account) => people.of(account),
  );
  const whole = (office: Office): Office => {
    const all = office.accounts.flatMap((account) => byPerson.get(people.of(account)) ?? []);
    return { ...office, accounts: [...new Set([...office.accounts, ...all])] };
  };
  return regencies.map((regency) => ({ ...regency, offices: regency.offices.map(whole) }));
};
