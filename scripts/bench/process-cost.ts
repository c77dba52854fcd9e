import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program cost: wall seconds, and the most memory that it and its children held at one time. */
export interface Cost {
  readonly seconds: number;
  readonly peakMiB: number;
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly kib: number;
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // A process may end between being listed and being read.
    return '';
  }
};

const running = (): Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const status = read(`/proc/${name}/status`);
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return { pid: Number(name), parent: field('PPid'), kib: field('VmRSS') };
    });

const heldBy = (root: number, all: readonly Running[]): number =>
  all
    .filter(({ pid, parent }) => pid === root || parent === root)
    .reduce((sum, { pid, kib }) => sum + (pid === root ? kib : heldBy(pid, all)), 0);

const EVERY_MS = 50;

/** Runs a program to its end; rejects when it fails. Memory is sampled, so a short peak may be missed (Linux only). */
export const costOf = (
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: NodeJS.ProcessEnv },
): Promise<Cost> =>
  new Promise((settle, refuse) => {
    const start = process.hrtime.bigint();
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => {
      told += chunk.toString('utf8');
    });
    let peak = 0;
    const timer = setInterval(() => {
      if (child.pid !== undefined && process.platform === 'linux') peak = Math.max(peak, heldBy(child.pid, running()));
    }, EVERY_MS);
    child.on('error', refuse);
    child.on('close', (status) => {
      clearInterval(timer);
      const seconds = Number(process.hrtime.bigint() - start) / 1e9;
      if (status === 0) settle({ seconds, peakMiB: peak / 1024 });
      else refuse(new Error(`${command} ended with ${status}: ${told.slice(-2000)}`));
    });
  });
