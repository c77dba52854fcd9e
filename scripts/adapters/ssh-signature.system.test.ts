import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { makeKey, signWith } from '../testing/keys.ts';
import { OperationalError } from './operational-error.ts';
import { fingerprintOf, parsePublicKey } from './ssh-key.ts';
import { isSshSignatureGood, keyOfSignature, publicKeyIn, signSsh } from './ssh-signature.ts';

const [mine, other] = [makeKey(), makeKey()];
const namespace = 'putusan@tata-kelola';
const text = '{"nomor":1}\n';
const signature = await signSsh(text, namespace, mine.file);
const good = { text, signature, namespace, key: mine.line } as const;

describe('keys', () => {
  test('a key loses its comment and keeps its fingerprint', () => {
    const key = parsePublicKey(`${mine.line} seseorang@kantor`) ?? '';
    expect(key).toBe(mine.line);
    expect(execFileSync('ssh-keygen', ['-lf', `${mine.file}.pub`]).toString()).toContain(fingerprintOf(key));
  });

  const [kind = '', encoded = ''] = mine.line.split(' ');
  test.each([
    ['options before the key', `namespaces="git" ${mine.line}`],
    ['a principal before the key', `* ${mine.line}`],
    ['a certificate authority', `cert-authority ${mine.line}`],
    ['two keys', `${mine.line}\n${other.line}`],
    ['a line break in the comment', `${mine.line} a\n* ${other.line}`],
    ['another kind than its bytes', `ecdsa-sha2-nistp256 ${encoded}`],
    ['bytes cut off', `${kind} ${encoded.slice(0, -8)}`],
    ['bytes added', `${kind} ${encoded}AAAA`],
    ['a short RSA key', makeKey('-t', 'rsa', '-b', '2048').line],
    ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['nothing', ''],
  ])('%s is no key', (_, line) => {
    expect(parsePublicKey(line)).toBeUndefined();
  });

  test.each([
    ['rsa', '3072'],
    ['ecdsa', '384'],
  ])('a key of kind %s signs as well', async (type, bits) => {
    const key = makeKey('-t', type, '-b', bits);
    expect(await publicKeyIn(key.file)).toBe(key.line);
    const made = await signSsh(text, namespace, key.file);
    expect(await isSshSignatureGood({ text, signature: made, namespace, key: key.line })).toBe(true);
  });
});

test('what was signed here is good, and names its key', async () => {
  expect(keyOfSignature(signature)).toBe(mine.line);
  expect(await isSshSignatureGood(good)).toBe(true);
  expect(await isSshSignatureGood({ ...good, key: `${mine.line} sebutan` })).toBe(true);
});

test('F04: a signature made for Git or for a vote is no signature of a decision', async () => {
  for (const purpose of ['git', 'suara@tata-kelola'])
    expect(await isSshSignatureGood({ ...good, signature: signWith(mine, purpose, text) })).toBe(false);
});

describe('refused', () => {
  test.each([
    ['another text', { text: '{"nomor":2}\n' }],
    ['a text without its last line break', { text: text.trim() }],
    ['another key', { key: other.line }],
    ['another purpose', { namespace: 'suara@tata-kelola' as const }],
    ['no signature', { signature: '' }],
    ['a signature cut off', { signature: `${signature.slice(0, 120)}\n-----END SSH SIGNATURE-----\n` }],
    ['words before it', { signature: `halo\n${signature}` }],
    ['two signatures', { signature: signature + signature }],
    ['a hostile key', { key: `${other.line}\n* ${mine.line}` }],
  ])('%s', async (_, change) => {
    expect(await isSshSignatureGood({ ...good, ...change })).toBe(false);
  });

  test('a key file that is none stops with what to do', async () => {
    await expect(signSsh(text, namespace, '/tidak/ada')).rejects.toThrow(OperationalError);
    await expect(publicKeyIn('/tidak/ada')).rejects.toThrow(OperationalError);
  });
});

describe('F02: the day of the act counts, not the day of the check', () => {
  const term = { sejak: '2020-01-01', sampai: '2020-12-31' };
  test.each([
    ['2020-06-01T00:00:00Z', true],
    // First and last moment of the term, in western Indonesia.
    ['2019-12-31T17:00:00Z', true],
    ['2019-12-31T16:59:59Z', false],
    ['2020-12-31T16:59:59Z', true],
    ['2020-12-31T17:00:00Z', false],
    ['2026-11-22T00:00:00Z', false],
  ])('at %s: %s', async (at, isGood) => {
    expect(await isSshSignatureGood({ ...good, at, term })).toBe(isGood);
  });

  test('an open end has no last day', async () => {
    expect(await isSshSignatureGood({ ...good, at: '2099-01-01T00:00:00Z', term: { sejak: '2020-01-01' } })).toBe(true);
  });
});
