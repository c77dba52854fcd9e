import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, laporan, toldDuty } from '../../testing/duties.ts';
import { version } from '../../testing/policies.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('the law in time', () => {
  const one = version([dutyEntry()], { sampai: '2022-12-31' });

  test('an amendment under the same name goes on with the same duty', () => {
    const versi = [one, version([dutyEntry({ setiap: 'P3Y' })], { sejak: '2023-01-01' })];
    const entries = [agency('a'), laporan('x', '2022-06-01')];
    expect(told('2023-05-01', { versi, entries })).toEqual(['a dipenuhi 2023-06-01']);
    expect(told('2023-07-01', { versi, entries })).toEqual(['a terlambat 2023-06-01']);
    expect(told('2023-07-01', { versi, entries: [...entries, laporan('y', '2023-02-01')] })).toEqual([
      'a dipenuhi 2026-02-01',
    ]);
  });

  test('an amendment that drops a duty ends it; what was late then stays late', () => {
    const versi = [one, version([dutyEntry({}, { id: 'lain' })], { sejak: '2023-01-01' })];
    const reports = [laporan('x', '2022-06-01')];
    expect(told('2024-07-01', { versi, entries: [agency('a'), ...reports] })).toEqual(['a terlambat 2024-01-01']);
    expect(told('2023-07-01', { versi })).toEqual([
      'a terlambat 2021-01-01 berakhir 2022-12-31',
      'a jatuh-tempo 2024-01-01',
    ]);
  });

  test('asked for again after a break, it begins anew', () => {
    const versi = [one, version([dutyEntry()], { sejak: '2025-01-01' })];
    expect(told('2024-06-01', { versi })).toEqual(['a terlambat 2021-01-01 berakhir 2022-12-31']);
    expect(told('2025-06-01', { versi })).toEqual([
      'a terlambat 2021-01-01 berakhir 2022-12-31',
      'a jatuh-tempo 2026-01-01',
    ]);
    const done = [agency('a'), laporan('x', '2025-03-01')];
    expect(told('2025-06-01', { versi, entries: done })).toEqual(['a dipenuhi 2026-03-01']);
    expect(new Set(dutiesAt('2025-06-01', { versi }).map(({ id }) => id)).size).toBe(2);
  });
});
