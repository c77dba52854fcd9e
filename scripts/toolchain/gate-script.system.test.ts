import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Stands in for `node`: tells what it was called with and what it could see, and answers as it is told. */
const PROGRAM = `#!/usr/bin/env bash
echo "call: $*" >>"$LOG"
echo "keys: $(cat "$TATA_KUNCI_GERBANG") $(cat "$TATA_KUNCI_APP")" >>"$LOG"
echo "modes: $(stat -c '%a' "$(dirname "$TATA_KUNCI_APP")" "$TATA_KUNCI_GERBANG" "$TATA_KUNCI_APP" | tr '\\n' ' ')" >>"$LOG"
env | grep -c ISI_ >>"$LOG"
if [[ -n "\${WAIT:-}" ]]; then sleep "$WAIT"; fi
if [[ "$*" == *--semua* ]]; then exit "\${SWEEP:-0}"; fi
exit "\${ANSWER:-0}"
`;

let folder: string;
let log: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tata-gerbang-'));
  log = join(folder, 'log');
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'runner'));
  writeFileSync(join(folder, 'bin/node'), PROGRAM);
  chmodSync(join(folder, 'bin/node'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const environment = (extra: Record<string, string>) => ({
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
  RUNNER_TEMP: join(folder, 'runner'),
  LOG: log,
  ISI_KUNCI_GERBANG: 'kunci satu',
  ISI_KUNCI_APP: 'kunci dua',
  ...extra,
});

const run = (extra: Record<string, string> = {}) => {
  const { status } = spawnSync('bash', ['.github/gerbang.sh'], { env: environment(extra), stdio: 'ignore' });
  return { status, log: existsSync(log) ? readFileSync(log, 'utf8') : '', left: readdirSync(join(folder, 'runner')) };
};

const callsIn = (text: string) => [...text.matchAll(/^call: scripts\/cli\.ts gate (.*)$/gm)].map(([, args]) => args);
const HEAD = 'a'.repeat(40);

describe('whom it asks about', () => {
  test.each<[string, Record<string, string>, string[]]>([
    ['nothing named', {}, ['--semua --apply']],
    ['empty values', { NOMOR: '', KEPALA: '' }, ['--semua --apply']],
    ['a commit', { KEPALA: HEAD }, [`--kepala ${HEAD} --apply`, '--semua --apply']],
    ['a number', { NOMOR: '12' }, ['--pr 12 --apply', '--semua --apply']],
  ])('%s', (_, extra, calls) => {
    const done = run(extra);
    expect(done.status).toBe(0);
    expect(callsIn(done.log)).toEqual(calls);
  });

  test.each([
    ['NOMOR', '1; touch x'],
    ['NOMOR', '$(touch x)'],
    ['NOMOR', '-1'],
    ['NOMOR', '0'],
    ['NOMOR', '1.0'],
    ['NOMOR', '12\n--semua'],
    ['NOMOR', '99999999999'],
    ['KEPALA', 'refs/heads/main'],
    ['KEPALA', `${HEAD}\n`],
    ['KEPALA', HEAD.toUpperCase()],
    ['KEPALA', '--apply'],
  ])('E04: %s=%j is refused before anything runs', (name, value) => {
    expect(run({ [name]: value })).toEqual({ status: 2, log: '', left: [] });
  });
});

test('keys are files of this user alone, out of the environment, and gone afterwards', () => {
  const done = run();
  expect(done.log).toContain('keys: kunci satu kunci dua');
  expect(done.log).toContain('modes: 700 600 600');
  expect(done.log).toMatch(/^0$/m);
  expect(done.left).toEqual([]);
});

test.each(['ISI_KUNCI_GERBANG', 'ISI_KUNCI_APP'])('without %s nothing runs', (name) => {
  const done = run({ [name]: '' });
  expect(done.status).not.toBe(0);
  expect(done.log).toBe('');
});

describe('E02: how it ends', () => {
  test.each<[string, Record<string, string>, number]>([
    ['held is an answer', { ANSWER: '1', SWEEP: '1' }, 0],
    ['one that could not be read stops nobody else, and is told', { ANSWER: '2' }, 2],
    ['a sweep that could not run is told', { SWEEP: '2' }, 2],
  ])('%s', (_, answers, status) => {
    const done = run({ KEPALA: HEAD, ...answers });
    expect(done.status).toBe(status);
    expect(callsIn(done.log)).toHaveLength(2);
    expect(done.left).toEqual([]);
  });

  test('a run that is stopped leaves no key behind', async () => {
    const child = spawn('bash', ['.github/gerbang.sh'], { env: environment({ WAIT: '1' }), stdio: 'ignore' });
    const closed = once(child, 'close');
    while (!existsSync(log) || !readFileSync(log, 'utf8').includes('modes:'))
      await new Promise((r) => setTimeout(r, 20));
    child.kill('SIGTERM');
    await closed;
    expect(readdirSync(join(folder, 'runner'))).toEqual([]);
  });
});
