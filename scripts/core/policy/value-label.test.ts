import { expect, test } from 'vitest';
import { choiceOf } from './value-label.ts';

test('a choice is told as people say it, and what no list knows as it was written', () => {
  expect(choiceOf({}, 'jenis_mitra', ['satu'])).toBe('satu');
  expect(choiceOf({}, 'jenis_mitra', ['kantor-cabang'])).toBe('kantor-cabang');
  expect(choiceOf({}, 'jenis_mitra', ['satu', 'dua', 'tiga'])).toBe('satu, dua, atau tiga');
});
