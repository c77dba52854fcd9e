import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLookAlike, isUnder, labelsUnder, normaliseHost } from './hostname.ts';

const domain = 'bulelengkab.go.id';

test.each([
  ['Dinas.BulelengKab.go.id', 'dinas.bulelengkab.go.id'],
  ['dinas.bulelengkab.go.id.', 'dinas.bulelengkab.go.id'],
  ['dinas.bulelengkab.go.id..', 'dinas.bulelengkab.go.id.'],
])('%s compares as %s', (host, normal) => {
  expect(normaliseHost(host)).toBe(normal);
});

describe('under the domain, by whole labels', () => {
  test.each<[string, boolean, string[]]>([
    ['dinas.bulelengkab.go.id', true, ['dinas']],
    ['mail.dinas.bulelengkab.go.id', true, ['mail', 'dinas']],
    ['DINAS.BULELENGKAB.GO.ID.', true, ['dinas']],
    ['bulelengkab.go.id', false, []],
    ['dinasbulelengkab.go.id', false, []],
    ['dinas.bulelengkab.go.id.example', false, []],
    ['dinas.bulelengkab.co.id', false, []],
    ['', false, []],
  ])('%s: %s', (host, under, labels) => {
    expect(isUnder(host, domain)).toBe(under);
    expect(labelsUnder(host, domain)).toEqual(labels);
  });

  test('labels in front of the domain are found again', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 4 }), (labels) => {
        expect(labelsUnder(`${labels.join('.')}.${domain}`, domain)).toEqual(labels);
      }),
    );
  });

  test('nothing that lacks the dot in front of the domain is under it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), (prefix) => {
        expect(isUnder(prefix + domain, domain)).toBe(false);
      }),
    );
  });
});

test.each([
  ['dinas-bulelengkab.go.id', true],
  ['bulelengkab.co.id', true],
  ['dinas.bulelengkab.go.id.example', true],
  ['b-u-l-e-l-e-n-g-k-a-b.example', true],
  ['dinas.bulelengkab.go.id', false],
  ['bulelengkab.go.id', false],
  ['dinas.example', false],
])('%s resembles the domain: %s', (host, resembles) => {
  expect(isLookAlike(host, domain)).toBe(resembles);
});
