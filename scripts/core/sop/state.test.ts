import { expect, test } from 'vitest';
import { sopStateOf } from './state.ts';

const ditetapkan = { oleh: 'kepala', tanggal: '2026-02-02' };

test.each([
  ['a draft', {}, 'rancangan'],
  ['to be adopted later', { ditetapkan: { ...ditetapkan, tanggal: '2026-12-01' } }, 'rancangan'],
  ['adopted', { ditetapkan }, 'berlaku'],
  ['adopted, in force later', { ditetapkan, berlaku: { sejak: '2027-01-01' } }, 'belum-berlaku'],
  ['on its last day', { ditetapkan, berlaku: { sampai: '2026-11-01' } }, 'berlaku'],
  ['ended', { ditetapkan, berlaku: { sampai: '2026-10-31' } }, 'berakhir'],
  ['a draft that was given up', { berlaku: { sampai: '2026-10-31' } }, 'rancangan'],
] as const)('%s', (_what, sop, state) => {
  expect(sopStateOf(sop, '2026-11-01')).toBe(state);
});
