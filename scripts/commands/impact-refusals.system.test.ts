import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SimpleGit } from 'simple-git';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initRepository } from '../testing/repository.ts';
import { testDay, testNow } from '../testing/run-here.ts';
import { smallRegister } from '../testing/small-register.ts';
import { run } from './impact.ts';

let folder: string;
let git: SimpleGit;
let first: string;

const put = (root: string, files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tata-dampak-'));
  git = await initRepository(folder);
  const isRecord = ([path]: [string, string]) => path.startsWith('registry/') || path === '.gitignore';
  put(folder, Object.fromEntries(Object.entries(smallRegister).filter(isRecord)));
  await git.add('.').commit('register');
  first = (await git.revparse(['HEAD'])).trim();
  put(folder, smallRegister);
  await git.add('.').commit('kebijakan');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const impact = async (args: string[], cwd = folder) => {
  const out: string[] = [];
  const say = (text: string) => out.push(text);
  const io = { cwd, today: testDay, now: testNow, env: {}, out: say, err: () => {} };
  return { status: await run(args, io), out: out.join('') };
};

test('a repository without a program of its own is compared', async () => {
  const { status, out } = await impact(['--base', 'HEAD', '--format', 'markdown']);
  expect(status).toBe(0);
  expect(out).toContain('## Dampak atas rekaman yang sudah ada');
});

test('folders are found from anywhere, and named from there', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'tata-lain-'));
  const file = join(folder, 'policies/uji/perbup-1-2020/pasal/01.md');
  const text = smallRegister['policies/uji/perbup-1-2020/pasal/01.md'] ?? '';
  writeFileSync(file, text.replace('judul: Nama domain', 'judul: [tak-terbaca'));
  const args = ['--base', 'HEAD', '--format', 'json'];
  const here = JSON.parse((await impact(args)).out);
  const there = JSON.parse(
    (await impact([...args, '--registry', join(folder, 'registry'), '--policies', join(folder, 'policies')], elsewhere))
      .out,
  );
  await git.raw('checkout', '--', '.');
  rmSync(elsewhere, { recursive: true });
  const kinds = (answer: { changes: { kind: string; key: string }[] }) =>
    answer.changes.map(({ kind, key }) => [kind, key]);
  expect(kinds(here).length).toBeGreaterThan(0);
  expect(kinds(there)).toEqual(kinds(here));
  expect(there.changes[0].file).toMatch(/^\.\.\/tata-dampak-[^/]+\/policies\//);
});

describe('what cannot be compared stops the command and says why', () => {
  test.each([
    ['no base', [], 'belum disebut'],
    ['a revision that is not there', ['--base', 'tidak-ada'], 'Versi "tidak-ada" tidak ada'],
    ['an option in place of a revision', ['--base=--output=bukti'], 'tidak ada di repositori'],
    ['a folder in place of a commit', ['--base', 'HEAD:registry'], 'tidak ada di repositori'],
    ['a day that is none', ['--base', 'HEAD', '--at', '2026-02-30'], 'Tanggal "2026-02-30"'],
    ['a format that is none', ['--base', 'HEAD', '--format', 'sarif'], 'Format "sarif"'],
    ['a regency that is not there', ['--base', 'HEAD', '--daerah', 'lain'], 'Daerah "lain" tidak ada'],
    ['policies elsewhere', ['--base', 'HEAD', '--policies', '..'], 'bukan folder di dalam repositori'],
    ['all of the repository as register', ['--base', 'HEAD', '--registry', '.'], 'bukan folder di dalam repositori'],
  ])('%s', async (_, args, message) => {
    await expect(impact(args)).rejects.toMatchObject({
      name: 'OperationalError',
      message: expect.stringContaining(message),
    });
  });

  test('a base from before the policies', async () => {
    await expect(impact(['--base', first])).rejects.toMatchObject({
      message: expect.stringContaining('belum ada kebijakan di policies'),
    });
  });

  test('a folder that no Git knows', async () => {
    const plain = mkdtempSync(join(tmpdir(), 'tata-polos-'));
    put(plain, smallRegister);
    const failed = impact(['--base', 'HEAD'], plain);
    await expect(failed).rejects.toMatchObject({
      message: expect.stringContaining('bukan bagian dari repositori Git'),
    });
    rmSync(plain, { recursive: true });
  });

  test('objects that Git has lost', async () => {
    const tree = (await git.revparse(['HEAD:policies'])).trim();
    const path = join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2));
    renameSync(path, `${path}.hilang`);
    await expect(impact(['--base', 'HEAD'])).rejects.toMatchObject({ name: 'OperationalError' });
    renameSync(`${path}.hilang`, path);
  });
});

test('nothing is left behind, whether it went well or not', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'tata-sementara-'));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = scratch;
  put(folder, { 'policies/bersama.yaml': `${smallRegister['policies/bersama.yaml']}\n# catatan\n` });
  const head = (await impact(['--base', 'HEAD'])).status;
  await impact(['--base', 'HEAD', '--daerah', 'lain']).catch(() => {});
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await git.raw('checkout', '--', '.');
  expect(head).toBe(0);
  expect(readdirSync(scratch)).toEqual([]);
  expect((await git.status()).isClean()).toBe(true);
  rmSync(scratch, { recursive: true });
});
