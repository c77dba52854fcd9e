import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf, slugsOf } from './slugs.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.stringMatching(/^[aA-]{0,4}$/),
  fc.constantFrom(
    '',
    '..',
    '/',
    'a/b',
    '%2e%2e',
    '\u202e',
    '\ud800',
    '__proto__',
    'constructor',
    'Ä',
    'ä',
    'NIP',
    'nip',
  ),
);

describe('whatever the text', () => {
  test('its slug is safe in an address and as the name of a folder', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(slugOf(text)).toMatch(SLUG);
        expect(slugOf(text).length).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('each value has its own slug, also beside reserved ones', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.array(anyText.map(slugOf)), (values, reserved) => {
        const slugs = slugsOf(values, reserved);
        expect([...slugs.keys()].sort()).toEqual([...new Set(values)].sort());
        expect(new Set(slugs.values()).size).toBe(slugs.size);
        for (const slug of slugs.values()) {
          expect(slug).toMatch(SLUG);
          expect(reserved).not.toContain(slug);
        }
      }),
    );
  });

  test('the order in which values come changes no address', () => {
    fc.assert(
      fc.property(fc.array(anyText), (values) => {
        expect(new Map([...slugsOf(values)].sort())).toEqual(new Map([...slugsOf(values.toReversed())].sort()));
      }),
    );
  });

  test('a safe value keeps its own text, whatever comes beside it', () => {
    fc.assert(
      fc.property(fc.array(anyText), fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,3})?$/), (others, safe) => {
        expect(slugsOf([...others, safe]).get(safe)).toBe(safe);
      }),
    );
  });
});

test('values that would read alike are counted', () => {
  expect([...slugsOf(['NIP', 'nip', 'Nip', '?'])]).toEqual([
    ['nip', 'nip'],
    ['?', 'lain'],
    ['NIP', 'nip-2'],
    ['Nip', 'nip-3'],
  ]);
});
