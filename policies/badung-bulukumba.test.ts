import { describe, expect, test } from 'vitest';
import { type Answer, type PairRow, pair } from '../scripts/testing/pairs.ts';
import { applications } from './traps/badung-bulukumba/aplikasi.ts';
import { datasets } from './traps/badung-bulukumba/data.ts';
import { names } from './traps/badung-bulukumba/domain.ts';
import { identity } from './traps/badung-bulukumba/identitas.ts';
import { infrastructure } from './traps/badung-bulukumba/infrastruktur.ts';
import { offices } from './traps/badung-bulukumba/kelembagaan.ts';
import { defects } from './traps/badung-bulukumba/naskah.ts';
import { numbers, places, shared } from './traps/badung-bulukumba/nomor.ts';

// Badung and Bulukumba share wording and numbers and differ in rule: each row asks both the same.
const tables: Readonly<Record<string, readonly PairRow[]>> = {
  identity,
  names,
  applications,
  datasets,
  infrastructure,
  offices,
  places,
  numbers,
  defects,
};

/** As lines, so that a difference can be read. */
const sorted = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.toSorted().join('\n'));

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  describe.each(rows.map((row) => [`${row.subject}: ${row.what}`, row] as const))('%s', (_name, row) => {
    test.each(pair)('%s', (daerah) => {
      expect(sorted(row.ask(daerah))).toEqual(sorted(row[daerah]));
    });

    test('the two differ', () => {
      expect(sorted(row.badung)).not.toEqual(sorted(row.bulukumba));
    });
  });
});

describe.each(shared.map((row) => [`${row.subject}: ${row.what}`, row] as const))('shared: %s', (_name, row) => {
  test.each(pair)('%s', (daerah) => {
    expect(sorted(row.ask(daerah))).toBe(sorted(row.badung));
  });
});

test('no question is put twice', () => {
  const asked = Object.values(tables).flatMap((rows) => rows.map(({ subject, what }) => `${subject}: ${what}`));
  expect(new Set(asked).size).toBe(asked.length);
});
