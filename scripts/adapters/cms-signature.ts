import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inPrivateFolder } from './private-folder.ts';
import { runProgram } from './run-program.ts';

const pem = (label: string) =>
  new RegExp(`^-----BEGIN ${label}-----\\n[A-Za-z0-9+/=\\n]+\\n-----END ${label}-----\\n?$`);
const cms = pem('CMS');
const certificate = pem('CERTIFICATE');

/** A certificate of a trust anchor; undefined for anything else. */
const anchorOf = (text: string): string | undefined => {
  const lines = `${text.replaceAll('\r\n', '\n').trim()}\n`;
  if (!certificate.test(lines)) return undefined;
  try {
    return new X509Certificate(lines).ca ? lines : undefined;
  } catch {
    return undefined;
  }
};

/** `x509-sha256 <hex>` of a certificate, as the roster lists it among the keys of an office. */
const listedAs = (text: string): string | undefined => {
  const found = text.match(/-----BEGIN CERTIFICATE-----/g) ?? [];
  if (found.length !== 1) return undefined;
  return `x509-sha256 ${new X509Certificate(text).fingerprint256.replaceAll(':', '').toLowerCase()}`;
};

export interface CmsCheck {
  /** What was signed, byte for byte. */
  readonly text: string;
  /** A detached signature as PEM. */
  readonly signature: string;
  /** Certificates that are trusted to issue others, as PEM. */
  readonly anchors: readonly string[];
  /** Instant of the act: certificates must have been valid then, whatever day it is now. */
  readonly at: string;
}

// Only the given anchors count: those of the machine would let any authority of the web vouch for an officer.
const trust = ['-no-CApath', '-no-CAstore', '-partial_chain', '-purpose', 'smimesign', '-auth_level', '2'];

/**
 * The certificate that signed a text, as `x509-sha256 <hex>`, if it chains to an anchor, was valid at the instant, may be used
 * for signing, and alone signed exactly these bytes; undefined otherwise. Which office it is stands in the roster.
 */
export const certificateThatSigned = async (check: CmsCheck): Promise<string | undefined> => {
  const anchors = check.anchors.flatMap((text) => anchorOf(text) ?? []);
  if (anchors.length === 0 || !cms.test(check.signature)) return undefined;
  return inPrivateFolder(async (folder) => {
    const path = (name: string) => join(folder, name);
    await Promise.all([
      writeFile(path('anchors'), anchors.join('')),
      writeFile(path('text'), check.text),
      writeFile(path('signature'), check.signature),
    ]);
    const time = ['-attime', String(Date.parse(check.at) / 1000)];
    const given = ['-inform', 'PEM', '-in', path('signature'), '-content', path('text'), '-CAfile', path('anchors')];
    const made = ['-out', path('verified'), '-signer', path('signer')];
    const { code } = await runProgram('openssl', ['cms', '-verify', '-binary', ...given, ...trust, ...time, ...made]);
    if (code !== 0) return undefined;
    // A signature that carries its own content would be verified against that, not against the text.
    const isSame = (await readFile(path('verified'))).equals(Buffer.from(check.text));
    return isSame ? listedAs(await readFile(path('signer'), 'utf8')) : undefined;
  });
};
