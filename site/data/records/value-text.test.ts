import { expect, test } from 'vitest';
import { plainText, shortValue } from './value-text.ts';
import type { FieldView, ValueView } from './value-view.ts';

const word = (text: string): ValueView => ({ jenis: 'teks', text, code: false });
const field = (label: string, value: ValueView): FieldView => ({ label, help: '', value });

test('a group says its fields, and a list without items that there is none', () => {
  const value: ValueView = {
    jenis: 'kelompok',
    fields: [field('Keadaan', word('Terpenuhi')), field('Ketentuan', { jenis: 'daftar', items: [] })],
  };
  expect(plainText(value)).toBe('Keadaan: Terpenuhi; Ketentuan: tidak ada');
});

test('a part that ends a sentence is joined to the next by one mark', () => {
  const value: ValueView = {
    jenis: 'kelompok',
    fields: [field('Uraian', word('Harga di pasar.')), field('Tempat', word('Papan di loket.'))],
  };
  expect(plainText(value)).toBe('Uraian: Harga di pasar; Tempat: Papan di loket.');
});

test('letters beyond the most are counted, not shown', () => {
  expect(shortValue(word('abcdef'), 4)).toMatchObject({ text: 'abcd', rest: 2 });
  expect(shortValue(word('abcd'), 4)).toMatchObject({ text: 'abcd', rest: 0 });
});
