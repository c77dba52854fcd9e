import { expect, test } from 'vitest';
import { mejaLayanan } from './meja-layanan.ts';

const recap = (jumlah: Record<string, number>, more: object = {}) =>
  mejaLayanan.schema.safeParse({
    id: 'contoh-rekap',
    nama: 'Contoh rekap',
    instansi: 'contoh-kantor',
    tanggal: '2026-07-01',
    jumlah,
    asal: 'contoh',
    ...more,
  });

test('a desk solves as many as it received, at most', () => {
  expect(recap({ diterima: 10, selesai_tingkat_1: 10 }).success).toBe(true);
  expect(recap({ diterima: 10 }).success).toBe(true);
  expect(recap({ diterima: 10, selesai_tingkat_1: 11 }).error?.issues).toMatchObject([
    { path: ['jumlah', 'selesai_tingkat_1'], message: 'melebihi banyaknya yang diterima' },
  ]);
});

test.each([
  ['a day before', '2026-06-30', true],
  ['that very day', '2026-07-01', true],
  ['a day after', '2026-07-02', false],
])('what is counted up to %s is told', (_what, sampai, told) => {
  const { success, error } = recap({ diterima: 10 }, { masa: { sejak: '2026-01-01', sampai } });
  expect(success).toBe(told);
  if (!told)
    expect(error?.issues).toMatchObject([
      { path: ['masa', 'sampai'], message: 'belum berakhir pada hari rekap dibuat' },
    ]);
});

test('a period that has no end yet is counted up to the day of the recap', () => {
  expect(recap({ diterima: 10 }, { masa: { sejak: '2026-01-01' } }).success).toBe(true);
});
