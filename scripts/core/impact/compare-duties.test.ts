import { describe, expect, test } from 'vitest';
import { becomesLate, type ComparedDuty, compareDuties } from './compare-duties.ts';

const duty = (parts: Partial<ComparedDuty> = {}): ComparedDuty => ({
  id: 'uji/1.1/laporan/dinas',
  daerah: 'uji',
  provision: 'uji/1.1',
  penegakan: 'laporan',
  hal: 'laporan tahunan',
  mengikat: true,
  instansi: 'dinas',
  rekaman: null,
  keadaan: 'jatuh-tempo',
  tenggat: '2026-12-31',
  ...parts,
});

describe('one duty before, one after', () => {
  test.each<[string, Partial<ComparedDuty>, number]>([
    ['the same', {}, 0],
    ['in other words', { hal: 'laporan' }, 0],
    ['renumbered', { id: 'uji/1.2/laporan/dinas', provision: 'uji/1.2' }, 0],
    ['late', { keadaan: 'terlambat', tenggat: '2026-06-30' }, 1],
    ['due on another day', { tenggat: '2027-06-30' }, 1],
    ['only a reminder', { mengikat: false }, 1],
    ['of another agency', { id: 'uji/1.1/laporan/lain', instansi: 'lain' }, 2],
  ])('%s', (_, parts, changes) => {
    expect(compareDuties([duty()], [duty(parts)])).toHaveLength(changes);
  });

  test('what comes and what goes', () => {
    expect(compareDuties([], [duty()])).toEqual([{ before: null, after: duty() }]);
    expect(compareDuties([duty()], [])).toEqual([{ before: duty(), after: null }]);
  });
});

test.each<[string, ComparedDuty | null, ComparedDuty | null, boolean]>([
  ['in time, then late', duty(), duty({ keadaan: 'terlambat' }), true],
  ['new and late', null, duty({ keadaan: 'terlambat' }), true],
  ['late before', duty({ keadaan: 'terlambat' }), duty({ keadaan: 'terlambat', tenggat: '2026-01-31' }), false],
  ['late before, gone now', duty({ keadaan: 'terlambat' }), null, false],
])('%s', (_, before, after, isLate) => {
  expect(becomesLate({ before, after })).toBe(isLate);
});
