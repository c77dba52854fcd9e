import { describe, expect, test } from 'vitest';
import { law } from '../scripts/testing/rule-examples.ts';
import { expectedOf, regencies, trapOf, verdictOf } from '../scripts/testing/traps.ts';
import { trapTables } from './traps/tables.ts';

// Every row of every table in all five regencies; each row changes one thing of a record that all accept.
describe.each(Object.entries(trapTables))('%s', (_name, traps) => {
  describe.each(Object.entries(traps.tables))('%s', (_subject, rows) => {
    describe.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
      test.each(regencies)('%s', (daerah) => {
        const trap = trapOf(traps, row, daerah);
        expect(verdictOf(trap, law)).toEqual(expectedOf(trap));
      });
    });
  });
});
