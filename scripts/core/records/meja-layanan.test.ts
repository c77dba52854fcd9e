import { expect, test } from 'vitest';
import { mejaLayanan } from './meja-layanan.ts';

const recap = (jumlah: Record<string, number>) =>
  mejaLayanan.schema.safeParse({
    id: 'contoh-rekap',
    nama: 'Contoh rekap',
    instansi: 'contoh-kantor',
    tanggal: '2026-07-01',
    jumlah,
    asal: 'contoh',
  });

test('a desk solves as many as it received, at most', () => {
  expect(recap({ diterima: 10, selesai_tingkat_1: 10 }).success).toBe(true);
  expect(recap({ diterima: 10 }).success).toBe(true);
  expect(recap({ diterima: 10, selesai_tingkat_1: 11 }).error?.issues).toMatchObject([
    { path: ['jumlah', 'selesai_tingkat_1'], message: 'melebihi banyaknya yang diterima' },
  ]);
});
