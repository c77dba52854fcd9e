import { describe, expect, test } from 'vitest';
import { inventedRegency } from '../../testing/invented-regency.ts';
import { type Asked, planOf } from './plan.ts';

const faults = (more: Partial<Asked>) => planOf({ ...inventedRegency, ...more }).faults.map(({ option }) => option);

test('the identity of the regulation follows from its id', () => {
  const { plan } = planOf(inventedRegency);
  expect(plan?.regulation).toMatchObject({
    jenis: 'Peraturan Bupati',
    nomor: 7,
    tahun: 2025,
    sebutan: 'Perbup Contoh Samudra 7/2025',
    berlaku: { sejak: '2025-03-03' },
  });
  expect(plan?.profil).toMatchObject({ keadaan: 'peragaan', asal: 'contoh' });
});

test('a code of a real province is a public fact whose source is still to be found', () => {
  expect(planOf({ ...inventedRegency, kode: '51.08' }).plan?.profil).toMatchObject({
    asal: 'publik',
    sumber: [{ mutu: 'D', tanggal: '2026-11-22' }],
  });
});

describe('what cannot be is refused, by the name of its option', () => {
  test.each<[string, Partial<Asked>, string]>([
    ['a way out of the folder', { daerah: '../x' }, 'DAERAH'],
    ['capital letters', { daerah: 'Samudra' }, 'DAERAH'],
    ['a device of Windows', { daerah: 'con' }, 'DAERAH'],
    ['two lines', { nama: 'Kabupaten\nX' }, 'nama'],
    ['signs that nobody sees', { nama: 'Kabupaten\u202eX' }, 'nama'],
    ['an empty title', { judul: '' }, 'judul'],
    ['a code of another shape', { kode: '5108' }, 'kode'],
    ['a day that is none', { sejak: '2025-02-30' }, 'sejak'],
    ['a day written otherwise', { sejak: '3-3-2025' }, 'sejak'],
    ['an instrument nobody knows', { peraturan: 'surat-7-2025' }, 'peraturan'],
    ['a name of every object', { peraturan: 'constructor-7-2025' }, 'peraturan'],
    ['number 0', { peraturan: 'perbup-0-2025' }, 'peraturan'],
    ['a year long ago', { peraturan: 'perbup-7-1800' }, 'peraturan'],
    ['a Dinas of two lines', { dinas: 'Dinas\nX' }, 'dinas'],
  ])('%s', (_what, more, option) => {
    expect(faults(more)).toEqual([option]);
  });

  test('all of them at once', () => {
    expect(faults({ kode: 'x', sejak: 'y', peraturan: 'z' })).toEqual(['kode', 'peraturan']);
    expect(faults({ kode: 'x', sejak: 'y' })).toEqual(['kode', 'sejak']);
  });
});
