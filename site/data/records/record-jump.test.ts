import { expect, test } from 'vitest';
import { recordJump } from './record-jump.ts';

const bare = {
  checklist: undefined,
  agency: undefined,
  sheet: undefined,
  history: [],
  duties: [],
  relations: [],
  sources: [],
};

test('only parts that are there are offered, in their order', () => {
  expect(recordJump(bare).map(({ href }) => href)).toEqual([
    '#rekaman',
    '#pemeriksaan',
    '#riwayat-perubahan',
    '#koreksi',
  ]);
  const full = {
    checklist: {},
    agency: { duties: {} },
    sheet: {},
    history: [1],
    duties: [1],
    relations: [1],
    sources: [1],
  };
  expect(recordJump(full).map(({ text }) => text)).toEqual([
    'Dokumen',
    'Menurut ketentuan',
    'Kewajiban',
    'Yang menunggu',
    'Rekamannya',
    'Identitas',
    'Langkah',
    'Isi rekaman',
    'Riwayat',
    'Pemeriksaan',
    'Kewajiban',
    'Terkait',
    'Riwayat perubahan',
    'Sumber',
    'Ada yang keliru?',
  ]);
});
