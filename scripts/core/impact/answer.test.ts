import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutiesAnswer, findingsAnswer } from './answer.ts';

const at = '2026-11-22';
const finding = {
  key: 'uji|uji/1.1|a/b|aplikasi/a|nama|',
  rule: 'a/b',
  outcome: 'gagal',
  level: 'galat',
  basis: 'teks',
  daerah: 'uji',
  record: 'aplikasi/a',
  file: 'registry/uji/aplikasi/a.yaml',
  path: 'nama',
  message: 'Kosong.',
  provisions: ['uji/1.1'],
};
const check = (parts: object = {}) => JSON.stringify({ version: 1, at, findings: [finding], ...parts });

test('an answer of the contract is read, whatever it holds besides', () => {
  expect(findingsAnswer(check({ lain: 1, findings: [{ ...finding, line: 3 }] }), at)).toEqual({ value: [finding] });
  expect(dutiesAnswer(JSON.stringify({ version: 1, at, obligations: [] }), at)).toEqual({ value: [] });
});

describe('refused', () => {
  test.each([
    ['nothing', '', 'bukan-json'],
    ['half an answer', check().slice(0, -3), 'bukan-json'],
    ['words before it', `Halo\n${check()}`, 'bukan-json'],
    ['another version', check({ version: 2 }), 'bentuk-lain'],
    ['no findings', JSON.stringify({ version: 1, at }), 'bentuk-lain'],
    ['a level that nobody knows', check({ findings: [{ ...finding, level: 'parah' }] }), 'bentuk-lain'],
    ['a key that is no text', check({ findings: [{ ...finding, key: ['x'] }] }), 'bentuk-lain'],
    ['a text without end', check({ findings: [{ ...finding, message: 'a'.repeat(30_000) }] }), 'bentuk-lain'],
    ['a list', '[]', 'bentuk-lain'],
    ['nothing in JSON', 'null', 'bentuk-lain'],
    ['another day', check({ at: '2026-11-21' }), 'hari-lain'],
  ])('%s', (_, answer, fault) => {
    expect(findingsAnswer(answer, at)).toEqual({ fault });
  });

  test('a duty without its state', () => {
    const answer = JSON.stringify({ version: 1, at, obligations: [{ id: 'a' }] });
    expect(dutiesAnswer(answer, at)).toEqual({ fault: 'bentuk-lain' });
  });
});

test('any answer is read or refused, never a fall', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (answer) => {
      for (const read of [findingsAnswer, dutiesAnswer]) expect(read(answer, at)).toHaveProperty('fault');
    }),
  );
});
