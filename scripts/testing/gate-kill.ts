import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Arrival } from './forge/faults.ts';
import type { ChildAsked } from './gate-child.ts';
import type { GateWorld } from './gate-world.ts';

/** What the gate had asked when it stopped. */
export interface Stopped {
  /** Whether it was stopped, rather than done before. */
  readonly isStopped: boolean;
  readonly status: number | null;
  /** Everything that would change something, in order, the last not let in. */
  readonly changes: readonly string[];
}

const started = (world: GateWorld, number: number): ChildProcess => {
  const now = world.forge.now();
  const asked: ChildAsked = { cwd: world.clone, today: now.slice(0, 10), now, env: world.env, pr: String(number) };
  const program = resolve('scripts/testing/gate-child.ts');
  return spawn(process.execPath, [program, JSON.stringify(asked)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/**
 * Runs the gate as a process and kills it, with all that it started, when it asks for the n-th change of something (from 1).
 * That change does not happen: all before it did.
 */
export const killedAtChange = async (world: GateWorld, number: number, n: number): Promise<Stopped> => {
  world.forge.tick(60);
  const changes: string[] = [];
  const child = started(world, number);
  const ended = new Promise<number | null>((done) => child.once('close', done));
  world.forge.guard(({ method, path, isChange }: Arrival) => {
    if (isChange) changes.push(`${method} ${path}`);
    if (changes.length < n) return true;
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
    return false;
  });
  const status = await ended;
  world.forge.guard();
  return { isStopped: status === null, status, changes };
};

/** Runs the gate here while the line goes dead for good at the n-th request of any kind (from 1). */
export const cutAtRequest = async (world: GateWorld, number: number, n: number): Promise<Stopped> => {
  let seen = 0;
  const changes: string[] = [];
  world.forge.guard(({ method, path, isChange }) => {
    seen += 1;
    if (seen >= n) return false;
    if (isChange) changes.push(`${method} ${path}`);
    return true;
  });
  const { status } = await world.gate(number);
  world.forge.guard();
  return { isStopped: seen >= n, status, changes };
};
