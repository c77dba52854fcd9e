import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvCell, csvText } from '../../scripts/core/publish/csv.ts';
import { csvOfRows } from './list-csv.ts';

const cells: fc.Arbitrary<CsvCell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => text.isWellFormed()),
  fc.stringMatching(/^[ \t\r\n'";=+\-@,＝a0]{0,6}$/),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(undefined),
);
const registers = fc
  .array(fc.tuple(cells, cells), { maxLength: 12 })
  .map((rows) => rows.map((row, i): CsvCell[] => [`r${i}`, ...row]));
const header = ['id', 'a', 'b'];

describe('the CSV of shown rows', () => {
  test('of all rows is the register, byte for byte', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const register = csvText(header, rows);
        expect(
          csvOfRows(
            register,
            rows.map(([id]) => String(id)),
          ),
        ).toBe(register);
      }),
    );
  });

  test('has just these rows, in their order, for a reader that others wrote', () => {
    fc.assert(
      fc.property(registers, fc.infiniteStream(fc.boolean()), (rows, coin) => {
        const shown = rows.filter(() => coin.next().value).toReversed();
        const text = csvOfRows(
          csvText(header, rows),
          shown.map(([id]) => String(id)),
        );
        const read: string[][] = parse(text);
        expect(read).toEqual(parse(csvText(header, shown)));
      }),
    );
  });

  test('leaves out what the register does not have', () => {
    expect(csvOfRows('nama,id\r\nA,a\r\n', ['b', 'a', '__proto__'])).toBe('nama,id\r\nA,a\r\n');
    expect(csvOfRows('', ['a'])).toBe('""\r\n');
  });
});
