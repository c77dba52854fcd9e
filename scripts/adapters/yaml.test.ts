import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isVisible } from '../core/hidden-sign.ts';
import { englishIn } from '../testing/english.ts';
import { readMarks } from '../testing/marked-text.ts';
import { placerOf } from './text.ts';
import { maxDepth, parseYaml } from './yaml.ts';

/** Codes with places of the faults of a text, whose due places are marked. */
const judged = (marked: string) => {
  const { text, marks } = readMarks(marked);
  const { value, faults } = parseYaml(text);
  const found = faults.map(({ code, offset }) => ({ code, ...placerOf(text)(offset) }));
  return {
    value,
    faults,
    codes: found.map(({ code }) => code),
    places: found.map(({ line, column }) => ({ line, column })),
    marks,
  };
};

describe('values', () => {
  test.each<[string, unknown]>([
    ['a: teks\n', { a: 'teks' }],
    ['a: 1\nb: -2\nc: 1.5\nd: true\ne: ~\n', { a: 1, b: -2, c: 1.5, d: true, e: null }],
    ['a: 2026-01-31\n', { a: '2026-01-31' }],
    ['a: ya\nb: no\nc: on\n', { a: 'ya', b: 'no', c: 'on' }],
    ['a: "0812"\n', { a: '0812' }],
    ['a: [x, y]\nb: {c: d}\n', { a: ['x', 'y'], b: { c: 'd' } }],
    ['a: |\n  satu\n  dua\nb: >-\n  satu\n  dua\n', { a: 'satu\ndua\n', b: 'satu dua' }],
    ['# catatan\na: 1 # catatan\n', { a: 1 }],
    ['---\na: 1\n', { a: 1 }],
    ['a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['- a\n- b\n', ['a', 'b']],
    ['a: "x & y * z ! <<"\n', { a: 'x & y * z ! <<' }],
    ['prototype_dan: constructorku\n', { prototype_dan: 'constructorku' }],
  ])('%j', (text, value) => {
    expect(parseYaml(text)).toEqual({ value, faults: [] });
  });
});

describe('structure that is refused, at its place, with everything else still read', () => {
  test.each<[string, string, string[], unknown]>([
    ['a key twice', 'a: 1\n«a: 2\nb: 3\n', ['isian-ganda'], { a: 1, b: 3 }],
    ['a key three times', 'a: 1\n«a: 2\n«a: 3\n', ['isian-ganda', 'isian-ganda'], { a: 1 }],
    ['a key twice inside', 'a:\n  b: 1\n  «b: 2\n', ['isian-ganda'], { a: { b: 1 } }],
    ['the same key, quoted', 'a: 1\n«"a": 2\n', ['isian-ganda'], { a: 1 }],
    ['an anchor', 'a: «&x b\n', ['jangkar'], { a: 'b' }],
    ['an anchor of a list', 'a: «&x\n  - 1\n', ['jangkar'], { a: [1] }],
    ['an alias', 'a: «&x b\nc: «*x\n', ['jangkar', 'alias'], { a: 'b', c: null }],
    ['an alias of nothing', 'a: «*x\n', ['alias'], { a: null }],
    ['a merge', 'a:\n  «<<: {b: 1}\n  c: 2\n', ['gabungan'], { a: { c: 2 } }],
    ['a tag of its own', 'a: «!x b\n', ['tag'], { a: 'b' }],
    ['a tag of YAML', 'a: «!!str 1\n', ['tag'], { a: 1 }],
    ['a tag of JavaScript', 'a: «!!js/function "x"\n', ['tag'], { a: 'x' }],
    ['several documents', 'a: 1\n«---\nb: 2\n', ['banyak-dokumen'], { a: 1 }],
    ['several documents, the first marked too', '---\na: 1\n«---\nb: 2\n', ['banyak-dokumen'], { a: 1 }],
    ['a tab between key and value', 'a:«\tb\n', ['tab'], { a: 'b' }],
    ['a tab in a value', 'a: b«\tc\n', ['tab'], { a: 'b\tc' }],
    ['a hidden sign, written with a backslash', 'a: «"x\\u202Ey"\n', ['tanda-tersembunyi'], undefined],
    ['a sign that steers terminals', 'a: [«"\\e[2J"]\n', ['tanda-tersembunyi'], undefined],
    ['NUL, written with a backslash', 'a: «"\\0"\n', ['tanda-tersembunyi'], undefined],
    ['__proto__', '«__proto__: {x: 1}\na: 1\n', ['isian-terlarang'], { a: 1 }],
    ['constructor, inside', 'a:\n  «constructor: 1\n  b: 2\n', ['isian-terlarang'], { a: { b: 2 } }],
    ['a key that is a list', '? «[a]\n: 1\nb: 2\n', ['isian-bukan-teks'], { b: 2 }],
    [
      'all in one',
      '«a: «&x 1\n«a: «*x\n«<<: «!y 2\n'.replace('«a', 'a'),
      ['jangkar', 'isian-ganda', 'alias', 'gabungan', 'tag'],
      { a: 1 },
    ],
  ])('%s', (_what, marked, codes, value) => {
    const found = judged(marked);
    expect(found.codes).toEqual(codes);
    expect(found.places).toEqual(found.marks);
    expect(found.value).toEqual(value);
  });

  test('no key of a file reaches the prototype of objects', () => {
    const { value } = parseYaml('__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\na: 1\n');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('text that is no YAML, where people should look', () => {
  test.each<[string, string, RegExp]>([
    ['a colon in a value', 'a: Situs resmi«: profil\n', /titik dua/],
    ['a quote left open', 'a: «"teks\nb: 1\n', /kutip dibuka/],
    ['a quote left open at the end', "a: 1\nb: «'teks", /kutip dibuka/],
    ['a bracket left open', 'a: «[x, y\nb: 1\n', /Kurung dibuka/],
    ['a brace left open', 'a: «{x: 1\n', /Kurung dibuka/],
    ['text after a quote', 'a: "x" «y\n', /sesudah tanda kutip/],
    ['a value that begins with a percent sign', 'a: «%x\n', /diawali tanda "%"/],
    ['a value that begins with an at sign', 'a: «@x\n', /diawali tanda "@"/],
    ['a line without colon', 'a: 1\n«baris lepas\nb: 2\n', /nama: nilai/],
    ['a line without colon at the end', 'a: 1\n«baris lepas\n', /nama: nilai/],
    ['indentation that does not fit', 'a:\n  b: 1\n «c: 2\n', /Jarak masuk/],
    ['a tab as indentation', 'a:\n«\tb: 1\n', /tab/],
    ['a control letter', 'a: «\u0007\n', /karakter kendali/],
    ['two commas', 'a: [1,«,2]\n', /kurung siku/],
    ['an unknown escape', String.raw`a: "b\«q"`, /tidak dikenal/],
    ['text after the sign of a long text', 'a: | «x\n', /baris yang sama/],
    ['an alias without a name', 'a: *«\n', /bukan bagian/],
  ])('%s', (_what, marked, message) => {
    const found = judged(marked);
    expect(found.value).toBeUndefined();
    expect(found.codes).toEqual(['yaml']);
    expect(found.places).toEqual(found.marks);
    expect(found.faults[0]?.message).toMatch(message);
  });
});

describe('depth', () => {
  const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`;

  test('as deep as allowed', () => {
    expect(parseYaml(nested(maxDepth - 1)).faults).toEqual([]);
  });

  test.each([maxDepth, 1000, 100_000])('%i brackets', (depth) => {
    const { value, faults } = parseYaml(nested(depth));
    expect(value).toBeUndefined();
    expect(faults.map(({ message }) => message)).toEqual(['Isian di sini bersarang lebih dari 32 tingkat.']);
  });

  test('many lines, each deeper', () => {
    const text = Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    expect(parseYaml(text).faults.map(({ code }) => code)).toEqual(['yaml']);
  });
});

test.each(['# catatan\n', '\n\n# a\n# b', '---\n# a\n'])('%j holds nothing', (text) => {
  const { value, faults } = parseYaml(text);
  expect(value ?? null).toBeNull();
  expect(faults.map(({ code }) => code)).toEqual(text.startsWith('---') ? [] : ['kosong']);
});

// A sign that nobody can see is a fault of its own, told above.
test('what is written as JSON is read as it is, whatever the letters that can be seen', () => {
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.oneof(fc.string({ unit: 'grapheme' }).filter(isVisible), fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(
        fc.stringMatching(/^[a-z_]{1,8}$/).filter((key) => !['constructor', 'prototype'].includes(key)),
        tie('tree'),
        { noNullPrototype: true },
      ),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      const text = `nilai: ${JSON.stringify(value)}\n`;
      expect(parseYaml(text)).toEqual({ value: { nilai: value }, faults: [] });
    }),
  );
});

test('any text at all gets a value or a fault in plain Indonesian within the text', () => {
  const token = fc.constantFrom(
    'a: ',
    '- ',
    '\n',
    '  ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&x ',
    '*x',
    '!t ',
    '<<: ',
    '? ',
    ': ',
    '|',
    '>',
    '#',
    '%',
    '---\n',
    '...\n',
    '\t',
    '\\',
    'b',
    '1',
    '\r',
    '\u2028',
    '💩',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      const text = tokens.join('');
      for (const { offset, message, help } of parseYaml(text).faults) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
        expect(englishIn(`${message} ${help}`)).toBeUndefined();
      }
    }),
    { numRuns: 2000 },
  );
});
