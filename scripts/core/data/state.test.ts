import { expect, test } from 'vitest';
import { type StewardshipFacts, stewardshipOf } from './state.ts';

const facts: StewardshipFacts = { date: '2026-11-22', end: undefined, stewards: 0, isSpared: false };
const stateOf = (changed: Partial<StewardshipFacts>) => stewardshipOf({ ...facts, ...changed }).state;

test('a dataset without a steward is vacant, and says on which day', () => {
  expect(stewardshipOf(facts)).toEqual({
    state: 'kosong',
    word: 'Belum ada walidata',
    why: 'Tidak ada penugasan walidata yang berlaku pada 2026-11-22.',
  });
});

test('one steward is enough, two are no vacancy either', () => {
  expect(stateOf({ stewards: 1 })).toBe('diampu');
  expect(stateOf({ stewards: 2 })).toBe('diampu');
});

test('no vacancy is held against a real agency in a demonstration', () => {
  expect(stateOf({ isSpared: true })).toBe('tercatat');
  expect(stateOf({ isSpared: true, stewards: 1 })).toBe('diampu');
});

test('what is no longer kept needs no steward; on its last day it is still kept', () => {
  expect(stateOf({ end: '2026-11-21' })).toBe('berakhir');
  expect(stateOf({ end: '2026-11-22' })).toBe('kosong');
  expect(stateOf({ end: '2026-11-21', stewards: 1 })).toBe('berakhir');
});
