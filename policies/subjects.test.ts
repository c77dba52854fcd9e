import { describe, expect, test } from 'vitest';
import type { FiveRow } from '../scripts/testing/five.ts';
import type { Answer } from '../scripts/testing/pairs.ts';
import { regencies } from '../scripts/testing/traps.ts';
import { fiveTables, subjects } from './traps/subjects.ts';
import { trapTables } from './traps/tables.ts';

// Every subject in which the five regulations are easily confused is put to all five; silence is an answer like any other.

const tables: Readonly<Record<string, readonly FiveRow[]>> = fiveTables;
const rows = Object.values(tables).flat();

/** As lines, so that a difference can be read. */
const sorted = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.toSorted().join('\n'));

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  describe.each(rows.map((row) => [`${row.subject}: ${row.what}`, row] as const))('%s', (_name, row) => {
    test.each(regencies)('%s', (daerah) => {
      expect(sorted(row.ask(daerah))).toBe(sorted(row.answers[daerah]));
    });

    test('the five do not all say the same', () => {
      expect(new Set(regencies.map((daerah) => sorted(row.answers[daerah]))).size).toBeGreaterThan(1);
    });
  });
});

test.each(Object.entries(subjects))('%s is asked of all five', (subject, parts) => {
  expect(rows.filter((row) => row.subject === subject)).not.toEqual([]);
  for (const part of parts) {
    const [table = '', name = ''] = part.split('/');
    const executed = (trapTables as Readonly<Record<string, { tables: object }>>)[table]?.tables;
    expect(Object.keys(executed ?? {}), part).toContain(name);
  }
});

test('no row is about a subject that the list does not have, and no question is put twice', () => {
  expect(rows.filter(({ subject }) => !(subject in subjects))).toEqual([]);
  const asked = rows.map(({ subject, what }) => `${subject}: ${what}`);
  expect(new Set(asked).size).toBe(asked.length);
});
