import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { answer, listen, serverFor } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'tata-server-'));
const root = join(folder, 'dist');
mkdirSync(join(root, 'badung'), { recursive: true });
mkdirSync(join(folder, 'dist-lain'));
writeFileSync(join(folder, 'rahasia.txt'), 'rahasia');
writeFileSync(join(folder, 'dist-lain', 'rahasia.txt'), 'rahasia');
writeFileSync(join(root, 'index.html'), 'beranda');
writeFileSync(join(root, '404.html'), 'tidak ada');
writeFileSync(join(root, 'badung', 'index.html'), 'badung');
writeFileSync(join(root, 'gaya.css'), 'a{}');
mkdirSync(join(root, '_astro'));
writeFileSync(join(root, '_astro', 'x.AbC123.css'), 'a{}');
writeFileSync(join(root, 'foto.png'), 'x'.repeat(500));
writeFileSync(join(root, 'panjang.csv'), 'id,nama\r\n'.repeat(500));
afterAll(() => rmSync(folder, { recursive: true }));

const textOf = (body: Uint8Array | string) => (typeof body === 'string' ? body : Buffer.from(body).toString());

describe('an address', () => {
  test.each([
    ['/', 200, 'beranda', 'text/html; charset=utf-8'],
    ['/badung/', 200, 'badung', 'text/html; charset=utf-8'],
    ['/badung/?x=1#y', 200, 'badung', 'text/html; charset=utf-8'],
    ['/gaya.css', 200, 'a{}', 'text/css; charset=utf-8'],
    ['/tidak/ada/', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/../rahasia.txt', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/%2e%2e/rahasia.txt', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/..%2frahasia.txt', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/..%2fdist-lain%2frahasia.txt', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/%00', 404, 'tidak ada', 'text/html; charset=utf-8'],
    ['/%zz', 404, 'tidak ada', 'text/html; charset=utf-8'],
  ])('%s gives %i', async (url, status, body, type) => {
    const given = await answer(root, { method: 'GET', url });
    expect([given.status, textOf(given.body), given.headers['Content-Type']]).toEqual([status, body, type]);
  });

  test('of a folder without its slash is sent on', async () => {
    const given = await answer(root, { method: 'GET', url: '/badung' });
    expect([given.status, given.headers.Location]).toEqual([308, '/badung/']);
  });

  test.each([
    '//badung',
    '/%2fbadung',
    '/%2fjahat.example%2f..%2fbadung',
    '/%2Fjahat.example/..%2fbadung',
    '/%5cjahat.example%5c..%5cbadung',
    '/badung%2f..%2f%2fjahat.example%2f..%2fbadung',
    '///jahat.example/%2e%2e/badung',
    '/x//jahat.example/../../badung',
  ])('%s is never sent to another host', async (url) => {
    const given = await answer(root, { method: 'GET', url });
    expect([200, 308, 404]).toContain(given.status);
    const target = new URL(given.headers.Location ?? '/', 'http://localhost/');
    expect(target.host).toBe('localhost');
  });

  test('that is long beyond measure, or no address at all, is answered', async () => {
    for (const url of [`/${'a/'.repeat(50_000)}`, `/${'%41'.repeat(50_000)}`, '*', 'http://[', '', '\u0000'])
      expect([200, 404]).toContain((await answer(root, { method: 'GET', url })).status);
  });

  test('lies below the path of a fork', async () => {
    const all = await Promise.all(
      ['/register/badung/', '/badung/'].map((url) => answer(root, { method: 'GET', url }, '/register/')),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 404]);
  });
});

test('only reading is allowed, and every answer forbids what the portal does not need', async () => {
  const given = await answer(root, { method: 'POST', url: '/' });
  expect([given.status, given.headers.Allow]).toEqual([405, 'GET, HEAD']);
  expect(given.headers['Content-Security-Policy']).toMatch(/^default-src 'none'.*frame-ancestors 'none'/);
});

test('a file named by its content may be kept, a page is asked for again', async () => {
  const all = await Promise.all(['/_astro/x.AbC123.css', '/'].map((url) => answer(root, { method: 'GET', url })));
  expect(all.map((given) => given.headers['Cache-Control'])).toEqual([
    'public, max-age=31536000, immutable',
    'no-cache',
  ]);
});

describe('what is sent compressed', () => {
  const ask = (url: string, accepts?: string) => answer(root, { method: 'GET', url, accepts });

  test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', '*', 'GZIP'])('text, for %s', async (accepts) => {
    const given = await ask('/panjang.csv', accepts);
    expect(given.headers).toMatchObject({ 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' });
    expect(given.body.length).toBeLessThan(200);
    expect(gunzipSync(given.body).toString()).toBe('id,nama\r\n'.repeat(500));
  });

  test.each([undefined, '', 'br', 'identity', 'gzip;q=0', '*;q=0', 'gzip;q=0, *', 'gzip;q=x'])(
    'not for %s',
    async (accepts) => {
      const given = await ask('/panjang.csv', accepts);
      expect(given.headers['Content-Encoding']).toBeUndefined();
      expect(given.headers.Vary).toBe('Accept-Encoding');
      expect(textOf(given.body)).toBe('id,nama\r\n'.repeat(500));
    },
  );

  test('never pictures', async () => {
    const given = await ask('/foto.png', 'gzip');
    expect([given.headers['Content-Encoding'], given.headers.Vary, given.body.length]).toEqual([
      undefined,
      undefined,
      500,
    ]);
  });

  test('is what the file holds now, also after it was built anew', async () => {
    writeFileSync(join(root, 'baru.txt'), 'satu');
    const one = await ask('/baru.txt', 'gzip');
    writeFileSync(join(root, 'baru.txt'), 'duaa');
    const two = await ask('/baru.txt', 'gzip');
    expect([one, two].map(({ body }) => gunzipSync(body).toString())).toEqual(['satu', 'duaa']);
  });
});

test('a port in use is passed over', async () => {
  const [one, two] = [serverFor(root), serverFor(root)];
  const first = await listen(one, 45_321);
  const second = await listen(two, 45_321);
  expect(second).toBeGreaterThan(first ?? Number.NaN);
  const response = await fetch(`http://127.0.0.1:${second}/`);
  expect(await response.text()).toBe('beranda');
  await Promise.all([one, two].map((server) => new Promise((done) => server.close(done))));
});
