import { describe, expect, test } from 'vitest';
import type { Answer, BulelengRow } from '../scripts/testing/pairs.ts';
import { regencies } from '../scripts/testing/traps.ts';
import { applications } from './traps/buleleng/aplikasi.ts';
import { defects } from './traps/buleleng/cacat.ts';
import { datasets } from './traps/buleleng/data.ts';
import { names } from './traps/buleleng/domain.ts';
import { identity } from './traps/buleleng/identitas.ts';
import { infrastructure } from './traps/buleleng/infrastruktur.ts';
import { security } from './traps/buleleng/keamanan.ts';
import { bodies } from './traps/buleleng/kelembagaan.ts';
import { services } from './traps/buleleng/layanan.ts';
import { ambiguities } from './traps/buleleng/naskah.ts';
import { papers } from './traps/buleleng/naskah-dinas.ts';
import { numbers, places } from './traps/buleleng/nomor.ts';
import { people } from './traps/buleleng/tenaga.ts';

// Where Buleleng and a neighbour are easily confused: each row asks both the same, and they answer differently.
const tables: Readonly<Record<string, readonly BulelengRow[]>> = {
  identity,
  names,
  applications,
  datasets,
  infrastructure,
  security,
  services,
  bodies,
  people,
  papers,
  places,
  numbers,
  ambiguities,
  defects,
};

/** As lines, so that a difference can be read. */
const sorted = (answer: Answer): string => (typeof answer === 'string' ? answer : answer.toSorted().join('\n'));

describe.each(Object.entries(tables))('%s', (_table, rows) => {
  describe.each(rows.map((row) => [`${row.subject}: ${row.what}`, row] as const))('%s', (_name, row) => {
    const told = regencies.flatMap((daerah) => {
      const answer = row[daerah];
      return answer === undefined ? [] : [[daerah, answer] as const];
    });

    test.each(told)('%s', (daerah, answer) => {
      expect(sorted(row.ask(daerah))).toEqual(sorted(answer));
    });

    test('Buleleng answers as none of the others does', () => {
      const others = told.filter(([daerah]) => daerah !== 'buleleng').map(([, answer]) => sorted(answer));
      expect(others).not.toEqual([]);
      expect(others).not.toContain(sorted(row.buleleng));
    });
  });
});

test('no question is put twice', () => {
  const asked = Object.values(tables).flatMap((rows) => rows.map(({ subject, what }) => `${subject}: ${what}`));
  expect(new Set(asked).size).toBe(asked.length);
});
