import type { Io } from '../adapters/io.ts';
import { runLive } from '../commands/gate/live.ts';
import { hurried } from './forge/question.ts';

/** What a gate in a process of its own is started with, as JSON: it can be killed, and goes by the forge's clock. */
export interface ChildAsked extends Pick<Io, 'cwd' | 'today' | 'now' | 'env'> {
  readonly pr: string;
}

const { pr, ...world }: ChildAsked = JSON.parse(process.argv[2] ?? '{}');
process.exitCode = await runLive(
  { pr, apply: true, format: 'text' },
  { ...world, out: () => undefined, err: console.error },
  hurried,
);
