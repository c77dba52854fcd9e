import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A key pair made for one test run. */
export interface TestKey {
  /** Path of the private key. */
  readonly file: string;
  /** The public key as one line, without a comment. */
  readonly line: string;
}

const folder = mkdtempSync(join(tmpdir(), 'tata-kunci-'));
let count = 0;

/** Makes a new SSH key; it lives in the temporary folder of this run only. */
export const makeKey = (...options: string[]): TestKey => {
  count += 1;
  const file = join(folder, `kunci-${count}`);
  const kind = options.length === 0 ? ['-t', 'ed25519'] : options;
  execFileSync('ssh-keygen', ['-q', ...kind, '-N', '', '-C', '', '-f', file]);
  return { file, line: readFileSync(`${file}.pub`, 'utf8').trim() };
};

/** Signs a text with ssh-keygen alone, in any namespace: what somebody outside of the program could hand in. */
export const signWith = (key: TestKey, namespace: string, text: string): string =>
  execFileSync('ssh-keygen', ['-Y', 'sign', '-q', '-n', namespace, '-f', key.file], { input: text }).toString('utf8');
