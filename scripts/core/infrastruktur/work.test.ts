import { expect, test } from 'vitest';
import { notApplicable, pass } from '../rule.ts';
import { namesUnread, outOfAset, seenVerdict } from './work.ts';

const day = { jenis: 'pengadaan', tanggal: '2026-02-02' } as const;
const registry = { isBroken: (ref: string) => ref === 'keputusan/rusak' || ref === 'rencana/rusak' };

test.each([
  ['nothing is named', day, false],
  ['an instrument that can be read', { ...day, instrumen: ['utuh'] }, false],
  ['one of two instruments cannot be read', { ...day, instrumen: ['utuh', 'rusak'] }, true],
  ['a plan that can be read', { ...day, acuan_rencana: [{ rencana: 'utuh', butir: 'rusak' }] }, false],
  ['a plan that cannot be read', { ...day, acuan_rencana: [{ rencana: 'rusak', butir: 'satu' }] }, true],
] as const)('%s', (_what, { ...work }, expected) => {
  expect(namesUnread(structuredClone(work) as Parameters<typeof namesUnread>[0], registry)).toBe(expected);
});

test('faults that were seen are told, also where something else cannot be read', () => {
  const fault = { path: 'riwayat.0', message: 'Kurang.', help: 'Isi.' };
  expect(seenVerdict([fault], true)).toEqual({ outcome: 'gagal', faults: [fault] });
  expect(seenVerdict([fault], false)).toEqual({ outcome: 'gagal', faults: [fault] });
});

test('nothing is said of what cannot be read, and nothing is wrong with what can', () => {
  expect(seenVerdict([], true)).toEqual(notApplicable('Yang disebut riwayatnya belum dapat dibaca.'));
  expect(seenVerdict([], false)).toEqual(pass);
});

test.each([
  [{ aset: 'pemerintah-daerah' }, { aset: 'pemerintah-daerah' }, undefined],
  [{ aset: 'pihak-lain' }, { aset: 'pemerintah-daerah' }, 'Ini bukan aset Pemerintah Daerah.'],
  [{}, { aset: 'pemerintah-daerah' }, 'Belum tercatat apakah ini aset Pemerintah Daerah.'],
  [{ aset: 'pihak-lain' }, {}, undefined],
] as const)('a facility %o under %o', (facility, parameter, reason) => {
  expect(outOfAset(facility, parameter)).toBe(reason);
});
