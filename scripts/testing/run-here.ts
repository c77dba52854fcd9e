import type { Io } from '../adapters/io.ts';

/** The day on which tests look at the register: every sample request lies before it. */
export const testDay = '2026-11-22';
export const testNow = '2026-11-22T03:00:00Z';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in a folder, in this process, and keeps what it prints. */
export const runHere = async (
  run: (args: string[], io: Io) => Promise<number>,
  cwd: string,
  args: readonly string[],
): Promise<Ran> => {
  const said = { out: '', err: '' };
  const into = (stream: keyof typeof said) => (text: string) => {
    said[stream] += text;
  };
  const io: Io = { cwd, today: testDay, now: testNow, env: {}, out: into('out'), err: into('err') };
  return { status: await run([...args], io), ...said };
};
