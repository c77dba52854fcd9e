import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appTokenOf } from './app-token.ts';
import { OperationalError } from './operational-error.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString();

/** What a forge was asked, and by which App, where its key proves it. */
interface Asked {
  readonly route: string;
  readonly issuer: string | undefined;
  readonly body: string;
}

let server: Server;
let forge: string;
let asked: Asked[];
let status: Record<string, number>;

const issuerOf = ({ headers }: IncomingMessage): string | undefined => {
  const [head = '', claims = '', signature = ''] = (headers.authorization ?? '').replace(/^bearer /i, '').split('.');
  const isGood = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url');
  return isGood ? String(JSON.parse(Buffer.from(claims, 'base64url').toString()).iss) : undefined;
};

beforeEach(async () => {
  [asked, status] = [[], {}];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const route = `${request.method} ${request.url}`;
    const issuer = issuerOf(request);
    asked.push({ route, issuer, body: Buffer.concat(chunks).toString() });
    const code = issuer === '7' ? (status[route] ?? 200) : 401;
    response.writeHead(code, { 'content-type': 'application/json' });
    const answers: Record<string, unknown> = {
      'GET /repos/kabupaten/register/installation': { id: 99 },
      'POST /app/installations/99/access_tokens': { token: 'rahasia-sejam', expires_at: '2026-11-22T09:00:00Z' },
    };
    response.end(JSON.stringify(code === 200 ? (answers[route] ?? {}) : { message: 'no' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  forge = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => new Promise((done) => server.close(done)));

const key = (extra = {}) => ({
  app: 7,
  privateKey: pem('pkcs8'),
  forge,
  owner: 'kabupaten',
  repo: 'register',
  ...extra,
});

describe('a token of the App', () => {
  test.each(['pkcs1', 'pkcs8'] as const)('is made by its key (%s), for one repository and few rights', async (type) => {
    expect(await appTokenOf(key({ privateKey: pem(type) }))).toBe('rahasia-sejam');
    expect(asked.map(({ route, issuer }) => [route, issuer])).toEqual([
      ['GET /repos/kabupaten/register/installation', '7'],
      ['POST /app/installations/99/access_tokens', '7'],
    ]);
    expect(JSON.parse(asked[1]?.body ?? '')).toEqual({
      repositories: ['register'],
      permissions: { contents: 'write', checks: 'write', pull_requests: 'write', issues: 'write', workflows: 'write' },
    });
  });

  test.each<[string, () => Partial<ReturnType<typeof key>>, string]>([
    ['another App', () => ({ app: 8 }), 'App yang sama'],
    [
      'another key',
      () => ({
        privateKey: generateKeyPairSync('rsa', { modulusLength: 2048 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      }),
      'App yang sama',
    ],
    ['no key', () => ({ privateKey: 'bukan kunci' }), 'tidak dapat dibuat'],
  ])('is not made for %s', async (_, extra, message) => {
    const refused = appTokenOf(key(extra()));
    await expect(refused).rejects.toThrow(OperationalError);
    await expect(refused).rejects.toThrow(message);
  });

  test.each([
    ['GET /repos/kabupaten/register/installation', 404, 'belum dipasang'],
    ['POST /app/installations/99/access_tokens', 422, 'belum cukup'],
  ])('is refused where %s answers %i', async (route, code, message) => {
    status[route] = code;
    await expect(appTokenOf(key())).rejects.toThrow(message);
  });
});
