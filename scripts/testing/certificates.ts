import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'tata-sertifikat-'));
let count = 0;

/** A certificate with its key, made for one test run. */
export interface TestCertificate {
  readonly key: string;
  readonly file: string;
  readonly pem: string;
  /** As the roster lists it. */
  readonly line: string;
}

const openssl = (args: readonly string[], input = ''): Buffer =>
  execFileSync('openssl', args, { input, stdio: ['pipe', 'pipe', 'ignore'] });

/** Extensions of certificates: an authority, an officer, and one that may encrypt but not sign. */
export const extensions = {
  authority: 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n',
  officer: 'basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\n',
  encryption: 'basicConstraints=CA:FALSE\nkeyUsage=critical,keyEncipherment\n',
  server: 'basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n',
} as const;

/** Makes a certificate valid between two days of the form 20260101000000Z, by an authority or by itself. */
export const makeCertificate = (
  use: keyof typeof extensions,
  issuer?: TestCertificate,
  [from, until] = ['20250101000000Z', '20350101000000Z'],
): TestCertificate => {
  count += 1;
  const place = (ending: string) => join(folder, `${count}.${ending}`);
  const name = `/CN=Contoh ${count}`;
  openssl(['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', place('key'), '-subj', name, '-out', place('csr')]);
  for (const file of ['index', 'srl']) writeFileSync(place(file), file === 'srl' ? '01\n' : '');
  writeFileSync(place('ext'), extensions[use]);
  writeFileSync(
    place('cnf'),
    `[ca]\ndefault_ca=d\n[d]\ndatabase=${place('index')}\nserial=${place('srl')}\nnew_certs_dir=${folder}\ndefault_md=sha256\npolicy=p\nunique_subject=no\n[p]\ncommonName=supplied\n`,
  );
  const by = issuer ? ['-cert', issuer.file, '-keyfile', issuer.key] : ['-selfsign', '-keyfile', place('key')];
  const dates = ['-startdate', from ?? '', '-enddate', until ?? ''];
  const files = ['-config', place('cnf'), '-extfile', place('ext'), '-in', place('csr'), '-out', place('pem')];
  openssl(['ca', '-batch', '-notext', ...files, ...by, ...dates]);
  const pem = readFileSync(place('pem'), 'utf8');
  const print = new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
  return { key: place('key'), file: place('pem'), pem, line: `x509-sha256 ${print}` };
};

/** Signs a text as CMS in PEM, detached unless told otherwise. */
export const signCms = (by: TestCertificate, text: string, ...options: string[]): string =>
  openssl(
    ['cms', '-sign', '-binary', '-signer', by.file, '-inkey', by.key, '-outform', 'PEM', ...options],
    text,
  ).toString('utf8');
