import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Period } from '../core/records/period.ts';
import { OperationalError } from './operational-error.ts';
import { inPrivateFolder } from './private-folder.ts';
import { runProgram } from './run-program.ts';
import { parsePublicKey, publicKeyOf, stringsOf } from './ssh-key.ts';

/** What a signature is for: one made for another purpose is refused. */
export type Namespace = 'suara@tata-kelola' | 'putusan@tata-kelola';

const armor = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?$/;

/** The public key that a signature says it was made with; nothing is proven by that yet. */
export const keyOfSignature = (signature: string): string | undefined => {
  const bytes = Buffer.from(armor.exec(signature)?.[1] ?? '', 'base64');
  // Six letters, a version, then strings: key, namespace, a reserved one, digest, signature.
  if (bytes.subarray(0, 6).toString('latin1') !== 'SSHSIG' || bytes.length < 10) return undefined;
  const [key] = stringsOf(bytes.subarray(10)) ?? [];
  return key && publicKeyOf(key);
};

/** The public key of a private key file; an OperationalError where the file is no key. */
export const publicKeyIn = async (path: string): Promise<string> => {
  const { code, out } = await runProgram('ssh-keygen', ['-y', '-P', '', '-f', path]);
  const key = parsePublicKey(out.toString('utf8').trim());
  if (code === 0 && key !== undefined) return key;
  throw new OperationalError(
    'Berkas kunci pribadi tidak dapat dipakai.',
    'Pakai kunci SSH tanpa kata sandi yang hanya dapat dibaca pemiliknya (chmod 600): ed25519, ecdsa, atau RSA paling sedikit 3072 bit.',
  );
};

/** Signs a text byte for byte with a private key file. */
export const signSsh = async (text: string, namespace: Namespace, keyFile: string): Promise<string> => {
  const { code, out } = await runProgram('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', keyFile], { input: text });
  const signature = out.toString('utf8');
  if (code === 0 && keyOfSignature(signature) !== undefined) return signature;
  throw new OperationalError(
    'Tanda tangan tidak dapat dibuat dengan kunci itu.',
    'Pakai kunci SSH tanpa kata sandi yang hanya dapat dibaca pemiliknya (chmod 600): ed25519, ecdsa, atau RSA paling sedikit 3072 bit.',
  );
};

export interface SshCheck {
  readonly text: string;
  readonly signature: string;
  readonly namespace: Namespace;
  /** One line of a public key, as the roster holds it. */
  readonly key: string;
  /** Instant at which the key must have been good, with the days it is good for; never the machine's own clock. */
  readonly at?: string;
  readonly term?: Period | undefined;
}

const stamp = (instant: number): string => new Date(instant).toISOString().replace(/[-:T]|\..*$/g, '');
/** Days of the roster are days in western Indonesia. */
const startOf = (day: string): number => Date.parse(`${day}T00:00:00+07:00`);

const optionsOf = ({ namespace, term }: SshCheck): string =>
  [
    `namespaces="${namespace}"`,
    ...(term?.sejak ? [`valid-after="${stamp(startOf(term.sejak))}"`] : []),
    ...(term?.sampai ? [`valid-before="${stamp(startOf(term.sampai) + 24 * 60 * 60 * 1000 - 1000)}"`] : []),
  ].join(',');

/** Whether a signature is good for a text, a namespace, a key and an instant; hostile input is simply not good. */
export const isSshSignatureGood = async (check: SshCheck): Promise<boolean> => {
  const key = parsePublicKey(check.key);
  if (key === undefined || keyOfSignature(check.signature) !== key) return false;
  return inPrivateFolder(async (folder) => {
    const [allowed, signature] = [join(folder, 'allowed'), join(folder, 'signature')];
    await writeFile(allowed, `kunci ${optionsOf(check)} ${key}\n`);
    await writeFile(signature, check.signature);
    const time = check.at === undefined ? [] : ['-O', `verify-time=${stamp(Date.parse(check.at))}`];
    const args = ['-Y', 'verify', '-f', allowed, '-I', 'kunci', '-n', check.namespace, '-s', signature, ...time];
    return (await runProgram('ssh-keygen', args, { input: check.text })).code === 0;
  });
};
