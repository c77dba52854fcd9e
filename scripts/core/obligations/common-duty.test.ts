import { describe, expect, test } from 'vitest';
import { agency, dutiesAt, toldDuty } from '../../testing/duties.ts';
import { entry } from '../../testing/records.ts';

const told = (...parts: Parameters<typeof dutiesAt>) => dutiesAt(...parts).map(toldDuty);

describe('a duty of every agency about a record', () => {
  const duty = {
    setiap: undefined,
    dipicu: 'rencana disusun',
    dihitung: {
      atas: { jenis: 'rencana', semua: true, mulai: 'penyusunan.mulai' },
      bukti: [{ jenis: 'rencana', instansi: 'instansi', rekaman: 'untuk', tanggal: 'berlaku.sejak' }],
    },
  };
  const rencana = (id: string, more: object = {}) =>
    entry('rencana', {
      id,
      nama: id,
      jenis: 'induk',
      butir: [{ id: 'x', judul: 'X' }],
      berlaku: { sejak: '2027-01-01' },
      asal: 'contoh',
      ...more,
    } as never);
  const plan = (more: object = {}) => rencana('induk', { penyusunan: { mulai: '2026-03-02' }, ...more });
  const needs = (instansi: string, sejak: string, more: object = {}) =>
    rencana(`butuh-${instansi}`, { instansi, untuk: 'induk', berlaku: { sejak }, ...more });
  const two = [agency('a'), agency('b')];

  test.each<[string, string, readonly ReturnType<typeof entry>[], string[]]>([
    ['nothing before the event', '2026-03-01', [...two, plan()], []],
    [
      'asked of each from the day of the event',
      '2026-03-02',
      [...two, plan()],
      ['a rencana/induk jatuh-tempo -', 'b rencana/induk jatuh-tempo -'],
    ],
    [
      'done by one is done by that one alone',
      '2026-06-01',
      [...two, plan(), needs('a', '2026-03-02')],
      ['a rencana/induk dipenuhi -', 'b rencana/induk jatuh-tempo -'],
    ],
    [
      'what was told before the event is no answer to it',
      '2026-06-01',
      [agency('a'), plan(), needs('a', '2026-03-01')],
      ['a rencana/induk jatuh-tempo -'],
    ],
    [
      'nor is what was told for another plan',
      '2026-06-01',
      [agency('a'), plan(), rencana('lain'), needs('a', '2026-03-02', { untuk: 'lain' })],
      ['a rencana/induk jatuh-tempo -'],
    ],
    ['a plan without the event asks nobody', '2026-06-01', [agency('a'), rencana('induk')], []],
    [
      'two plans ask twice',
      '2026-06-01',
      [agency('a'), plan(), rencana('kedua', { penyusunan: { mulai: '2026-05-04' } })],
      ['a rencana/induk jatuh-tempo -', 'a rencana/kedua jatuh-tempo -'],
    ],
    [
      'agencies that were not there on the day are not asked',
      '2026-06-01',
      [
        agency('baru', { berlaku: { sejak: '2026-03-03' } }),
        agency('hari-itu', { berlaku: { sejak: '2026-03-02' } }),
        agency('bubar', { berlaku: { sampai: '2026-03-01' } }),
        agency('desa', { bentuk: 'desa' }),
        plan(),
      ],
      ['hari-itu rencana/induk jatuh-tempo -'],
    ],
    [
      'one that was dissolved since is asked no more',
      '2026-06-01',
      [agency('a', { berlaku: { sampai: '2026-05-31' } }), plan()],
      [],
    ],
    [
      'a plan that is over asks nobody any more',
      '2026-06-01',
      [agency('a'), plan({ berlaku: { sejak: '2026-04-01', sampai: '2026-05-31' } })],
      [],
    ],
    [
      'on its last day it still does',
      '2026-05-31',
      [agency('a'), plan({ berlaku: { sejak: '2026-04-01', sampai: '2026-05-31' } })],
      ['a rencana/induk jatuh-tempo -'],
    ],
  ])('%s', (_what, at, entries, expected) => {
    expect(told(at, { duty, entries })).toEqual(expected);
  });

  test('stands about each record where nothing sets it off', () => {
    const standing = {
      ...duty,
      dipicu: undefined,
      dihitung: { ...duty.dihitung, atas: { jenis: 'rencana', semua: true } },
    };
    const entries = [...two, rencana('induk', { berlaku: { sejak: '2026-01-05' } })];
    expect(told('2026-06-01', { duty: standing, entries })).toEqual([
      'a rencana/induk jatuh-tempo -',
      'b rencana/induk jatuh-tempo -',
    ]);
  });
});
