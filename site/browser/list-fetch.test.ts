import { expect, test } from 'vitest';
import { pageAddress } from './list-fetch.ts';

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
