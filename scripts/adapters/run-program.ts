import { spawn } from 'node:child_process';
import { OperationalError } from './operational-error.ts';

/** What a program is given besides its arguments. */
export interface ProgramSettings {
  readonly cwd?: string;
  /**
   * Added to the environment, or taken out of it where undefined; nothing secret ever stands in the arguments, which other
   * users of the machine can read.
   */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
}

export interface ProgramResult {
  readonly code: number;
  readonly out: Buffer;
  readonly err: string;
}

const missing = (name: string): OperationalError =>
  new OperationalError(
    `Program "${name}" tidak ada di mesin ini.`,
    'Pasang paketnya (git, openssh-client, atau openssl), lalu coba lagi.',
  );

/**
 * Runs a program without a shell and waits for it. It gets no terminal, so that nothing can stop to ask for a password, and
 * speaks English at UTC, so that its answers can be read.
 */
export const runProgram = (
  name: string,
  args: readonly string[],
  { cwd, env, input = '' }: ProgramSettings = {},
): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(name, args, {
      ...(cwd === undefined ? {} : { cwd }),
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', GIT_TERMINAL_PROMPT: '0', SSH_ASKPASS_REQUIRE: 'never', ...env },
      detached: true,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? missing(name) : error));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') }),
    );
    // A program that ends early closes its input; its status says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
