import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citesRegulation } from './cited-regulation.ts';

const old = { nomor: 13, tahun: 2018, daerah: 'Kabupaten Banjar' };

test.each([
  'Peraturan Bupati Banjar Nomor 13 Tahun 2018 tentang Pemanfaatan Teknologi Informasi dan Komunikasi',
  'Peraturan Bupati Nomor 13 Tahun 2018',
  'PERATURAN BUPATI BANJAR NOMOR 13 TAHUN 2018',
  'Perbup Banjar 13/2018',
  'perbup no. 13/2018',
  'Perbup No.13 Th. 2018',
  'Perbup Kab. Banjar No 013 / 2018',
  'Perbup 13-2018',
  'Peraturan Bupati Nomor 13 Tahun 2018 Kabupaten Banjar',
  'Peraturan Bupati Nomor 13 Tahun 2018 Kabupaten Banjar tentang TIK',
  'Perbup 85/2019 dan Perbup 13/2018',
  'Peraturan Bupati (Perbup) Banjar Nomor 13 Tahun 2018',
  'Peraturan Bupati Banjar (Perbup) Nomor 13 Tahun 2018',
  'Peraturan-Bupati Banjar 13–2018',
  'Peraturan Bupati Banjar Nomor XIII Tahun 2018',
  'Perbup Banjar No. xiii/2018',
  'Peraturan Bupati Banjar Nomor 12 dan 13 Tahun 2018',
  'Peraturan Bupati Banjar Nomor 13 dan 14 Tahun 2018',
  'Perbup 12, 13, dan Nomor 15 Tahun 2018',
  'Perbup Banjar 12/2017 dan 13/2018',
  'Perbup Banjar 13/2018 serta 85/2019',
  'Perbup No. 12 & No. 13 Tahun 2018 Kabupaten Banjar',
])('names the regulation: %s', (line) => expect(citesRegulation(line, old)).toBe(true));

test.each([
  'Peraturan Bupati Banjar Nomor 85 Tahun 2019',
  'Peraturan Bupati Banjar Nomor 13 Tahun 2019',
  'Peraturan Bupati Banjar Nomor 113 Tahun 2018',
  'Peraturan Bupati Banjar Nomor 13 Tahun 20180',
  'Peraturan Bupati Tapin Nomor 13 Tahun 2018',
  'Perbup Banjarnegara 13/2018',
  'Perbup Banjar Baru 13/2018',
  'Peraturan Bupati Nomor 13 Tahun 2018 Kabupaten Tapin',
  'Peraturan Bupati Nomor 13 Tahun 2018 Kabupaten Banjarnegara',
  'Peraturan Daerah Kabupaten Banjar Nomor 13 Tahun 2018',
  'Peraturan Menteri Nomor 13 Tahun 2018',
  'Perbup Banjar 85/2019 yang mencabut Perbup Banjar 13/2018',
  'Perbup Banjar 20/2020 tentang Pencabutan Perbup Banjar 13/2018',
  'Perbup Banjar 20/2020 tentang Pencabutan atas Peraturan Bupati Nomor 13 Tahun 2018',
  'Peraturan Bupati Nomor 13 Tahun 2018 Kota Banjarbaru',
  'Nomor 13 Tahun 2018',
  'Peraturan Bupati Banjar Nomor XII Tahun 2018',
  'Peraturan Bupati Banjar Nomor XIV Tahun 2018',
  'Peraturan Bupati Banjar Nomor VIII Tahun 2018',
  'Perbup Banjar 13/2017 dan 14/2018',
  'Perbup Banjar 13 dan 14 Tahun 2019, lalu 15/2018',
  'Perbup Tapin 12 dan 13 Tahun 2018',
  'Perbup Banjar 85/2019 dan Perda 13/2018',
  'Perbup Banjar 85/2019 yang mencabut Perbup Banjar 12 dan 13 Tahun 2018',
  '',
])('does not name it: %s', (line) => expect(citesRegulation(line, old)).toBe(false));

test('any line is read without a fault', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      (line) => typeof citesRegulation(line, old) === 'boolean',
    ),
  );
});

test('the number and the year decide, however they are written', () => {
  const part = fc.integer({ min: 1, max: 200 });
  const year = fc.integer({ min: 2000, max: 2030 });
  const form = fc.constantFrom(
    (n: number, t: number) => `Perbup Banjar ${n}/${t}`,
    (n: number, t: number) => `Peraturan Bupati Nomor ${n} Tahun ${t}`,
  );
  fc.assert(
    fc.property(
      part,
      year,
      part,
      year,
      form,
      (nomor, tahun, n, t, write) =>
        citesRegulation(write(n, t), { nomor, tahun, daerah: 'Banjar' }) === (n === nomor && t === tahun),
    ),
  );
});
