import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesOf, pathOf, valueAt } from './path.ts';

const record = {
  host: 'a.example',
  kosong: null,
  riwayat: [
    { tanggal: '2026-01-01', instrumen: ['satu', 'dua'] },
    { tanggal: '2026-02-01' },
    { tanggal: '2026-03-01', instrumen: ['tiga'] },
  ],
};

test.each<[readonly PropertyKey[], string]>([
  [[], ''],
  [['riwayat', 0, 'surat'], 'riwayat.0.surat'],
])('keys %j are written as a path', (keys, path) => {
  expect(pathOf(keys)).toBe(path);
});

test.each<[string, unknown]>([
  ['', record],
  ['host', 'a.example'],
  ['riwayat.1.tanggal', '2026-02-01'],
  ['riwayat.0.instrumen.1', 'dua'],
  ['kosong', null],
  ['kosong.dalam', undefined],
  ['host.length', undefined],
  ['riwayat.9', undefined],
  ['toString', undefined],
  ['__proto__.polluted', undefined],
])('the value at "%s"', (path, value) => {
  expect(valueAt(record, path)).toEqual(value);
});

describe('patterns', () => {
  test.each<[string, [string, unknown][]]>([
    ['host', [['host', 'a.example']]],
    [
      'riwayat.*.tanggal',
      [
        ['riwayat.0.tanggal', '2026-01-01'],
        ['riwayat.1.tanggal', '2026-02-01'],
        ['riwayat.2.tanggal', '2026-03-01'],
      ],
    ],
    [
      'riwayat.*.instrumen.*',
      [
        ['riwayat.0.instrumen.0', 'satu'],
        ['riwayat.0.instrumen.1', 'dua'],
        ['riwayat.2.instrumen.0', 'tiga'],
      ],
    ],
    ['host.*', []],
    ['tidak.ada', []],
    ['*', []],
  ])('%s', (pattern, found) => {
    expect(matchesOf(record, pattern)).toEqual(found);
  });

  test('every pair it returns is a path to that value', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.integer(),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree')),
      ),
    }));
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '*'), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join('.'));
    fc.assert(
      fc.property(tree, pattern, (value, wanted) => {
        for (const [path, found] of matchesOf(value, wanted)) {
          expect(valueAt(value, path)).toBe(found);
          expect(path.split('.').length).toBe(wanted.split('.').length);
        }
      }),
    );
  });
});
