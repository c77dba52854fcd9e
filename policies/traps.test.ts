import { describe, expect, test } from 'vitest';
import { law } from '../scripts/testing/rule-examples.ts';
import { expectedOf, regencies, trapOf, verdictOf } from '../scripts/testing/traps.ts';
import { applicationTraps } from './traps/aplikasi.ts';
import { datasetTraps } from './traps/data.ts';
import { facilityTraps } from './traps/infrastruktur.ts';
import { securityTraps } from './traps/keamanan.ts';
import { cooperationTraps } from './traps/kerja-sama.ts';
import { serviceTraps } from './traps/layanan.ts';
import { bodyTraps } from './traps/lembaga.ts';
import { planTraps } from './traps/rencana.ts';
import { procedureTraps } from './traps/sop.ts';
import { hostTraps } from './traps/subdomain.ts';

// Every row of every table in all five regencies; each row changes one thing of a record that all accept.
describe.each(
  Object.entries({
    applicationTraps,
    datasetTraps,
    procedureTraps,
    hostTraps,
    facilityTraps,
    cooperationTraps,
    planTraps,
    serviceTraps,
    bodyTraps,
    securityTraps,
  }),
)('%s', (_name, traps) => {
  describe.each(Object.entries(traps.tables))('%s', (_subject, rows) => {
    describe.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) => {
      test.each(regencies)('%s', (daerah) => {
        const trap = trapOf(traps, row, daerah);
        expect(verdictOf(trap, law)).toEqual(expectedOf(trap));
      });
    });
  });
});
