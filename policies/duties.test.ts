import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenRegencies } from '../scripts/testing/golden-duties.ts';
import { statedDuties, statedFile, statedTable } from '../scripts/testing/stated-duties.ts';

// Written anew with UPDATE_GOLDEN=1; what it writes is to be read against the regulation, line by line.
const isRewriting = process.env.UPDATE_GOLDEN === '1';
const heading = (daerah: string) =>
  `# ${daerah}: ketentuan | penegakan | sifat | dasar | pelaku > kepada | kapan | dinilai per\n`;

/** Provisions with a period, a date or an event in the text, as the parameters of each regulation list them. */
const inTime: Readonly<Record<string, readonly string[]>> = {
  badung: ['8.2.e', '9.5', '12.1', '18.3', '18.4', '24.2', '25'],
  banjar: ['4.2', '9.1', '9.2', '15.1', '15.2', '19.5', '22.1', '22.4'],
  buleleng: [
    ...['7.4.b', '10.4', '14.2.c', '18.3', '20.2', '22.10', '30.1', '38.4', '40.3'],
    ...['45.1.a', '45.1.b', '45.1.c', '45.4', '46.2', '46.4', '48.1'],
  ],
  bulukumba: ['7.5', '12.1', '23.2', '24.1', '24.2', '25.1', '25.2'],
  'kubu-raya': ['5.2', '12.3', '15.8', '16.1', '19.4', '20.3', '23.2', '23.3'],
};

test('every regency with a golden register is read', () => {
  expect(Object.keys(inTime)).toEqual(goldenRegencies);
});

describe.each(goldenRegencies)('%s', (daerah) => {
  test('asks for its duties as the text has them: of whom, for whom, when, and by whose words', () => {
    const lines = statedDuties(daerah);
    if (isRewriting) writeFileSync(statedFile(daerah), `${heading(daerah)}${lines.join('\n')}\n`);
    expect(lines).toEqual(statedTable(daerah));
  });

  test('what comes round, has a date or follows an event is told from records', () => {
    const told = statedTable(daerah)
      .map((line) => line.split(' | '))
      .filter((columns) => columns.at(-1) !== 'belum dapat dinilai')
      .map(([ayat]) => ayat);
    expect(inTime[daerah]?.filter((ayat) => !told.includes(ayat))).toEqual([]);
  });
});
