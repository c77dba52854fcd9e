/** The world as a command sees it: nothing else is read from the process. */
export interface Io {
  readonly cwd: string;
  /** ISO date of the day the command runs on. */
  readonly today: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}
