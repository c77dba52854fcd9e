import { afterEach, expect, test, vi } from 'vitest';
import { fetchPages, pageAddress } from './list-fetch.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['/buleleng/subdomain/', 1, '/buleleng/subdomain/'],
  ['/buleleng/subdomain/', 3, '/buleleng/subdomain/halaman/3/'],
  ['/buleleng/subdomain/halaman/2/', 1, '/buleleng/subdomain/'],
  ['/buleleng/subdomain/halaman/2/', 12, '/buleleng/subdomain/halaman/12/'],
  ['/x/d/subdomain/menurut/pemilik/a/halaman/2/', 3, '/x/d/subdomain/menurut/pemilik/a/halaman/3/'],
  ['/x/d/subdomain/index.html', 2, '/x/d/subdomain/halaman/2/'],
  ['/d/halaman/', 2, '/d/halaman/halaman/2/'],
])('from %s page %i is %s', (path, page, address) => {
  expect(pageAddress(path, page)).toBe(address);
});

test('after a page that does not come, nothing more is told of those still on their way', async () => {
  const late = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', (address: string) => (address === '/3/' ? Promise.reject(new Error('cut')) : late.promise));
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString = (text: string) => text;
    },
  );
  const told: number[] = [];
  await expect(fetchPages(['/2/', '/3/'], (done) => told.push(done))).rejects.toThrow('cut');
  late.resolve(new Response('<p>'));
  await vi.waitFor(() => expect(late.promise).resolves.toHaveProperty('bodyUsed', true));
  await new Promise((done) => setImmediate(done));
  expect(told).toEqual([]);
});
