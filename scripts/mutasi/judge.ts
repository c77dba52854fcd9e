/** What a loaded module gives to those that import it. */
export type Loaded = Readonly<Record<string, unknown>>;

/** Says of a module whether the tests that speak for it still pass. */
export interface Judge {
  /** The first quick test that fails, by its name; a module that throws may be left to throw. */
  readonly failing: (module: Loaded) => string | undefined;
  /** The first failing test of those that take a process of their own, given the changed source. */
  readonly failingSlowly?: (source: string) => string | undefined;
}

export type JudgeOf = (file: string) => Judge;
