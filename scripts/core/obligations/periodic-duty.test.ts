import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, laporan, toldDuty } from '../../testing/duties.ts';
import { setting } from '../../testing/policies.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('a duty that comes round', () => {
  test.each<[string, string, ReturnType<typeof laporan>[], string[]]>([
    ['before the law there is none', '2019-12-31', [], []],
    ['the first term runs from the first day of the law', '2020-12-31', [], ['a jatuh-tempo 2021-01-01']],
    ['its last day is still in time', '2021-01-01', [], ['a jatuh-tempo 2021-01-01']],
    ['the day after is late', '2021-01-02', [], ['a terlambat 2021-01-01']],
    ['done, the next term runs from that day', '2020-07-01', [laporan('x', '2020-06-01')], ['a dipenuhi 2021-06-01']],
    ['done late, it is done', '2022-07-01', [laporan('x', '2022-06-01')], ['a dipenuhi 2023-06-01']],
    ['done long ago, it is late again', '2023-07-01', [laporan('x', '2022-06-01')], ['a terlambat 2023-06-01']],
    ['what is done later does not count yet', '2021-05-01', [laporan('x', '2021-06-01')], ['a terlambat 2021-01-01']],
    ['before the law it was done for nobody', '2020-07-01', [laporan('x', '2019-06-01')], ['a jatuh-tempo 2021-01-01']],
    [
      'what another agency did does not count',
      '2021-05-01',
      [laporan('x', '2021-01-01', { instansi: 'b' })],
      ['a terlambat 2021-01-01'],
    ],
  ])('%s', (_what, at, reports, expected) => {
    expect(told(at, { entries: [agency('a'), ...reports] })).toEqual(expected);
  });

  test('evidence that counts for the Dinas alone shows nothing for another agency', () => {
    const duty = {
      dihitung: { bukti: [{ jenis: 'laporan', instansi: 'instansi', peran: 'dinas', tanggal: 'tanggal' }] },
    };
    const entries = [
      agency('a'),
      agency('b', { peran: ['dinas'] }),
      laporan('x', '2020-06-01'),
      laporan('y', '2020-06-01', { instansi: 'b' }),
    ];
    expect(told('2020-07-01', { duty, entries })).toEqual(['a jatuh-tempo 2021-01-01', 'b dipenuhi 2021-06-01']);
  });

  test('an agency that came later has its first term from its own day', () => {
    const entries = [agency('a', { berlaku: { sejak: '2024-03-01' } })];
    expect(told('2024-02-29', { entries })).toEqual([]);
    expect(told('2025-01-01', { entries })).toEqual(['a jatuh-tempo 2025-03-01']);
  });

  test('an agency that is gone owes nothing, but what it left undone stays', () => {
    const inTime = [agency('a', { berlaku: { sampai: '2020-06-30' } })];
    expect(told('2020-06-30', { entries: inTime })).toEqual(['a jatuh-tempo 2021-01-01']);
    expect(told('2026-01-01', { entries: inTime })).toEqual([]);
    const late = [agency('a', { berlaku: { sampai: '2021-06-30' } })];
    expect(told('2026-01-01', { entries: late })).toEqual(['a terlambat 2021-01-01 berakhir 2021-06-30']);
  });

  test('nobody is judged by a figure from before it was set', () => {
    const duty = { setiap: { setelan: 'selang' } };
    const [before] = dutiesAt('2021-12-31', { duty });
    expect(before).toMatchObject({ keadaan: 'belum-dapat-dinilai', alasan: 'Jangka waktunya belum dipilih.' });
    expect(told('2022-02-01', { duty })).toEqual(['a jatuh-tempo 2022-07-01']);
    const [done] = dutiesAt('2022-02-01', { duty, entries: [agency('a'), laporan('x', '2021-06-01')] });
    expect(done).toMatchObject({ keadaan: 'dipenuhi', sejak: '2022-01-01', tenggat: '2022-07-01' });
    expect(done?.jangka).toEqual({ nilai: 'P6M', dasar: 'setelan', setelan: 'selang' });
  });

  test('a term that runs keeps the figure of the day it began', () => {
    const selang = setting({
      ...{ nilai: 'P1M', satuan: 'durasi', sejak: '2024-01-01' },
      sebelumnya: [{ nilai: 'P2Y', sejak: '2020-01-01', ditetapkan_oleh: 'Dinas (peragaan)', alasan: 'Uji.' }],
    });
    const situation = { duty: { setiap: { setelan: 'selang' } }, files: { 'contoh/setelan.yaml': { selang } } };
    const reports = [agency('a'), laporan('x', '2023-06-01')];
    expect(told('2024-06-01', { ...situation, entries: reports })).toEqual(['a dipenuhi 2025-06-01']);
    const newer = [...reports, laporan('y', '2025-05-20')];
    expect(told('2025-06-10', { ...situation, entries: newer })).toEqual(['a dipenuhi 2025-06-20']);
  });

  test('doing it once more never brings the last day nearer', () => {
    const selang = setting({
      ...{ nilai: 'P1M', satuan: 'durasi', sejak: '2024-01-01' },
      sebelumnya: [{ nilai: 'P2Y', sejak: '2020-01-01', ditetapkan_oleh: 'Dinas (peragaan)', alasan: 'Uji.' }],
    });
    const situation = { duty: { setiap: { setelan: 'selang' } }, files: { 'contoh/setelan.yaml': { selang } } };
    const entries = [agency('a'), laporan('x', '2023-06-01'), laporan('y', '2024-02-01')];
    expect(told('2024-06-01', { ...situation, entries })).toEqual(['a dipenuhi 2025-06-01']);
  });

  test('counted from the first time it is done, it has no last day before', () => {
    const duty = { dihitung: { ...dutyEntry().kewajiban.dihitung, sejak_bukti: true } };
    expect(told('2024-01-01', { duty })).toEqual(['a jatuh-tempo -']);
    expect(told('2024-01-01', { duty, entries: [agency('a'), laporan('x', '2022-06-01')] })).toEqual([
      'a terlambat 2023-06-01',
    ]);
  });

  test('what a text only allows is a reminder', () => {
    expect(dutiesAt('2022-01-01', {})[0]).toMatchObject({ mengikat: true });
    expect(dutiesAt('2022-01-01', { sifat: 'wewenang' })[0]).toMatchObject({ mengikat: false });
    expect(dutiesAt('2022-01-01', { duty: { boleh: true } })[0]).toMatchObject({ mengikat: false });
  });
});
