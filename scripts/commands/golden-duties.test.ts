import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dutyStates } from '../core/obligations/obligation.ts';
import {
  computedDuties,
  goldenDays,
  goldenDuties,
  goldenFile,
  goldenLine,
  goldenRegencies,
  goldenTable,
} from '../testing/golden-duties.ts';

// Written anew with UPDATE_GOLDEN=1; what it writes is to be read against the regulation, line by line.
const isRewriting = process.env.UPDATE_GOLDEN === '1';
const heading = (daerah: string, day: string) =>
  `# ${daerah}, ${day}: ketentuan | penegakan | instansi | rekaman | keadaan | sejak | tenggat | jangka atau alasan\n`;

const columns = (line: string): string[] => line.split(' | ');

test('the regencies of the house have tables', () => {
  expect(goldenRegencies).toEqual(['badung', 'banjar', 'buleleng', 'bulukumba', 'kubu-raya']);
});

describe.each(goldenRegencies)('%s', (daerah) => {
  const days = goldenDays(daerah);

  test('has tables for three days', () => {
    expect(days.length).toBeGreaterThanOrEqual(3);
  });

  test.each(days)('%s: what every agency owes, to the last day and its reason', (day) => {
    const lines = goldenDuties(daerah, day).map(goldenLine);
    if (isRewriting) writeFileSync(goldenFile(daerah, day), `${heading(daerah, day)}${lines.join('\n')}\n`);
    const expected = goldenTable(daerah, day);
    expect({
      missing: expected.filter((line) => !lines.includes(line)),
      unexpected: lines.filter((line) => !expected.includes(line)),
      twice: lines.filter((line, i) => lines.indexOf(line) !== i),
    }).toEqual({ missing: [], unexpected: [], twice: [] });
  });

  test('every computed duty is judged for some agency in some table', () => {
    const judged = days
      .flatMap((day) => goldenTable(daerah, day))
      .map(columns)
      .filter(([, , , , keadaan]) => keadaan !== 'belum-dapat-dinilai')
      .map(([ayat, penegakan]) => `${ayat} ${penegakan}`);
    expect(computedDuties(daerah).filter((duty) => !judged.includes(duty))).toEqual([]);
  });

  test('the tables hold every state', () => {
    const states = days.flatMap((day) => goldenTable(daerah, day)).map((line) => columns(line)[4]);
    expect(dutyStates.filter((state) => !states.includes(state))).toEqual([]);
  });
});
