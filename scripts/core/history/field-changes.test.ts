import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applied } from '../../testing/applied-changes.ts';
import { canonical, type Json } from '../canonical.ts';
import { fieldChanges } from './field-changes.ts';

type Values = Readonly<Record<string, unknown>>;

const word = fc.constantFrom('a', 'b', 'c', 'dua kata', '');
const scalar = fc.oneof(word, fc.integer({ min: 0, max: 3 }), fc.boolean(), fc.constant(null));
/** Items as records hold them: with the keys that name them, often the same ones, or with none. */
const item = fc.oneof(
  scalar,
  fc.record({ butir: word, keadaan: word, catatan: fc.record({ isi: scalar }) }, { requiredKeys: [] }),
  fc.record(
    { jenis: word, tanggal: fc.constantFrom('2026-01-01', '2026-02-01'), isi: scalar },
    { requiredKeys: ['jenis'] },
  ),
  fc.record({ id: fc.oneof(word, scalar), nilai: scalar }),
);
const list = fc.array(item, { maxLength: 5 });
const key = fc.constantFrom('a', 'b', 'c', 'riwayat', '__proto__', 'constructor');
const { values } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, list, tie('values'), fc.array(tie('value'), { maxLength: 4 })),
  values: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
}));
const record = values as fc.Arbitrary<Values>;

describe('changes of fields', () => {
  test('put upon the version before, give the version after', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const told = applied(before, fieldChanges(before, after));
        expect(canonical(told as Json)).toBe(canonical(after as Json));
      }),
      { numRuns: 3000 },
    );
  });

  test('are none between equal records, in whatever order their keys stand', () => {
    fc.assert(
      fc.property(record, (one) => {
        const turned = Object.fromEntries(Object.entries(structuredClone(one)).reverse());
        expect(fieldChanges(one, turned)).toEqual([]);
      }),
    );
  });

  test('name a place once for what came, what went and what changed', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const places = fieldChanges(before, after).map((one) => `${one.path} ${'sebelum' in one} ${'sesudah' in one}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });
});

const event = (jenis: string, tanggal: string, more: object = {}) => ({ jenis, tanggal, ...more });
const [first, second, third] = [
  event('baru', '2026-01-01'),
  event('ubah-nama', '2026-02-01'),
  event('nonaktif', '2026-03-01'),
];

describe('a list is compared item by item', () => {
  test.each([
    ['an event is added', [first], [first, second], [{ path: 'l.1', sesudah: second }]],
    ['an event is put in between', [first, third], [first, second, third], [{ path: 'l.1', sesudah: second }]],
    ['an event goes', [first, second, third], [first, third], [{ path: 'l.1', sebelum: second }]],
    [
      'an event gets a letter',
      [first, second],
      [first, { ...second, surat: { nomor: '1' } }],
      [{ path: 'l.1.surat', sesudah: { nomor: '1' }, butir: { 'l.1': { jenis: 'ubah-nama', tanggal: '2026-02-01' } } }],
    ],
    [
      'another event in its place is no rewritten one',
      [first],
      [third],
      [
        { path: 'l.0', sebelum: first },
        { path: 'l.0', sesudah: third },
      ],
    ],
    [
      'a document is there now',
      [
        { butir: 'manual', keadaan: 'belum' },
        { butir: 'kode', keadaan: 'ada' },
      ],
      [
        { butir: 'manual', keadaan: 'ada' },
        { butir: 'kode', keadaan: 'ada' },
      ],
      [{ path: 'l.0.keadaan', sebelum: 'belum', sesudah: 'ada', butir: { 'l.0': { butir: 'manual' } } }],
    ],
    [
      'a step without a name is rewritten',
      [
        { pelaku: 'a', waktu: '1' },
        { pelaku: 'b', waktu: '1' },
      ],
      [
        { pelaku: 'a', waktu: '1' },
        { pelaku: 'b', waktu: '2' },
      ],
      [{ path: 'l.1.waktu', sebelum: '1', sesudah: '2' }],
    ],
    [
      'two events of one day are told apart by their order',
      [first, event('baru', '2026-01-01', { surat: 'x' })],
      [first, event('baru', '2026-01-01', { surat: 'y' })],
      [{ path: 'l.1.surat', sebelum: 'x', sesudah: 'y', butir: { 'l.1': { jenis: 'baru', tanggal: '2026-01-01' } } }],
    ],
    ['a choice is added', ['data'], ['layanan', 'data'], [{ path: 'l.0', sesudah: 'layanan' }]],
    [
      'what only moves is given whole',
      ['a', 'b'],
      ['b', 'a'],
      [{ path: 'l', sebelum: ['a', 'b'], sesudah: ['b', 'a'] }],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(fieldChanges({ l: before }, { l: after })).toEqual(changes);
  });
});
