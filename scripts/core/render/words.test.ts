import { expect, test } from 'vitest';
import { finding } from '../../testing/reports.ts';
import { citationOf } from './citation.ts';
import { countsLine, groundOf, isOld } from './report.ts';
import { summaryOf } from './summary.ts';

test.each([
  ['badung/10.3', 'Pasal 10 ayat (3)'],
  ['badung/1.40', 'Pasal 1 angka 40'],
  ['badung/23.a', 'Pasal 23 huruf a'],
  ['banjar/5.3.c', 'Pasal 5 ayat (3) huruf c'],
  ['buleleng/41.1.2', 'Pasal 41 ayat (1) butir 2'],
  ['buleleng/49', 'Pasal 49'],
  ['buleleng/perbup-58-2019/26.3', 'Pasal 26 ayat (3) Perbup 58/2019'],
  ['kubu-raya/perda-3-2027/1.4', 'Pasal 1 angka 4 Perda 3/2027'],
  ['buleleng/aturan-lain/49', 'Pasal 49 aturan-lain'],
])('%s is cited as %s', (provision, words) => {
  expect(citationOf(provision)).toBe(words);
});

test.each([
  [
    ['buleleng/1.30', 'buleleng/23.2'],
    'teks',
    'Pasal 1 angka 30 (buleleng/1.30), Pasal 23 ayat (2) (buleleng/23.2); bunyi peraturan',
  ],
  [['buleleng/26.3'], 'tafsir', 'Pasal 26 ayat (3) (buleleng/26.3); tafsir'],
  [['buleleng/26.3'], 'setelan', 'Pasal 26 ayat (3) (buleleng/26.3); pilihan setempat, bukan bunyi peraturan'],
  [[], 'skema', 'susunan register'],
] as const)('the ground of %j, %s', (provisions, basis, words) => {
  expect(groundOf(finding({ provisions, basis }))).toBe(words);
});

test('a reading that a person settles says who does', () => {
  const reading = finding({ provisions: ['buleleng/26.3'], basis: 'tafsir', outcome: 'perlu-telaah' });
  expect(groundOf(reading)).toBe('Pasal 26 ayat (3) (buleleng/26.3); tafsir; diputuskan petugas Dinas');
});

test('findings are counted by level', () => {
  const findings = (['galat', 'galat', 'peringatan', 'perlu-telaah', 'celah'] as const).map((level) =>
    finding({ level }),
  );
  const summary = summaryOf(7, findings);
  expect(summary).toEqual({ records: 7, galat: 2, peringatan: 1, perlu_telaah: 1, celah: 1 });
  expect(countsLine(summary)).toBe('7 rekaman: 2 galat, 1 perlu telaah, 1 peringatan, 1 celah');
});

test('only what is known to be old is old', () => {
  expect([finding({ introduced: false }), finding({ introduced: true }), finding()].map(isOld)).toEqual([
    true,
    false,
    false,
  ]);
});
