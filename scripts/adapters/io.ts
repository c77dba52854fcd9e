/** The world as a command sees it: nothing else is read from the process. */
export interface Io {
  readonly cwd: string;
  /** ISO date of the day the command runs on. */
  readonly today: string;
  /** Instant at which the command runs, UTC to the second, such as 2026-11-22T03:00:00Z. */
  readonly now: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
