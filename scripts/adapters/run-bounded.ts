import { spawn } from 'node:child_process';

/** How long a program may run and how much it may say, each stream for itself. */
export interface Bounds {
  readonly milliseconds: number;
  readonly bytes: number;
}

export interface BoundedResult {
  /** Null when it was stopped or fell. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Which bound it met. */
  readonly stopped: 'waktu' | 'ukuran' | null;
}

/** What a program needs of the environment to run at all; nothing secret is among it. */
const passedOn = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
const environment = (): Record<string, string> =>
  Object.fromEntries(passedOn.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));

/**
 * Runs a program that may do anything: it gets no input and no secrets, is stopped when it takes too long or says too much,
 * and whatever it started itself no longer holds up who waits for it.
 */
export const runBounded = (
  name: string,
  args: readonly string[],
  { cwd, bounds }: { readonly cwd: string; readonly bounds: Bounds },
): Promise<BoundedResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(name, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let stopped: BoundedResult['stopped'] = null;
    const stop = (why: 'waktu' | 'ukuran') => {
      stopped ??= why;
      child.kill('SIGKILL');
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const collect = (stream: typeof child.stdout): Buffer[] => {
      const parts: Buffer[] = [];
      let size = 0;
      stream.on('data', (part: Buffer) => {
        size += part.length;
        if (size > bounds.bytes) stop('ukuran');
        else parts.push(part);
      });
      return parts;
    };
    const [out, err] = [collect(child.stdout), collect(child.stderr)];
    const timer = setTimeout(() => stop('waktu'), bounds.milliseconds);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const textOf = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
      resolve({ code: stopped ? null : code, out: textOf(out), err: textOf(err), stopped });
    });
  });
