import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { judgedByBase, namedAsHead } from './impact-sides.ts';

const at = '2026-11-22';
const folderOf = (name: string) => ({ inTree: name, shown: name });
const plan = { program: '', registry: folderOf('registry'), policies: folderOf('policies') };
const answer = (parts: object = {}) => JSON.stringify({ version: 1, at, findings: [], ...parts });
const says = (text: string, status = 0) =>
  `process.stdout.write(${JSON.stringify(text)}); process.exitCode = ${status};\n`;

let tree: string;
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'tata-pembanding-'));
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

/** A program of another age: what it does for each verb. */
const program = (verbs: Readonly<Record<string, string>>) => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  };
  write('package.json', '{ "type": "module" }');
  write('scripts/cli.ts', 'await import(`./commands/$' + '{process.argv[2]}.ts`);\n');
  for (const [verb, script] of Object.entries(verbs)) write(`scripts/commands/${verb}.ts`, script);
};

const bounds = { milliseconds: 60_000, bytes: 100_000 };
const judged = (more: object = {}) => judgedByBase({ tree, plan, at, daerah: undefined, bounds, ...more });

test('what it says is taken, and what it does not know is told', async () => {
  program({ check: says(answer(), 1) });
  expect(await judged()).toEqual({
    findings: [],
    duties: null,
    notes: ['Kewajiban tidak dibandingkan; program pada versi pembanding: belum ada perintah obligations.'],
  });
});

test('it is asked about the same folders, day and regency', async () => {
  program({
    check: `process.stdout.write(JSON.stringify({ version: 1, at: '${at}', findings: [] })); console.error(process.argv.slice(2).join(' ')); process.exitCode = 2;`,
  });
  await expect(judged({ daerah: 'badung' })).rejects.toMatchObject({
    message: expect.stringContaining(
      'check --registry registry --policies policies --at 2026-11-22 --format json --daerah badung',
    ),
  });
});

describe('a program that cannot be used stops the command and says why', () => {
  test.each([
    ['no such command', {}, {}, 'belum ada perintah check'],
    ['words in place of JSON', { check: says('Register sehat.') }, {}, 'jawabannya bukan JSON'],
    ['another version of the JSON', { check: says(answer({ version: 2 })) }, {}, 'berbentuk lain'],
    ['another day', { check: says(answer({ at: '2020-01-01' })) }, {}, 'tentang hari lain'],
    ['a fall', { check: 'throw new Error("jatuh")' }, {}, 'bukan JSON (file:'],
    [
      'a refusal',
      { check: 'console.error("Folder tidak ada."); process.exitCode = 2' },
      {},
      'status 2: Folder tidak ada.',
    ],
    ['no end', { check: 'setInterval(() => {}, 1000)' }, { milliseconds: 300 }, 'belum selesai'],
    [
      'no end of words',
      { check: 'for (;;) process.stdout.write("x".repeat(9999))' },
      { bytes: 50_000 },
      'lebih panjang',
    ],
  ])('%s', async (_, verbs, more, message) => {
    program(verbs);
    await expect(judged({ bounds: { ...bounds, ...more } })).rejects.toMatchObject({
      name: 'OperationalError',
      message: expect.stringContaining(message),
      advice: expect.stringContaining('--base'),
    });
  });

  test('what it says cannot steer the terminal', async () => {
    program({ check: 'console.error("\\u001b[31mmerah"); process.exitCode = 2' });
    await expect(judged()).rejects.toMatchObject({ message: expect.not.stringContaining('\u001b') });
  });
});

test('duties in a form that is not known are left out, and that is told', async () => {
  program({ check: says(answer()), obligations: says('{"version":9}') });
  expect(await judged()).toMatchObject({ duties: null, notes: [expect.stringContaining('berbentuk lain')] });
});

test('files are named as they are at the head', () => {
  const finding = (file: string) => ({
    ...{ key: 'k', rule: 'a/b', outcome: 'gagal', level: 'galat', basis: 'teks', daerah: 'uji', record: 'a/b' },
    ...{ path: '', message: '', provisions: [] },
    file,
  });
  const files = ['r/uji/a.yaml', 'p/uji/b.yaml', 'lain/c.yaml'].map((file) => finding(file) as never);
  const folders = { registry: { inTree: 'r', shown: '../r' }, policies: { inTree: 'p', shown: '../p' } };
  expect(namedAsHead(files, folders).map(({ file }) => file)).toEqual([
    '../r/uji/a.yaml',
    '../p/uji/b.yaml',
    'lain/c.yaml',
  ]);
});
