import { describe, expect, test } from 'vitest';
import { makeCertificate, signCms } from '../testing/certificates.ts';
import { certificateThatSigned } from './cms-signature.ts';

const root = makeCertificate('authority');
const stranger = makeCertificate('authority');
const officer = makeCertificate('officer', root);
const text = '{"suara":"setuju"}\n';
const good = { text, signature: signCms(officer, text), anchors: [root.pem], at: '2026-11-22T03:00:00Z' };

test('a certificate of a trusted authority signs, and is named by its fingerprint', async () => {
  expect(await certificateThatSigned(good)).toBe(officer.line);
});

test('an authority below another may be the anchor', async () => {
  const middle = makeCertificate('authority', root);
  const below = makeCertificate('officer', middle);
  expect(await certificateThatSigned({ ...good, signature: signCms(below, text), anchors: [middle.pem] })).toBe(
    below.line,
  );
});

describe('F07: refused', () => {
  const short = makeCertificate('officer', root, ['20250101000000Z', '20260101000000Z']);

  test('another authority', async () => {
    expect(await certificateThatSigned({ ...good, anchors: [stranger.pem] })).toBeUndefined();
    const signature = signCms(makeCertificate('officer', stranger), text);
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
  });

  test('an expired certificate, at the instant of the act', async () => {
    const signature = signCms(short, text);
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
    expect(await certificateThatSigned({ ...good, signature, at: '2024-12-31T00:00:00Z' })).toBeUndefined();
    expect(await certificateThatSigned({ ...good, signature, at: '2025-06-01T00:00:00Z' })).toBe(short.line);
  });

  test.each(['encryption', 'server'] as const)('a certificate for %s', async (use) => {
    const signature = signCms(makeCertificate(use, root), text);
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
  });

  test('a certificate that vouches for itself', async () => {
    const self = makeCertificate('officer');
    const signature = signCms(self, text);
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
    // Nor can an officer's certificate be an anchor.
    expect(await certificateThatSigned({ ...good, signature, anchors: [self.pem] })).toBeUndefined();
  });

  test('two signers, since one signature is one vote', async () => {
    const second = makeCertificate('officer', root);
    const signature = signCms(officer, text, '-signer', second.file, '-inkey', second.key);
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
  });

  test('content of its own in place of the text', async () => {
    const signature = signCms(officer, '{"suara":"lain"}\n', '-nodetach');
    expect(await certificateThatSigned({ ...good, signature })).toBeUndefined();
  });

  test.each([
    ['another content', { text: '{"suara":"tolak"}\n' }],
    ['no anchor', { anchors: [] }],
    [
      'an anchor that is no certificate',
      { anchors: ['halo', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'] },
    ],
    ['no signature', { signature: '' }],
    ['bytes that are no signature', { signature: '-----BEGIN CMS-----\nAAAA\n-----END CMS-----\n' }],
  ])('%s', async (_, change) => {
    expect(await certificateThatSigned({ ...good, ...change })).toBeUndefined();
  });
});
