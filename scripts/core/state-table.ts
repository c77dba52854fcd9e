/** One row of a table of states: which facts cause it, and the sentence that says so. */
export interface StateRow<Facts> {
  readonly state: string;
  readonly word: string;
  readonly holds: (facts: Facts) => boolean;
  readonly why: string | ((facts: Facts) => string);
}

/** A state as it was derived: the word people read, and the fact that causes it. */
export interface DerivedState<State extends string> {
  readonly state: State;
  readonly word: string;
  readonly why: string;
}

/** The first row that holds decides; the last row of a table always holds. */
export const deriveState = <Facts, Row extends StateRow<Facts>>(
  table: readonly Row[],
  facts: Facts,
): DerivedState<Row['state']> => {
  const row = table.find(({ holds }) => holds(facts));
  if (!row) throw new Error('the table of states ends with a row that always holds');
  return { state: row.state, word: row.word, why: typeof row.why === 'string' ? row.why : row.why(facts) };
};
