import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['id', 'host', 'pemilik', 'pengelola', 'penggunaan', 'riwayat', 'label_resmi'];

test.each<[string, string | undefined]>([
  ['pemilik', 'pemilik'],
  ['peimlik', 'pemilik'],
  ['Pemilik', 'pemilik'],
  ['pemillik', 'pemilik'],
  ['label-resmi', 'label_resmi'],
  ['riwyat', 'riwayat'],
  ['hsot', 'host'],
  ['kendaraan', undefined],
  ['xyzxyz', undefined],
])('for "%s" the word meant is %s', (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test('no words, no suggestion', () => {
  expect(nearest('host', [])).toBeUndefined();
});

test('a known word with one slip is found again', () => {
  const long = known.filter((word) => word.length > 5);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), fc.constantFrom('x', 'q', 'z', ''), (word, at, put) => {
      const i = at % word.length;
      expect(nearest(word.slice(0, i) + put + word.slice(i + 1), long)).toBe(word);
    }),
  );
});

test('a word of any length gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (word) => {
      expect([undefined, ...known]).toContain(nearest(word, known));
    }),
    { numRuns: 50 },
  );
});
