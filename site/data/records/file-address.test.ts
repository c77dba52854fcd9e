import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressFrom, relativeAddress } from './file-address.ts';

test.each([
  ['/umpan.xml', '/badung/aplikasi/x/', 'badung/aplikasi/x/'],
  ['/badung/umpan.xml', '/badung/aplikasi/x/', 'aplikasi/x/'],
  ['/badung/instansi/a/umpan.xml', '/badung/aplikasi/x/', '../../aplikasi/x/'],
  ['/badung/umpan.xml', '/badung/', './'],
  ['/badung/umpan.xml', '/', '../'],
  ['/badung/umpan.xml', '/badung/umpan.xml', 'umpan.xml'],
  ['/badung/instansi/a/umpan.xml', '/badung/', '../../'],
])('%s names %s as %s', (from, to, address) => {
  expect(relativeAddress(from, to)).toBe(address);
});

const href = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c')), fc.constantFrom('', 'x.json'))
  .map(([folders, file]) => `/${[...folders, file].join('/')}`);

test('leads back to what it names, wherever it stands', () => {
  fc.assert(
    fc.property(href, href, (from, to) => {
      expect(new URL(relativeAddress(from, to), `https://contoh.example${from}`).pathname).toBe(to);
    }),
  );
});

test('is whole where the place of the portal is known', () => {
  expect(addressFrom('/umpan.xml', '/badung/', 'https://register.example')).toBe('https://register.example/badung/');
});
