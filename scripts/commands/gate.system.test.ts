import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { factsText, readFacts } from '../adapters/facts-file.ts';
import type { Decision } from '../core/gate/decision.ts';
import { decisionSchema } from '../core/gate/decision-schema.ts';
import { type GateRepository, gateNow, gateRepository } from '../testing/gate-repository.ts';
import { run as runFacts } from './facts.ts';
import { run as runGate } from './gate.ts';

let place: GateRepository;
beforeAll(async () => {
  place = await gateRepository('buleleng');
  const file = 'registry/buleleng/subdomain/contoh-survei.yaml';
  const text = readFileSync(join(place.folder, file), 'utf8');
  await place.propose('usul', { [file]: text.replace(/^keperluan: .*$/m, 'keperluan: Aplikasi survei pembaca.') });
});
afterAll(() => place.remove());

const runIn = async (run: typeof runFacts, cwd: string, args: readonly string[]) => {
  let out = '';
  const add = (text: string) => {
    out += text;
  };
  const io = { cwd, today: '2026-11-22', now: gateNow, env: {}, out: add, err: add };
  return { status: await run([...args], io), out };
};
const facts = (...args: string[]) => runIn(runFacts, place.folder, args);
const gate = (...args: string[]) => runIn(runGate, place.folder, args);
const decisionOf = async (...args: string[]): Promise<Decision> =>
  decisionSchema.parse(JSON.parse((await gate(...args, '--format', 'json')).out)) as Decision;

test('facts in a file are those on the screen, fit their schema, and read back to the same bytes', async () => {
  const { status, out } = await facts('--branch', 'usul');
  expect((await facts('--branch', 'usul', '--out', 'fakta.json')).status).toBe(status);
  expect(status).toBe(0);
  const text = readFileSync(join(place.folder, 'fakta.json'), 'utf8');
  expect(text).toBe(out);
  expect(factsText(readFacts(place.folder, 'fakta.json'))).toBe(text);
  const schema = JSON.parse(readFileSync('scripts/schemas/fakta-gerbang.schema.json', 'utf8'));
  const fits = new Ajv({ strict: false }).compile(schema);
  expect(fits(JSON.parse(text))).toBe(true);
  expect(fits({ ...JSON.parse(text), disetujui: true })).toBe(false);
});

test('a file of facts and the branch it was made from are judged alike, in every format', async () => {
  await facts('--branch', 'usul', '--out', 'fakta.json');
  for (const format of ['text', 'json', 'markdown']) {
    const [file, branch] = [
      await gate('--facts', 'fakta.json', '--format', format),
      await gate('--branch', 'usul', '--format', format),
    ];
    expect(file).toEqual(branch);
    expect(file.status).toBe(1);
  }
  const schema = JSON.parse(readFileSync('scripts/schemas/keputusan-gerbang.schema.json', 'utf8'));
  expect(new Ajv({ strict: false }).compile(schema)(await decisionOf('--branch', 'usul'))).toBe(true);
});

test('what would be if offices approved: a vote is counted, and the real decision stays as it was', async () => {
  const votesIn = ({ requirements }: Decision) =>
    requirements.flatMap(({ votes }) => votes.filter(({ who }) => who === 'kepala-dinas')).length;
  const before = await decisionOf('--branch', 'usul');
  const imagined = await decisionOf('--branch', 'usul', '--jika', 'kepala-dinas');
  expect([votesIn(before), votesIn(imagined) > 0]).toEqual([0, true]);
  expect(await decisionOf('--branch', 'usul')).toEqual(before);
  expect((await gate('--branch', 'usul', '--jika', 'kepala-dinas')).out).toContain('Pengandaian');
});

test.each([
  [['--jika', 'kepala-dina'], 'kepala-dinas'],
  [['--format', 'pdf'], 'markdown'],
  [['--facts', 'fakta.json'], 'tepat satu'],
])('gate --branch usul %j is told what is meant', async (args, word) => {
  const error = await gate('--branch', 'usul', ...args).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'OperationalError' });
  expect(`${(error as Error).message} ${(error as { advice: string }).advice}`).toContain(word);
});

test.each([
  ['an unknown field', (value: Record<string, unknown>) => ({ ...value, disetujui: true }), 'disetujui'],
  [
    'an unknown field deep inside',
    (value: { forge: { request: object } }) => ({
      ...value,
      forge: { ...value.forge, request: { ...value.forge.request, disetujui: true } },
    }),
    'forge.request',
  ],
  ['a missing part', ({ forge, ...rest }: Record<string, unknown>) => ({ ...rest, x: forge }), 'forge'],
  ['another version', (value: Record<string, unknown>) => ({ ...value, version: 2 }), 'version'],
  ['a list', () => [], 'fakta'],
  ['nothing', () => null, 'fakta'],
])('a file of facts with %s is refused, and where is said', async (_, change, word) => {
  await facts('--branch', 'usul', '--out', 'fakta.json');
  const value = JSON.parse(readFileSync(join(place.folder, 'fakta.json'), 'utf8'));
  writeFileSync(join(place.folder, 'rusak.json'), JSON.stringify(change(value)));
  await expect(gate('--facts', 'rusak.json')).rejects.toMatchObject({
    name: 'OperationalError',
    message: expect.stringContaining(word),
  });
});

test('a file that is no JSON, a branch that is not there, a folder without Git', async () => {
  writeFileSync(join(place.folder, 'rusak.json'), '{');
  const outside = mkdtempSync(join(tmpdir(), 'tata-luar-'));
  const asked = [
    () => gate('--facts', 'rusak.json'),
    () => gate('--branch', 'tidak-ada'),
    () => facts('--branch=--output=x'),
    () => facts(),
    () => facts('--branch', 'usul', '--base', 'tidak-ada'),
    () => runIn(runFacts, outside, ['--branch', 'usul']),
    () => gate(),
  ];
  for (const one of asked) await expect(one()).rejects.toMatchObject({ name: 'OperationalError' });
  rmSync(outside, { recursive: true });
});

test('without a main of its own a clone compares with the one it came from', async () => {
  await place.git.branch(['-m', 'main', 'utama']);
  try {
    await expect(facts('--branch', 'usul')).rejects.toMatchObject({ name: 'OperationalError' });
    await place.git.raw(['update-ref', 'refs/remotes/origin/main', 'utama']);
    expect((await facts('--branch', 'usul')).status).toBe(0);
  } finally {
    await place.git.branch(['-m', 'utama', 'main']);
  }
});

test('a run that is killed leaves whole facts or none, and the next run is not in its way', async () => {
  const out = join(place.folder, 'mati.json');
  const cli = resolve('scripts/cli.ts');
  const { out: whole } = await facts('--branch', 'usul');
  const end = (after: number) =>
    new Promise<void>((done) => {
      const args = [cli, 'facts', '--branch', 'usul', '--out', out];
      const child = spawn(process.execPath, args, { cwd: place.folder, stdio: 'ignore' });
      const timer = setTimeout(() => child.kill('SIGKILL'), after);
      child.on('close', () => {
        clearTimeout(timer);
        done();
      });
    });
  for (const after of [150, 300, 450, 600, 750, 900, 60_000]) {
    await end(after);
    if (existsSync(out)) expect(() => readFacts(place.folder, out)).not.toThrow();
  }
  const told = JSON.parse(readFileSync(out, 'utf8'));
  // The clock of a run is its own.
  expect({ ...told, forge: { ...told.forge, now: gateNow } }).toEqual(JSON.parse(whole));
});
