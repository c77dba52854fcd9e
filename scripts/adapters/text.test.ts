import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, maxBytes, placerOf } from './text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Uint8Array.from(Buffer.from(text, encoding));
const faultsOf = (content: Uint8Array) => decodeText(content).faults.map(({ code, offset }) => `${code} ${offset}`);

describe('refused', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['nothing', bytes(''), ['kosong 0']],
    ['only white space', bytes(' \n\t\n'), ['kosong 0']],
    ['a BOM', bytes('\uFEFFid: a'), ['bom 0']],
    ['NUL', bytes('id: a\0b'), ['nul 5']],
    ['both', bytes('\uFEFFid: a\0b'), ['bom 0', 'nul 6']],
    ['a BOM further on, which is a letter of width none', bytes('a\uFEFF'), ['tanda-tersembunyi 1']],
    ['writing turned round', bytes('id: a\u202Eb'), ['tanda-tersembunyi 5']],
    ['a sign that steers terminals', bytes('id: \u001B[2J'), ['tanda-tersembunyi 4']],
    ['a line separator', bytes('a\u2028b'), ['tanda-tersembunyi 1']],
    ['Latin-1', bytes('id: caf\xe9 x', 'latin1'), ['bukan-utf8 7']],
    ['Latin-1 after letters of several bytes', Uint8Array.from([...bytes('é💩: '), 0xe9, 0x20]), ['bukan-utf8 5']],
    ['half a letter at the end', Uint8Array.from([...bytes('id: '), 0xf0, 0x9f]), ['bukan-utf8 4']],
    ['a surrogate on its own', Uint8Array.from([...bytes('id: '), 0xed, 0xa0, 0x80]), ['bukan-utf8 4']],
    ['too long a writing of a letter', Uint8Array.from([0xc0, 0x80]), ['bukan-utf8 0']],
    ['UTF-16', bytes('id: a', 'utf16le'), ['nul 1']],
    ['one byte too many', new Uint8Array(maxBytes + 1).fill(97), ['terlalu-besar 0']],
  ])('%s', (_what, content, faults) => {
    expect(faultsOf(content)).toEqual(faults);
  });
});

test.each<[string, Uint8Array]>([
  ['plain text', bytes('id: a\n')],
  ['letters of every length', bytes('é ж 中 💩\n')],
  ['as many bytes as allowed', new Uint8Array(maxBytes).fill(97)],
])('accepted: %s', (_what, content) => {
  expect(decodeText(content)).toEqual({ text: new TextDecoder().decode(content), faults: [] });
});

test('the first letter that is no UTF-8 is found, wherever it is', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((value) => !/^\uFEFF|\0/.test(value) && value.isWellFormed());
  const bad = fc.constantFrom([0xe9], [0xff], [0xc3], [0xe2, 0x82], [0xf0, 0x9f, 0x92], [0xed, 0xa0, 0x80]);
  fc.assert(
    fc.property(text, bad, text, (before, wrong, after) => {
      // What follows begins with a letter of one byte: it ends the broken one.
      const content = Uint8Array.from([...bytes(before), ...wrong, ...bytes(`.${after}`)]);
      expect(faultsOf(content)).toEqual([`bukan-utf8 ${before.length}`]);
    }),
  );
});

describe('line and column', () => {
  test.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['abc', 3, 1, 4],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['\n\n\n', 3, 4, 1],
    ['💩x', 2, 1, 3],
    ['a', -1, 1, 1],
  ])('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(placerOf(text)(offset)).toEqual({ line, column });
  });

  test('lead back to the offset', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '\n', '\r\n', 'é', '💩')).map((parts) => parts.join('')),
        fc.nat(),
        (text, seed) => {
          const offset = seed % (text.length + 1);
          const { line, column } = placerOf(text)(offset);
          const start = text
            .split('\n')
            .slice(0, line - 1)
            .reduce((sum, each) => sum + each.length + 1, 0);
          expect(start + column - 1).toBe(offset);
        },
      ),
    );
  });
});
