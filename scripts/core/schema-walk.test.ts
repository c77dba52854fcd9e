import { expect, test } from 'vitest';
import { z } from 'zod';
import { jenisList, kindOf } from './records/kinds.ts';
import { allKeys, keysAt } from './schema-walk.ts';

const schema = z
  .strictObject({
    satu: z.string(),
    dalam: z.strictObject({ a: z.string(), b: z.string().optional() }).optional(),
    daftar: z.array(z.strictObject({ c: z.string().default('x') })).default([]),
    pilihan: z.union([z.strictObject({ d: z.string() }), z.strictObject({ e: z.string() })]),
    peta: z.record(z.string(), z.strictObject({ f: z.string() })),
  })
  .refine(() => true);

test.each<[PropertyKey[], string[]]>([
  [[], ['satu', 'dalam', 'daftar', 'pilihan', 'peta']],
  [['dalam'], ['a', 'b']],
  [['daftar'], []],
  [['daftar', 3], ['c']],
  [['pilihan'], ['d', 'e']],
  [['peta', 'apa-saja'], ['f']],
  [['satu'], []],
  [['tidak-ada', 'dalam'], []],
  [['constructor'], []],
  [['dalam', '__proto__'], []],
])('the keys at %j', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys);
});

test('all keys of all objects inside are found', () => {
  expect(allKeys(schema).toSorted()).toEqual([
    'a',
    'b',
    'c',
    'd',
    'daftar',
    'dalam',
    'e',
    'f',
    'peta',
    'pilihan',
    'satu',
  ]);
});

test.each(jenisList)('the keys of %s are known, whatever wraps its schema', (jenis) => {
  expect(keysAt(kindOf(jenis).schema, [])).toEqual(expect.arrayContaining(['id', 'asal', 'sumber']));
});
