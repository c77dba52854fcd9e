import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appNumber, startAppServer } from '../testing/app-server.ts';
import { tokensOf } from './forge-tokens.ts';
import { OperationalError } from './operational-error.ts';

let server: Awaited<ReturnType<typeof startAppServer>>;
let folder: string;
let path: string;
beforeEach(async () => {
  server = await startAppServer();
  folder = mkdtempSync(join(tmpdir(), 'tata-app-'));
  path = join(folder, 'kunci');
  writeFileSync(path, server.pem(), { mode: 0o600 });
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const tokens = (env: Record<string, string>) =>
  tokensOf({ env, forge: server.forge, owner: 'kabupaten', repo: 'register' });
const app = () => ({ TATA_APP: `${appNumber}`, TATA_KUNCI_APP: path });

test('a person’s own tokens come first, and nothing is asked', async () => {
  const own = tokens({ ...app(), TATA_TOKEN_BACA: 'baca', TATA_TOKEN_TULIS: 'tulis' });
  expect([await own.read(), await own.write()]).toEqual(['baca', 'tulis']);
  expect(server.asked).toEqual([]);
});

test('a run that only reads makes no token that writes; each is made once', async () => {
  const { read, write } = tokens(app());
  expect(await read()).toBe(await read());
  expect(server.asked.map(({ body }) => body).join()).not.toContain('"write"');
  const made = server.asked.length;
  expect(await write()).not.toBe(await read());
  expect(
    server.asked
      .slice(made)
      .map(({ body }) => body)
      .join(),
  ).toContain('"contents":"write"');
});

describe('without', () => {
  test.each<[string, () => Record<string, string>, string]>([
    ['anything', () => ({}), 'Isi TATA_TOKEN_TULIS'],
    ['a token for writing', () => ({ TATA_TOKEN_BACA: 'baca' }), 'Isi TATA_TOKEN_TULIS'],
    ['a number of the App', () => ({ ...app(), TATA_APP: 'gerbang' }), 'Isi TATA_TOKEN_TULIS'],
    ['a path of the key', () => ({ ...app(), TATA_KUNCI_APP: '' }), 'Isi TATA_TOKEN_TULIS'],
    ['a key at that path', () => ({ ...app(), TATA_KUNCI_APP: `${path}-lain` }), 'TATA_KUNCI_APP'],
  ])('%s nothing is written, and it says what to fill in', async (_, env, advice) => {
    const refused = tokens(env()).write();
    await expect(refused).rejects.toThrow(OperationalError);
    await expect(refused).rejects.toMatchObject({ advice: expect.stringContaining(advice) });
  });
});
