import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFindings, type Finding, type FindingParts, findingOf } from './finding.ts';

const parts: FindingParts = {
  rule: 'subdomain/domain-resmi',
  outcome: 'gagal',
  level: 'galat',
  basis: 'teks',
  daerah: 'buleleng',
  record: 'subdomain/contoh',
  file: 'registry/buleleng/subdomain/contoh.yaml',
  path: 'host',
  message: 'Nama host di luar domain.',
  help: 'Pakai nama lain.',
  actual: 'a.example',
  expected: null,
  provisions: ['buleleng/23.1', 'buleleng/23.2'],
  related: [],
};

test('the key names regency, provisions, rule, record, path and what the rule adds', () => {
  expect(findingOf({ ...parts, discriminator: 'x' }).key).toBe(
    'buleleng|buleleng/23.1+buleleng/23.2|subdomain/domain-resmi|subdomain/contoh|host|x',
  );
});

test('a new finding stands at the top of its file until it is placed, and keeps no discriminator', () => {
  const finding = findingOf({ ...parts, discriminator: 'x' });
  expect([finding.line, finding.column]).toEqual([1, 1]);
  expect(Object.keys(finding)).not.toContain('discriminator');
});

test('wording, level, file and values never change the key', () => {
  fc.assert(
    fc.property(
      fc.record({
        message: fc.string(),
        help: fc.string(),
        file: fc.string(),
        actual: fc.option(fc.string()),
        expected: fc.option(fc.string()),
        level: fc.constantFrom('galat', 'peringatan', 'perlu-telaah', 'celah'),
        basis: fc.constantFrom('teks', 'tafsir', 'setelan', 'skema'),
        related: fc.array(fc.string()),
      }),
      (changed) => {
        expect(findingOf({ ...parts, ...(changed as Partial<FindingParts>) }).key).toBe(findingOf(parts).key);
      },
    ),
  );
});

test.each<[keyof FindingParts, unknown]>([
  ['daerah', 'badung'],
  ['provisions', ['buleleng/23.1']],
  ['rule', 'subdomain/host-unik'],
  ['record', 'subdomain/lain'],
  ['path', 'riwayat.0'],
  ['discriminator', 'y'],
])('another %s is another finding', (part, value) => {
  expect(findingOf({ ...parts, [part]: value } as FindingParts).key).not.toBe(findingOf(parts).key);
});

test('order is by file, line, rule, column and key, and does not depend on the order given', () => {
  const place = (file: string, line: number, column: number, rule: string): Finding => ({
    ...findingOf({ ...parts, file, rule }),
    line,
    column,
  });
  const ordered = [
    place('a.yaml', 2, 5, 'x/a'),
    place('a.yaml', 2, 1, 'x/b'),
    place('a.yaml', 2, 5, 'x/b'),
    place('a.yaml', 10, 1, 'x/a'),
    place('b.yaml', 1, 1, 'x/a'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
      expect(shuffled.toSorted(compareFindings)).toEqual(ordered);
    }),
  );
});

test.each(['path', 'message', 'help', 'actual', 'expected', 'discriminator'])(
  'a secret in %s is not repeated',
  (part) => {
    // In pieces, so that this file itself holds no such thing.
    const secret = `gh${'p'}_${'q7Zx0bVn3KfWm8RtYc2LdHs5JgPa9UeTi4Oo'}`;
    const told = JSON.stringify(findingOf({ ...parts, [part]: `Isian "${secret}" ganda.` }));
    expect(told).not.toContain(secret.slice(4));
    expect(told).toContain('subdomain/domain-resmi');
  },
);
