import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema, numbered, shapeFinding } from './check-schema.ts';

const place = { daerah: 'banjar', record: 'subdomain/uji', file: 'registry/banjar/subdomain/uji.yaml' };
const schema = z.strictObject({ a: z.string(), b: z.string().default('bawaan'), c: z.array(z.int()).optional() });

test('a value that fits is returned with its defaults and without findings', () => {
  expect(checkSchema(schema, { a: 'x' }, place)).toEqual({ value: { a: 'x', b: 'bawaan' }, findings: [] });
});

test('every fault is a finding of level galat and basis skema that cites nothing', () => {
  const { value, findings } = checkSchema(schema, { a: 1, c: ['x'], d: 2 }, place);
  expect(value).toBeUndefined();
  expect(findings.map(({ rule, path }) => `${rule} ${path}`).toSorted()).toEqual([
    'skema/isian-asing d',
    'skema/tipe a',
    'skema/tipe c.0',
  ]);
  for (const finding of findings)
    expect(finding).toMatchObject({ ...place, level: 'galat', basis: 'skema', outcome: 'gagal', provisions: [] });
  expect(new Set(findings.map(({ key }) => key)).size).toBe(3);
});

test('a finding of shape is complete when only code and words are given', () => {
  expect(shapeFinding(place, { code: 'uji', message: 'Uji.', help: 'Uji.' })).toEqual({
    ...place,
    key: 'banjar||skema/uji|subdomain/uji||',
    rule: 'skema/uji',
    outcome: 'gagal',
    level: 'galat',
    basis: 'skema',
    line: 1,
    column: 1,
    path: '',
    message: 'Uji.',
    help: 'Uji.',
    actual: null,
    expected: null,
    provisions: [],
    related: [],
  });
});

test('faults of one code at one path are told apart, and their order alone decides how', () => {
  const faults = ['a', 'b', 'a', 'a'].map((path) => ({ code: 'isian-ganda', path, message: '', help: '' }));
  expect(numbered(faults).map(({ path, discriminator }) => `${path} ${discriminator}`)).toEqual([
    'a isian-ganda',
    'b isian-ganda',
    'a isian-ganda 2',
    'a isian-ganda 3',
  ]);
});

test('of a file with more faults than anybody reads, the first are told and that there are more', () => {
  const place = { daerah: 'uji', record: 'a/b', file: 'a/b.yaml' };
  const schema = z.strictObject({ list: z.array(z.strictObject({ id: z.string() })) });
  const keys = Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`isian-${i}`, i]));
  for (const value of [{ list: [], ...keys }, { list: Array.from({ length: 20_000 }, () => ({})) }]) {
    const { findings } = checkSchema(schema, value, place);
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)).toMatchObject({ rule: 'skema/terlalu-banyak', level: 'galat' });
    expect(new Set(findings.map(({ key }) => key)).size).toBe(101);
  }
});
