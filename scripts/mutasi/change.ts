/** A piece of a source and what is put in its place. */
export interface Change {
  /** The sort of fault, in a word for the report. */
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  readonly after: string;
}
