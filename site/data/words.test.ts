import { expect, test } from 'vitest';
import { durationWords } from '../../scripts/core/records/duration-words.ts';
import { countryWords, dateWords, listWords, periodWords, phrase, title, withDates } from './words.ts';

test.each([
  [phrase('perangkat-daerah'), 'perangkat daerah'],
  [phrase('kepala-dinas'), 'kepala Dinas'],
  [title('label_resmi'), 'Label resmi'],
  [title('sha256'), 'SHA-256'],
  [dateWords('2019-11-06'), '6 November 2019'],
  [dateWords('CONTOH/KEPBUP/001/2026'), 'CONTOH/KEPBUP/001/2026'],
  [withDates('Belum berlaku pada 2019-01-31.'), 'Belum berlaku pada 31 Januari 2019.'],
  [periodWords({ sejak: '2026-01-01' }), 'sejak 1 Januari 2026'],
  [periodWords({}), 'tanpa hari mulai dan hari akhir'],
  [periodWords({ sejak: '2026-01-01', sampai: '2026-12-31' }), 'sejak 1 Januari 2026 sampai 31 Desember 2026'],
  [durationWords('P1Y'), '1 tahun'],
  [durationWords('P1Y6M'), '1 tahun 6 bulan'],
  [countryWords('ID'), 'Indonesia (ID)'],
  [listWords(['a']), 'a'],
  [listWords(['a', 'b', 'c']), 'a, b dan c'],
  [listWords(['a', 'b'], 'atau'), 'a atau b'],
])('%s', (given, expected) => {
  expect(given).toBe(expected);
});
