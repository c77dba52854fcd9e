import { createHash } from 'node:crypto';

/** Kinds of keys that may sign; for RSA the length counts as well. */
const kinds = new Set([
  'ssh-ed25519',
  'sk-ssh-ed25519@openssh.com',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ecdsa-sha2-nistp256@openssh.com',
  'ssh-rsa',
]);
const shortestRsa = 3072;

/** The strings of a structure of the SSH protocol, each with its length before it; undefined where one is cut off. */
export const stringsOf = (bytes: Buffer): Buffer[] | undefined => {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 4 > bytes.length) return undefined;
    const end = at + 4 + bytes.readUInt32BE(at);
    if (end > bytes.length) return undefined;
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
};

const bitsOf = (number: Buffer): number => number.toString('hex').replace(/^0+/, '').length * 4;

/** The line `kind base64` of a public key's bytes; undefined where they are no key that may sign. */
export const publicKeyOf = (bytes: Buffer): string | undefined => {
  const [kind, , last] = stringsOf(bytes) ?? [];
  const name = kind?.toString('latin1') ?? '';
  if (!kinds.has(name)) return undefined;
  if (name === 'ssh-rsa' && (last === undefined || bitsOf(last) < shortestRsa)) return undefined;
  return `${name} ${bytes.toString('base64')}`;
};

/**
 * One line of an OpenSSH public key, without its comment, which often names a person. Undefined for anything else: options
 * before the key, certificates, two keys, a kind that does not match its bytes, RSA below 3072 bits.
 */
export const parsePublicKey = (text: string): string | undefined => {
  const [, kind, encoded = ''] = /^([a-z0-9@.-]+) ([A-Za-z0-9+/]+={0,2})(?: [^\r\n]*)?$/.exec(text) ?? [];
  const key = publicKeyOf(Buffer.from(encoded, 'base64'));
  return key === `${kind} ${encoded}` ? key : undefined;
};

/** `SHA256:…` as ssh-keygen writes it, for comparing by eye or telephone. */
export const fingerprintOf = (key: string): string => {
  const bytes = Buffer.from(key.split(' ')[1] ?? '', 'base64');
  return `SHA256:${createHash('sha256').update(bytes).digest('base64').replace(/=+$/, '')}`;
};
