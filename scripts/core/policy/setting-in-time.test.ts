import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBefore, settingOn, stretchesOf } from './setting-in-time.ts';
import type { Setting } from './settings.ts';

const setting = (nilai: Setting['nilai'], sejak: string, ...sebelumnya: [string, string, string?][]): Setting => ({
  judul: 'Uji',
  nilai,
  sejak,
  satuan: 'hari',
  mengisi: ['contoh/5.1'],
  ditetapkan_oleh: 'Dinas (peragaan)',
  alasan: 'Uji.',
  sebelumnya: sebelumnya.map(([value, from, to]) => ({
    nilai: value,
    sejak: from,
    ...(to ? { sampai: to } : {}),
    ditetapkan_oleh: 'Dinas (peragaan)',
    alasan: 'Uji.',
  })),
});

test.each([
  ['2026-01-01', '2025-12-31'],
  ['2024-03-01', '2024-02-29'],
  ['2023-03-01', '2023-02-28'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
});

describe('the stretches of a setting', () => {
  test.each<[string, Setting, ReturnType<typeof stretchesOf>]>([
    ['one value', setting('P1Y', '2026-01-01'), [{ nilai: 'P1Y', sejak: '2026-01-01' }]],
    [
      'an earlier value ends on the day before the next',
      setting('P6M', '2027-01-01', ['P1Y', '2026-01-01']),
      [
        { nilai: 'P1Y', sejak: '2026-01-01', sampai: '2026-12-31' },
        { nilai: 'P6M', sejak: '2027-01-01' },
      ],
    ],
    [
      'one that ended before leaves a gap',
      setting('P6M', '2027-01-01', ['P1Y', '2026-01-01', '2026-06-30']),
      [
        { nilai: 'P1Y', sejak: '2026-01-01', sampai: '2026-06-30' },
        { nilai: 'P6M', sejak: '2027-01-01' },
      ],
    ],
    [
      'what overlaps is cut, whatever the order',
      setting('P6M', '2027-01-01', ['P2Y', '2026-06-01', '2028-01-01'], ['P1Y', '2026-01-01']),
      [
        { nilai: 'P1Y', sejak: '2026-01-01', sampai: '2026-05-31' },
        { nilai: 'P2Y', sejak: '2026-06-01', sampai: '2026-12-31' },
        { nilai: 'P6M', sejak: '2027-01-01' },
      ],
    ],
    [
      'what was replaced on its first day never held',
      setting('P6M', '2026-01-01', ['P1Y', '2026-01-01']),
      [{ nilai: 'P6M', sejak: '2026-01-01' }],
    ],
  ])('%s', (_what, given, stretches) => {
    expect(stretchesOf(given)).toEqual(stretches);
  });

  test('no day has two values, and every day from the first one on has one where no end is written', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 5 }), day, (days, asked) => {
        const [current = '', ...earlier] = days.toSorted().toReversed();
        const given = setting('kini', current, ...earlier.map((from): [string, string] => [from, from]));
        const held = stretchesOf(given).filter(({ sejak, sampai }) => sejak <= asked && (!sampai || asked <= sampai));
        const latest = days.toSorted().findLast((from) => from <= asked);
        expect(held.map(({ sejak }) => sejak)).toEqual(latest ? [latest] : []);
        expect(settingOn({ batas: given }, 'batas', asked)).toEqual(held[0]);
      }),
    );
  });
});

test.each(['lain', 'constructor'])('a setting that is not there (%s) has no value', (id) => {
  expect(settingOn({ batas: setting(1, '2026-01-01') }, id, '2026-06-01')).toBeUndefined();
});
