import { createVerify, generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the forge was asked, and by which App, where its key proves it. */
interface Asked {
  readonly route: string;
  readonly issuer: string | undefined;
  readonly body: string;
}

export const appNumber = 7;

/** The two operations by which a forge makes the token of an App, with its rule: the App proves itself by its key. */
export const startAppServer = async () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const asked: Asked[] = [];
  const statusOf: Record<string, number> = {};

  const issuerOf = ({ headers }: IncomingMessage): string | undefined => {
    const [head = '', claims = '', signature = ''] = (headers.authorization ?? '').replace(/^bearer /i, '').split('.');
    const isGood = createVerify('RSA-SHA256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url');
    return isGood ? String(JSON.parse(Buffer.from(claims, 'base64url').toString()).iss) : undefined;
  };

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const route = `${request.method} ${request.url}`;
    const [issuer, body] = [issuerOf(request), Buffer.concat(chunks).toString()];
    asked.push({ route, issuer, body });
    const code = issuer === `${appNumber}` ? (statusOf[route] ?? 200) : 401;
    const answers: Record<string, unknown> = {
      'GET /repos/kabupaten/register/installation': { id: 99 },
      'POST /app/installations/99/access_tokens': {
        token: `rahasia-${asked.length}`,
        expires_at: '2026-11-22T09:00:00Z',
      },
    };
    response.writeHead(code, { 'content-type': 'application/json' });
    response.end(JSON.stringify(code === 200 ? (answers[route] ?? {}) : { message: 'no' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));

  return {
    forge: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** Status that a route answers with from now on. */
    statusOf,
    pem: (type: 'pkcs1' | 'pkcs8' = 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
