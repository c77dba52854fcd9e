import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { appNumber, startAppServer } from '../testing/app-server.ts';
import { type AppKey, appTokenOf } from './app-token.ts';
import { OperationalError } from './operational-error.ts';

let server: Awaited<ReturnType<typeof startAppServer>>;
beforeEach(async () => {
  server = await startAppServer();
});
afterEach(() => server.close());

const key = (extra: Partial<AppKey> = {}): AppKey => ({
  ...{ app: appNumber, privateKey: server.pem(), forge: server.forge },
  ...{ owner: 'kabupaten', repo: 'register', may: 'write' },
  ...extra,
});

test.each(['pkcs1', 'pkcs8'] as const)(
  'a token is made by the key (%s), for one repository and few rights',
  async (type) => {
    expect(await appTokenOf(key({ privateKey: server.pem(type) }))).toMatch(/^rahasia-/);
    expect(server.asked.map(({ route, issuer }) => [route, issuer])).toEqual([
      ['GET /repos/kabupaten/register/installation', '7'],
      ['POST /app/installations/99/access_tokens', '7'],
    ]);
    expect(JSON.parse(server.asked[1]?.body ?? '')).toEqual({
      repositories: ['register'],
      permissions: { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write', workflows: 'write' },
    });
  },
);

test('a token for reading is given nothing to write', async () => {
  await appTokenOf(key({ may: 'read' }));
  const { permissions } = JSON.parse(server.asked[1]?.body ?? '');
  expect(new Set(Object.values(permissions))).toEqual(new Set(['read']));
});

const otherKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

test.each<[string, () => Partial<AppKey>, string]>([
  ['another App', () => ({ app: 8 }), 'App yang sama'],
  ['another key', () => ({ privateKey: otherKey() }), 'App yang sama'],
  ['no key', () => ({ privateKey: 'bukan kunci' }), 'tidak dapat dibuat'],
])('no token is made for %s', async (_, extra, message) => {
  const refused = appTokenOf(key(extra()));
  await expect(refused).rejects.toThrow(OperationalError);
  await expect(refused).rejects.toThrow(message);
});

test.each([
  ['GET /repos/kabupaten/register/installation', 404, 'belum dipasang'],
  ['POST /app/installations/99/access_tokens', 422, 'belum cukup'],
])('no token is made where %s answers %i', async (route, code, message) => {
  server.statusOf[route] = code;
  await expect(appTokenOf(key())).rejects.toThrow(message);
});
