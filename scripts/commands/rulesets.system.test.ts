import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../adapters/operational-error.ts';
import { run } from './rulesets.ts';

const APP = 4242;
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8').replaceAll('_id": 0', `_id": ${APP}`));
const settings: { baca: string; nilai: object }[] = json('.github/setelan-forge.json');
const ROOT = '/repos/kabupaten/register';

let answers: Record<string, unknown>;
let server: Server;
let env: Record<string, string>;

/** A forge that answers what it holds, and 404 to all else, to whoever shows the token. */
beforeEach(async () => {
  answers = Object.fromEntries(settings.map(({ baca, nilai }) => [baca.replace('/repos/{owner}/{repo}', ROOT), nilai]));
  answers[`${ROOT}/rulesets`] = [{ id: 1 }, { id: 2 }];
  answers[`${ROOT}/rulesets/1`] = { id: 1, ...json('.github/rulesets/main.json') };
  answers[`${ROOT}/rulesets/2`] = { id: 2, ...json('.github/rulesets/main-riwayat.json') };
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://forge');
    const isKnown = request.headers.authorization === 'token rahasia';
    const status = !isKnown ? 401 : Object.hasOwn(answers, pathname) ? 200 : 404;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(status === 200 ? answers[pathname] : { message: 'no' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const forge = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  env = { TATA_FORGE: forge, TATA_REPOSITORI: 'kabupaten/register', TATA_APP: `${APP}`, TATA_TOKEN_BACA: 'rahasia' };
});
afterEach(() => {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
});

const ask = async (...args: string[]) => {
  let out = '';
  const add = (text: string) => {
    out += text;
  };
  const io = { cwd: process.cwd(), today: '2026-11-22', now: '2026-11-22T01:00:00Z', env, out: add, err: add };
  return { status: await run(args, io), out };
};

test('a forge that is set up as written: 0', async () => {
  expect(await ask()).toEqual({
    status: 0,
    out: 'kabupaten/register: 0 berbeda, 0 di antaranya melemahkan gerbang; 0 tidak terbaca.\n',
  });
});

test('E10: an administrator who may pass is told as a weaker gate: 1', async () => {
  const main = json('.github/rulesets/main.json');
  main.bypass_actors.push({ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' });
  answers[`${ROOT}/rulesets/1`] = main;
  const { status, out } = await ask();
  expect(status).toBe(1);
  expect(out).toContain(
    'Melemahkan gerbang: main: hanya gerbang yang menulis\n  RepositoryRole 5 boleh melewati aturan ini.',
  );
  expect(JSON.parse((await ask('--format', 'json')).out)).toMatchObject({
    version: 1,
    differences: [{ weakens: true }],
    unread: [],
  });
});

test('what may not be seen is not equal: 2', async () => {
  delete answers[`${ROOT}/environments/gerbang`];
  const { status, out } = await ask();
  expect(status).toBe(2);
  expect(out).toContain('Tidak terbaca\n  "/repos/{owner}/{repo}/environments/gerbang" tidak terbaca');
});

test('text of the forge does not steer the terminal', async () => {
  const stranger = { ...json('.github/rulesets/main-riwayat.json'), name: 'lain\u001b[2J\nMelemahkan' };
  answers[`${ROOT}/rulesets`] = [{ id: 1 }, { id: 2 }, { id: 3 }];
  answers[`${ROOT}/rulesets/3`] = stranger;
  const { out } = await ask();
  expect(out).not.toContain('\u001b');
  expect(out).toContain('Berbeda: lain');
});

describe('could not run', () => {
  test.each<[string, () => void]>([
    ['an unknown token', () => (env.TATA_TOKEN_BACA = 'lain')],
    ['no token', () => (env.TATA_TOKEN_BACA = '')],
    ['an App without a number', () => (env.TATA_APP = 'gerbang')],
    ['a repository of another form', () => (env.TATA_REPOSITORI = '../..')],
    ['an answer of another shape', () => (answers[`${ROOT}/rulesets/1`] = { name: 7 })],
    ['no list of rulesets', () => delete answers[`${ROOT}/rulesets`]],
  ])('%s', async (_, spoil) => {
    spoil();
    await expect(ask()).rejects.toThrow(OperationalError);
  });

  test('a format that is not known', async () => {
    await expect(ask('--format', 'xml')).rejects.toThrow('Format "xml" tidak dikenal.');
  });
});
