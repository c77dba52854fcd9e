import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvCell, csvRows, csvText, guardedText, unguardedText } from './csv.ts';

const seed = 20261122;
/** What an independent reader makes of a CSV text. */
const read = (text: string): string[][] => parse(text, { relax_column_count: false, skip_empty_lines: false });

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['a, "b"', '"a, ""b"""'],
    ['two\nlines', '"two\nlines"'],
    [12, '12'],
    [-12, '-12'],
    [true, 'true'],
    [undefined, ''],
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', '"\'\t\'=1+1"'],
    ['\r=1+1', '"\'\r\'=1+1"'],
    ['\ttab', '"\'\ttab"'],
    ['a; =1+1', '"a;\' =1+1"'],
    ["a;'=1+1", '"a;\'\'=1+1"'],
    ['a;"=1+cmd|x!A0', '"a;\'""=1+cmd|x!A0"'],
    ['a\n＝1', '"a\n\'＝1"'],
    ['a\t@x', '"a\t\'@x"'],
    ['a; b', '"a; b"'],
    ['＝1+1', "'＝1+1"],
    ['\u3000＋1', "'\u3000＋1"],
    ['\u00a0@x', "'\u00a0@x"],
    ["'=1+1", "''=1+1"],
    ["'s", "'s"],
    ['a=b', 'a=b'],
  ])('%j is written %j', (cell, written) => {
    expect(csvText(['x', 'y'], [[cell, 'end']])).toBe(`x,y\r\n${written},end\r\n`);
  });
});

describe('whatever the cells', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }).filter((value) => value.isWellFormed()),
    fc.stringMatching(/^[ \t\r\n'";=+\-@,＝a]{0,8}$/),
  );
  const tables = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));

  test('an independent reader finds the guarded texts, and so does our own', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const [header = [], ...rest] = rows;
        const written = csvText(header, rest);
        const expected = rows.map((cells) => cells.map(guardedText));
        // The header is taken as it is given: names of columns are our own.
        expect(read(written)).toEqual(expected);
        // A mark at the very start of the text is no part of its first cell.
        fc.pre(!written.startsWith('\ufeff'));
        expect(csvRows(written)).toEqual(expected);
      }),
      { seed, numRuns: 500 },
    );
  });

  test('no cell starts a formula, however a line is parted, and the text can be had again', () => {
    fc.assert(
      fc.property(text, (value) => {
        const guarded = guardedText(value);
        expect(guarded.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(guarded).not.toMatch(/^[\t\r\n]/);
        for (const piece of guarded.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
        expect(unguardedText(guarded)).toBe(value);
        expect(unguardedText(guardedText(guarded))).toBe(guarded);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test('as many rows as were given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.option(fc.integer(), { nil: undefined }))), (rows) => {
        expect(read(csvText(['a', 'b'], rows as CsvCell[][]))).toHaveLength(rows.length + 1);
      }),
      { seed },
    );
  });
});

describe('reading', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\ufeffa,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"a ""x""",b\r', [['a "x"', 'b']]],
    ['"never ended', [['never ended']]],
    ['a,', [['a', '']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(csvRows(text)).toEqual(rows);
  });

  test('any text is read to its end', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a",\r\n ]{0,30}$/), (text) => {
        csvRows(text);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
