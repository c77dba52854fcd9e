import { describe, expect, test } from 'vitest';
import { instansi, subdomain } from '../testing/records.ts';
import { isRetired } from './retired.ts';

const off = { jenis: 'nonaktif', tanggal: '2026-05-03' } as const;
const start = { jenis: 'baru', tanggal: '2026-02-01' } as const;

describe('a record is out of use', () => {
  test.each([
    ['from the day on which it was switched off', { riwayat: [start, off] }, '2026-05-02', false],
    ['on that very day', { riwayat: [start, off] }, '2026-05-03', true],
    [
      'not once it is used again',
      { riwayat: [off, { jenis: 'baru', tanggal: '2026-06-01' } as const] },
      '2026-12-01',
      false,
    ],
    ['never while nothing says so', { riwayat: [start] }, '2099-01-01', false],
    ['not where it has no history', { riwayat: [] }, '2099-01-01', false],
  ])('%s', (_, more, date, is) => {
    expect(isRetired(subdomain('a', more).record, date)).toBe(is);
  });

  test.each([
    ['2026-05-03', false],
    ['2026-05-04', true],
  ])('after the last day of its term, not on it: %s', (date, is) => {
    expect(isRetired(instansi('a', { berlaku: { sampai: '2026-05-03' } }).record, date)).toBe(is);
  });
});
