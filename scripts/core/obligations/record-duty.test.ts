import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, toldDuty } from '../../testing/duties.ts';
import { entry } from '../../testing/records.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('a duty about a record', () => {
  const data = (more: object = {}) =>
    entry('basis-data', { id: 'data', nama: 'Data', pengelola: 'a', asal: 'contoh', ...more } as never);
  const duty = {
    setiap: undefined,
    dihitung: {
      atas: { jenis: 'basis-data', instansi: 'pengelola', siklus: 'siklus' },
      bukti: [{ tanggal: 'diperbarui' }],
    },
  };

  test.each<[string, object, string[]]>([
    [
      'in time by its own cycle',
      { siklus: 'P1M', diperbarui: '2026-05-20' },
      ['a basis-data/data dipenuhi 2026-06-20'],
    ],
    ['late by its own cycle', { siklus: 'P1W', diperbarui: '2026-05-20' }, ['a basis-data/data terlambat 2026-05-27']],
    ['without a cycle nobody can tell', { diperbarui: '2026-05-20' }, ['a basis-data/data belum-dapat-dinilai -']],
    ['no longer kept', { siklus: 'P1M', diperbarui: '2026-05-20', berlaku: { sampai: '2026-05-30' } }, []],
    ['kept by a village', { siklus: 'P1M', pengelola: 'desa' }, []],
  ])('%s', (_what, more, expected) => {
    const entries = [agency('a'), agency('desa', { bentuk: 'desa' }), data(more)];
    expect(told('2026-06-01', { duty, entries })).toEqual(expected);
  });

  test('keeps only the last time: of days before that nobody can tell', () => {
    const entries = [agency('a'), data({ siklus: 'P1M', diperbarui: '2026-05-20' })];
    const [found] = dutiesAt('2024-01-01', { duty, entries });
    expect(found).toMatchObject({ keadaan: 'belum-dapat-dinilai', alasan: expect.stringContaining('hanya menyimpan') });
    expect(told('2026-07-01', { duty, entries })).toEqual(['a basis-data/data terlambat 2026-06-20']);
  });

  test('is its steward’s, as long as there is one', () => {
    const steward = (berlaku: object) =>
      entry('walidata', { id: 'w', unit: 'b', basis_data: ['data'], asal: 'contoh', berlaku } as never);
    const situation = (...more: ReturnType<typeof entry>[]) => ({
      duty: { ...duty, pelaku: 'walidata' },
      entries: [agency('a'), agency('b'), data({ siklus: 'P1M' }), ...more],
    });
    const [vacant] = dutiesAt('2026-06-01', situation());
    expect(vacant).toMatchObject({
      instansi: null,
      keadaan: 'belum-dapat-dinilai',
      alasan: expect.stringContaining('Walidata'),
    });
    expect(told('2026-06-01', situation(steward({ sejak: '2026-05-15' })))).toEqual([
      'b basis-data/data jatuh-tempo 2026-06-15',
    ]);
    const nobody = '- basis-data/data belum-dapat-dinilai -';
    expect(told('2026-07-01', situation(steward({ sejak: '2026-05-15', sampai: '2026-06-20' })))).toEqual([
      nobody,
      'b basis-data/data terlambat 2026-06-15 berakhir 2026-06-20',
    ]);
    expect(told('2026-07-01', situation(steward({ sejak: '2026-05-15', sampai: '2026-06-10' })))).toEqual([nobody]);
    const past = { ...situation(), entries: [agency('a'), data({ siklus: 'P1M', berlaku: { sampai: '2026-05-30' } })] };
    expect(told('2026-06-01', past)).toEqual([]);
  });

  test('counts only the items of a list that are meant', () => {
    const app = entry('aplikasi', {
      ...{ id: 'app', nama: 'App', pemilik: 'a', asal: 'contoh' },
      riwayat: [
        { jenis: 'penerapan', tanggal: '2025-01-01' },
        { jenis: 'pemeliharaan', tanggal: '2025-06-01' },
        { jenis: 'pengembangan', tanggal: '2026-05-01' },
      ],
    } as never);
    const care = {
      setiap: 'P1Y',
      dihitung: {
        atas: {
          jenis: 'aplikasi',
          instansi: 'pemilik',
          mulai: 'riwayat.*.tanggal',
          bila: { nilai: { 'riwayat.*.jenis': ['penerapan'] } },
        },
        bukti: [{ tanggal: 'riwayat.*.tanggal', bila: { nilai: { 'riwayat.*.jenis': ['pemeliharaan'] } } }],
      },
    };
    const [found] = dutiesAt('2026-06-02', { duty: care, entries: [agency('a'), app] });
    expect(found).toMatchObject({ keadaan: 'terlambat', tenggat: '2026-06-01' });
    expect(found?.dilaksanakan).toEqual([{ rekaman: 'aplikasi/app', tanggal: '2025-06-01' }]);
  });
});
