import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    const given = await answer(root, 'GET', url);
    expect([given.status, textOf(given.body), given.headers['Content-Type']]).toEqual([status, body, type]);
  });

  test('of a folder without its slash is sent on', async () => {
    const given = await answer(root, 'GET', '/badung');
    expect([given.status, given.headers.Location]).toEqual([308, '/badung/']);
  });

  test('that starts with two slashes is never sent to another host', async () => {
    const given = await answer(root, 'GET', '//badung');
    expect(given.headers.Location ?? '/').toMatch(/^\/(?!\/)/);
  });

  test('lies below the path of a fork', async () => {
    const all = await Promise.all(
      ['/register/badung/', '/badung/'].map((url) => answer(root, 'GET', url, '/register/')),
    );
    expect(all.map(({ status }) => status)).toEqual([200, 404]);
  });
});

test('only reading is allowed, and every answer forbids what the portal does not need', async () => {
  const given = await answer(root, 'POST', '/');
  expect([given.status, given.headers.Allow]).toEqual([405, 'GET, HEAD']);
  expect(given.headers['Content-Security-Policy']).toMatch(/^default-src 'self'/);
});

test('a file named by its content may be kept, a page is asked for again', async () => {
  const all = await Promise.all(['/_astro/x.AbC123.css', '/'].map((url) => answer(root, 'GET', url)));
  expect(all.map((given) => given.headers['Cache-Control'])).toEqual([
    'public, max-age=31536000, immutable',
    'no-cache',
  ]);
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
