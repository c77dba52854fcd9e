import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, toldDuty } from '../../testing/duties.ts';
import { entry } from '../../testing/records.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('a duty that stands', () => {
  const duty = {
    setiap: undefined,
    dihitung: { bukti: [{ jenis: 'subdomain', instansi: 'pemilik', tanggal: 'riwayat.*.tanggal' }] },
  };
  const site = (more: object = {}) =>
    entry('subdomain', {
      id: 's',
      host: 's.contoh.example',
      pemilik: 'a',
      riwayat: [],
      asal: 'contoh',
      ...more,
    } as never);

  test.each<[string, ReturnType<typeof site>[], string]>([
    ['nothing is there', [], 'a jatuh-tempo -'],
    ['it is there', [site({ riwayat: [{ jenis: 'baru', tanggal: '2018-01-01' }] })], 'a dipenuhi -'],
    ['it was switched off', [site({ riwayat: [{ jenis: 'nonaktif', tanggal: '2026-01-01' }] })], 'a jatuh-tempo -'],
    [
      'it is a public fact without days of its own',
      [site({ asal: 'publik', sumber: [{ uraian: 'Situs', mutu: 'B', tanggal: '2026-01-01' }] })],
      'a dipenuhi -',
    ],
  ])('%s', (_what, sites, expected) => {
    expect(told('2026-06-01', { duty, entries: [agency('a'), ...sites] })).toEqual([expected]);
  });
});
