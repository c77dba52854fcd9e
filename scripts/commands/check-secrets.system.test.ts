import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Finding } from '../core/finding.ts';
import { makeKey } from '../testing/keys.ts';
import { registerRepository } from '../testing/repository.ts';
import { run } from './check.ts';

const at = '2026-11-22';
let folder: string;
let git: SimpleGit;

const privateKey = readFileSync(makeKey().file, 'utf8');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const der = rsa.privateKey.export({ format: 'der', type: 'pkcs8' });
const pem = rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
/** Pieces of the key, none of which may be repeated. */
const parts = pem
  .split('\n')
  .slice(1, -2)
  .map((line) => line.slice(0, 20));

beforeEach(async () => {
  ({ folder, git } = await registerRepository('badung'));
  await git.add('.').commit('base');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const office = 'registry/badung/jabatan/kepala-dinas.yaml';
const letter = 'registry/badung/keputusan/contoh-edaran-kunci.yaml';

const printed = async (...args: string[]) => {
  const out: string[] = [];
  const print = (text: string) => out.push(text);
  const io = { cwd: folder, today: at, now: `${at}T03:00:00Z`, env: {}, out: print, err: print };
  const status = await run(['--at', at, ...args], io);
  return { status, text: out.join('') };
};
const check = async (...args: string[]) => {
  const { status, text } = await printed('--format', 'json', ...args);
  const { findings } = JSON.parse(text) as { findings: (Finding & { introduced?: boolean })[] };
  return { status, secrets: findings.filter(({ rule }) => rule.endsWith('kunci-rahasia')) };
};
const told = ({ secrets }: Awaited<ReturnType<typeof check>>) =>
  secrets.map(({ rule, file, path }) => [rule, file, path]);

test('in a value it is told at its place, and by the provision that forbids it', async () => {
  put(
    letter,
    readFileSync(join(folder, letter), 'utf8').replace(
      /^tentang: .*$/m,
      `tentang: >-\n  ${privateKey.trim().split('\n').slice(0, 4).join('\n  ')}`,
    ),
  );
  const found = await check('--base', 'HEAD');
  expect(told(found)).toEqual([['rekaman/tanpa-kunci-rahasia', letter, 'tentang']]);
  expect(found.secrets[0]?.provisions).toEqual(['badung/16.2']);
  expect(found.status).toBe(1);
});

test('elsewhere in a record it is told of the file as a whole, and never repeated', async () => {
  const ways: Record<string, (text: string) => string> = {
    'bupati.yaml': (text) => `${text}${pem.replace(/^/gm, '# ')}`,
    'kepala-dinas.yaml': (text) => `${text}kunci_pribadi: |\n${pem.replace(/^/gm, '  ')}`,
    'petugas-domain-1.yaml': (text) => `${text}:\n${pem}`,
    'petugas-domain-2.yaml': (text) => `${text}kunci:\n${pem.trim().replace(/^/gm, '  - ')}\n`,
    'sekretaris-daerah.yaml': (text) => text.replace(/^peran: .*$/m, `peran: "${pem.replaceAll('\n', ' ')}"`),
  };
  const files = Object.keys(ways).map((name) => `registry/badung/jabatan/${name}`);
  for (const [name, write] of Object.entries(ways)) {
    const file = `registry/badung/jabatan/${name}`;
    put(file, write(readFileSync(join(folder, file), 'utf8')));
  }
  const expected = files.map((file) => ['skema/kunci-rahasia', file, '']);
  const found = await check('--base', 'HEAD');
  expect(told(found)).toEqual(expected);
  expect(found.status).toBe(1);
  expect(told(await check())).toEqual(expected);
  for (const format of ['text', 'json', 'sarif']) {
    const { text } = await printed('--format', format);
    for (const part of parts) expect(text.split('\n').filter((line) => line.includes(part))).toEqual([]);
  }
});

test('in the name of a field, in a mark, or in front of a host it is never repeated', async () => {
  const token = `gh${'p'}_${'q7Zx0bVn3KfWm8RtYc2LdHs5JgPa9UeTi4Oo'}`;
  const login = 'https://admin:rahasia2026@contoh.example';
  put(office, `${readFileSync(join(folder, office), 'utf8')}${token}: 1\n${token}: !${token} 2\n`);
  const [name = ''] = readdirSync(join(folder, 'registry/badung/subdomain'));
  const host = `registry/badung/subdomain/${name}`;
  put(host, readFileSync(join(folder, host), 'utf8').replace(/^host: .*$/m, `host: ${login}`));
  expect(told(await check())).toEqual([
    ['skema/kunci-rahasia', office, ''],
    ['rekaman/tanpa-kunci-rahasia', host, 'host'],
  ]);
  for (const format of ['text', 'json', 'github', 'markdown', 'sarif']) {
    const { text } = await printed('--format', format);
    expect(text, format).not.toContain(token.slice(4));
    expect(text, format).not.toContain('rahasia2026');
  }
});

const strangers: readonly (readonly [string, string | Uint8Array])[] = [
  ['registry/badung/jabatan/kunci.pem', pem],
  ['registry/badung/jabatan/kunci.p12', der],
  ['registry/badung/kunci.md', pem.replace(/.{8}/g, '$&\u200b')],
  ['registry/badung/kunci.txt', Buffer.from(`\ufeff${pem}`, 'utf16le')],
  ['registry/badung/kunci-tanpa-tanda.txt', Buffer.from(pem, 'utf16le')],
  ['registry/badung/kunci/dalam/id', privateKey],
  ['registry/id_ed25519', privateKey],
];
const outside: readonly (readonly [string, string | Uint8Array])[] = [
  ['.github/rahasia.bin', der],
  ['docs/panduan.md', `# Panduan\n\n${privateKey}`],
  ['policies/badung/catatan.txt', pem],
  ['site/kunci', pem],
];
const secret = ([file]: readonly [string, unknown]) => ['skema/kunci-rahasia', file, ''];

test('files that are no records are told, in the register always, elsewhere where a change brings them', async () => {
  for (const [file, content] of [...strangers, ...outside]) put(file, content);
  const found = await check('--base', 'HEAD');
  expect(told(found).toSorted()).toEqual([...strangers, ...outside].map(secret).toSorted());
  expect(found.secrets.every(({ introduced, help }) => introduced && help.includes('riwayat'))).toBe(true);
  expect(found.status).toBe(1);
  expect(told(await check()).toSorted()).toEqual(strangers.map(secret).toSorted());
});

test('without a base, what is named as a key file is opened; public keys and certificates are not told', async () => {
  put('docs/tls/server.KEY', pem);
  put('docs/tls/publik.pem', rsa.publicKey.export({ format: 'pem', type: 'spki' }) as string);
  put('docs/kunci.pub', execFileSync('ssh-keygen', ['-y', '-f', makeKey().file]).toString());
  put('docs/catatan.md', 'Berkas -----BEGIN PRIVATE KEY----- tidak disimpan di sini.');
  expect(told(await check('--base', 'HEAD'))).toEqual([['skema/kunci-rahasia', 'docs/tls/server.KEY', '']]);
  expect((await check()).secrets).toEqual([]);
  await git.add('.').commit('kunci');
  expect(told(await check())).toEqual([['skema/kunci-rahasia', 'docs/tls/server.KEY', '']]);
});

test('one that was there before does not decide, a new one does', async () => {
  put('docs/kunci.md', pem);
  await git.add('.').commit('lama');
  appendFileSync(join(folder, 'docs/kunci.md'), '\nTambahan.\n');
  const old = await check('--base', 'HEAD');
  expect(old.secrets.map(({ introduced }) => introduced)).toEqual([false]);
  expect(old.status).toBe(0);
  put('docs/lain.md', privateKey);
  expect((await check('--base', 'HEAD')).secrets.map(({ introduced }) => introduced)).toEqual([false, true]);
  // Another key of the same sort in the same file is a new one.
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  put('docs/kunci.md', other.export({ format: 'pem', type: 'pkcs8' }) as string);
  expect((await check('--base', 'HEAD')).secrets.map(({ introduced }) => introduced)).toEqual([true, true]);
});
