import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deviceNames, idSchema } from '../../scripts/core/records/id.ts';
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

const safeText = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,3})?$/).filter((text) => !deviceNames.includes(text));

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
      fc.property(fc.array(anyText), safeText, (others, safe) => {
        expect(slugsOf([...others, safe]).get(safe)).toBe(safe);
      }),
    );
  });
});

test.each(['con', 'CON', 'aux', 'Nul', 'com1', 'lpt9'])('%s is the name of no folder and of no record', (name) => {
  const slug = slugsOf([name]).get(name);
  expect(slug).toBe(`${name.toLowerCase()}-2`);
  expect(idSchema.safeParse(name.toLowerCase()).success).toBe(false);
  expect(idSchema.safeParse(slug).success).toBe(true);
});

test('values that would read alike are counted', () => {
  expect([...slugsOf(['NIP', 'nip', 'Nip', '?'])]).toEqual([
    ['nip', 'nip'],
    ['?', 'lain'],
    ['NIP', 'nip-2'],
    ['Nip', 'nip-3'],
  ]);
});
