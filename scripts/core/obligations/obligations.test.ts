import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, dutyEntry, laporan, toldDuty } from '../../testing/duties.ts';
import { setting, version } from '../../testing/policies.ts';
import { entry } from '../../testing/records.ts';

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

describe('nothing is attributed to whom it must not be', () => {
  test('a demonstration says nothing of a real agency', () => {
    const entries = [agency('a'), agency('b', { asal: 'publik' }), agency('c', { asal: 'contoh' })];
    const [real, fact, sample] = dutiesAt('2026-06-01', { keadaan: 'peragaan', entries });
    expect(real).toMatchObject({
      keadaan: 'belum-dapat-dinilai',
      alasan: expect.stringContaining('peragaan'),
      tenggat: null,
    });
    expect(fact).toMatchObject({ keadaan: 'belum-dapat-dinilai' });
    expect(sample).toMatchObject({ keadaan: 'terlambat', contoh: true });
  });

  test('a duty that no record can show is not assessable, and names nobody', () => {
    const [found, ...more] = dutiesAt('2026-06-01', { duty: { dihitung: undefined } });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      instansi: null,
      keadaan: 'belum-dapat-dinilai',
      alasan: expect.stringContaining('belum mencatat'),
    });
  });
});
