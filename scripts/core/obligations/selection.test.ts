import { describe, expect, test } from 'vitest';
import { datesIn, fits, startOfRecord } from './selection.ts';

const event = {
  sifat: ['serius', 'pihak-lain'],
  oleh: 'a',
  riwayat: [{ jenis: 'baru' }, { jenis: 'rawat' }],
  tugas: [
    { tugas: 'kelola', jumlah: 0 },
    { tugas: 'aman', jumlah: 2 },
  ],
};
const item = (tugas: string, jumlah: number) => ({
  butir: { daftar: 'tugas', nilai: { tugas: [tugas] }, sedikitnya: { jumlah } },
});

describe('which records are meant', () => {
  test.each([
    ['nothing asked', undefined, true],
    ['one of the values', { nilai: { sifat: ['serius', 'gagal'] } }, true],
    ['none of the values', { nilai: { sifat: ['gagal'] } }, false],
    ['a place that is not there', { nilai: { tempat: ['a'] } }, false],
    ['all values of a list, in any order', { memuat: { sifat: ['pihak-lain', 'serius'] } }, true],
    ['all but one', { memuat: { sifat: ['pihak-lain', 'serius', 'gagal'] } }, false],
    ['a single value', { memuat: { oleh: ['a'] } }, true],
    ['a value that it must not have', { bukan: { oleh: ['a'] } }, false],
    ['a place filled in', { terisi: ['oleh'] }, true],
    ['a place left open', { terisi: ['tempat'] }, false],
    ['an item with the name and the number', item('aman', 2), true],
    ['an item with the name and a smaller number', item('aman', 3), false],
    ['the name of one item and the number of another', item('kelola', 1), false],
    ['an item that is not there', item('latih', 1), false],
    ['the number alone', { butir: { daftar: 'tugas', sedikitnya: { jumlah: 2 } } }, true],
    ['a number that the items do not have', { butir: { daftar: 'riwayat', sedikitnya: { jumlah: 1 } } }, false],
    ['the name alone', { butir: { daftar: 'tugas', nilai: { tugas: ['kelola'] } } }, true],
    ['one part holds and the other does not', { memuat: { oleh: ['a'] }, terisi: ['tempat'] }, false],
  ])('%s', (_what, selection, expected) => {
    expect(fits(event, selection)).toBe(expected);
  });
});

test('what is asked of an item is asked of the one whose date counts', () => {
  const record = {
    riwayat: [
      { jenis: 'baru', tanggal: '2020-01-01' },
      { jenis: 'rawat', tanggal: '2021-01-01' },
    ],
  };
  expect(datesIn(record, 'riwayat.*.tanggal', { nilai: { 'riwayat.*.jenis': ['rawat'] } })).toEqual(['2021-01-01']);
});

test.each([
  [
    'the first day of its term',
    { berlaku: { sejak: '2020-02-01' }, riwayat: [{ tanggal: '2020-01-01' }] },
    '2020-02-01',
  ],
  ['its first event', { berlaku: { sampai: '2021-01-01' }, riwayat: [{ tanggal: '2020-01-01' }] }, '2020-01-01'],
  ['the day it was adopted', { ditetapkan: { tanggal: '2018-01-08' } }, '2018-01-08'],
  ['no day of its own', { nama: 'a' }, undefined],
])('a record begins on %s', (_what, record, expected) => {
  expect(startOfRecord(record)).toBe(expected);
});
