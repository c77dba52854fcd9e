import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../adapters/sha256.ts';
import { nameUuid } from './name-uuid.ts';

test('a name has one UUID, another name another', () => {
  expect(nameUuid('a', sha256)).toBe(nameUuid('a', sha256));
  expect(nameUuid('a', sha256)).not.toBe(nameUuid('b', sha256));
});

test('any name gives a UUID of version 8 and the variant of RFC 9562', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(nameUuid(name, sha256)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }),
  );
});
