import { expect, test } from 'vitest';
import { subjectKeyOf } from './indexes.ts';

test('a subject without an indicator is not that of another with an indicator of the same word', () => {
  const keys = [
    { topik: 'penduduk' },
    { topik: 'penduduk', indikator: 'jumlah' },
    { topik: 'penduduk', rincian: 'jumlah' },
    { topik: 'penduduk', indikator: 'jumlah', rincian: 'desa' },
  ].map((subjek) => subjectKeyOf({ subjek }));
  expect(keys).toEqual(['penduduk', 'penduduk/jumlah', 'penduduk//jumlah', 'penduduk/jumlah/desa']);
  expect(subjectKeyOf({})).toBeUndefined();
});
