import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, toldDuty } from '../../testing/duties.ts';
import { version } from '../../testing/policies.ts';
import { entry } from '../../testing/records.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('a duty that an event sets off', () => {
  const duty = {
    setiap: undefined,
    dipicu: 'gangguan',
    tenggat: 'P1D',
    dihitung: {
      atas: { jenis: 'insiden', instansi: 'instansi', mulai: 'tanggal' },
      bukti: [{ tanggal: 'lapor_dinas.tanggal' }],
    },
  };
  const insiden = (more: object = {}) =>
    entry('insiden', {
      id: 'i',
      nama: 'Gangguan',
      instansi: 'a',
      tanggal: '2026-05-30',
      sifat: ['berdampak-serius'],
      asal: 'contoh',
      ...more,
    } as never);
  const noLimit = { ...duty, tenggat: undefined };

  test.each<[string, string, object, object, string[]]>([
    ['before the event', '2026-05-29', duty, {}, []],
    ['on its last day', '2026-05-31', duty, {}, ['a insiden/i jatuh-tempo 2026-05-31']],
    ['after it', '2026-06-01', duty, {}, ['a insiden/i terlambat 2026-05-31']],
    ['done', '2026-06-01', duty, { lapor_dinas: { tanggal: '2026-06-01' } }, ['a insiden/i dipenuhi -']],
    [
      'done later than that',
      '2026-06-01',
      duty,
      { lapor_dinas: { tanggal: '2026-06-02' } },
      ['a insiden/i terlambat 2026-05-31'],
    ],
    ['without a limit it is never late', '2029-06-01', noLimit, {}, ['a insiden/i jatuh-tempo -']],
    ['an event from before the law', '2026-06-01', duty, { tanggal: '2019-12-31' }, []],
  ])('%s', (_what, at, one, more, expected) => {
    expect(told(at, { duty: one, entries: [agency('a'), insiden(more)] })).toEqual(expected);
  });

  test('an event from before a figure was set has no last day by it', () => {
    const chosen = { ...duty, tenggat: { setelan: 'selang' } };
    const old = insiden({ tanggal: '2021-12-31' });
    const newer = insiden({ tanggal: '2022-01-01' });
    expect(told('2026-06-01', { duty: chosen, entries: [agency('a'), old] })).toEqual(['a insiden/i jatuh-tempo -']);
    expect(told('2026-06-01', { duty: chosen, entries: [agency('a'), newer] })).toEqual([
      'a insiden/i terlambat 2022-07-01',
    ]);
  });

  test('outlives the law that was in force on the day of the event', () => {
    const versi = [version([dutyEntry(duty)], { sampai: '2026-05-30' })];
    expect(told('2026-06-01', { versi, entries: [agency('a'), insiden()] })).toEqual([
      'a insiden/i terlambat 2026-05-31',
    ]);
  });
});
