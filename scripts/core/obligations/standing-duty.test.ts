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

describe('a duty that a list of pairs tells of', () => {
  const bukti = {
    jenis: 'infrastruktur',
    bila: { nilai: { jenis: ['jaringan-intra'] } },
    instansi: 'terhubung.*.instansi',
    tanggal: 'terhubung.*.sejak',
  };
  const duty = { setiap: undefined, dihitung: { bukti: [bukti] } };
  const network = (more: object = {}) =>
    entry('infrastruktur', {
      ...{ id: 'n', nama: 'Jaringan', jenis: 'jaringan-intra', pemilik: 'a', asal: 'contoh' },
      terhubung: [
        { instansi: 'a', sejak: '2026-02-02' },
        { instansi: 'b', sejak: '2026-08-03' },
      ],
      riwayat: [{ jenis: 'baru', tanggal: '2026-02-02' }],
      ...more,
    } as never);
  const offices = [agency('a'), agency('b'), agency('c')];

  test.each<[string, string, object, string[]]>([
    ['each agency by its own day', '2026-06-01', {}, ['a dipenuhi -', 'b jatuh-tempo -', 'c jatuh-tempo -']],
    ['the later one when its day has come', '2026-08-03', {}, ['a dipenuhi -', 'b dipenuhi -', 'c jatuh-tempo -']],
    [
      'a facility of another kind',
      '2026-08-03',
      { jenis: 'jaringan-lokal' },
      ['a jatuh-tempo -', 'b jatuh-tempo -', 'c jatuh-tempo -'],
    ],
    [
      'a network that was switched off',
      '2026-08-03',
      { riwayat: [{ jenis: 'nonaktif', tanggal: '2026-07-01' }] },
      ['a jatuh-tempo -', 'b jatuh-tempo -', 'c jatuh-tempo -'],
    ],
  ])('%s', (_what, at, more, expected) => {
    expect(told(at, { duty, entries: [...offices, network(more)] })).toEqual(expected);
  });

  test('names the day of the agency, not the first of the list', () => {
    const found = dutiesAt('2026-09-01', { duty, entries: [...offices, network()] });
    expect(found.map(({ dilaksanakan }) => dilaksanakan.map(({ tanggal }) => tanggal))).toEqual([
      ['2026-02-02'],
      ['2026-08-03'],
      [],
    ]);
  });

  test('a public fact without days stands for all whom it names', () => {
    const terhubung = [{ instansi: 'a' }, { instansi: 'b' }];
    const sumber = [{ uraian: 'Berita', mutu: 'B', tanggal: '2026-01-05' }];
    const entries = [...offices, network({ terhubung, asal: 'publik', sumber })];
    expect(told('2026-06-01', { duty, entries })).toEqual(['a dipenuhi -', 'b dipenuhi -', 'c jatuh-tempo -']);
  });
});
