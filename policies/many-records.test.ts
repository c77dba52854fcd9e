import { expect, test } from 'vitest';
import { evaluateSubject } from '../scripts/core/evaluate.ts';
import type { RecordOf } from '../scripts/core/records/kinds.ts';
import { bindingOf, entry, instansi, worldOf } from '../scripts/testing/records.ts';
import { basisDataSubjekUnik } from './rules/basis-data/subjek-unik.ts';
import { tidakMelingkar } from './rules/rujukan/tidak-melingkar.ts';
import { walidataTunggal } from './rules/walidata/tunggal.ts';

// Registers made to be slow or endless to tell about: what is said of one record stays short, however many others there are.

const many = (length: number) => Array.from({ length }, (_, i) => i);
const no = (n: number) => String(n).padStart(4, '0');
const berlaku = { sejak: '2026-01-05' };

const dataset = (n: number, more: Partial<RecordOf<'basis-data'>> = {}) =>
  entry('basis-data', {
    id: `data-${no(n)}`,
    nama: `Data ${n}`,
    pengelola: `dinas-${n % 2}`,
    subjek: { topik: 'penduduk' },
    berlaku,
    asal: 'contoh',
    ...more,
  });
const steward = (n: number) =>
  entry('walidata', {
    id: `pengampu-${no(n)}`,
    unit: `dinas-${n % 2}`,
    basis_data: ['data-0000'],
    berlaku,
    asal: 'contoh',
  });

const offices = [instansi('dinas-0'), instansi('dinas-1')];

/** Messages of a rule on the last of the entries. */
const toldOf = (rule: typeof tidakMelingkar, entries: readonly ReturnType<typeof entry>[]): string[] => {
  const world = worldOf([...offices, ...entries], [bindingOf({ rule })]);
  const last = entries.at(-1);
  return last ? evaluateSubject(last, world).findings.map(({ message }) => message) : [];
};

const link = (n: number, next: number | undefined) =>
  dataset(n, next === undefined ? {} : { salinan_dari: `data-${no(next)}` });

test.each([
  ['a chain of a hundred is followed', many(101).map((n) => link(n, n === 0 ? undefined : n - 1)), []],
  [
    'a longer one is told',
    many(102).map((n) => link(n, n === 0 ? undefined : n - 1)),
    ['Rantai "salinan_dari" dari rekaman ini lebih dari 100 langkah.'],
  ],
  [
    'a large ring is drawn by its ends',
    many(50).map((n) => link(n, (n + 1) % 50)),
    [
      'Rantai "salinan_dari" kembali ke rekaman ini sendiri: data-0049 → data-0000 → data-0001 → data-0002 → data-0003 → … (43 lagi) → data-0047 → data-0048 → data-0049.',
    ],
  ],
])('%s', (_, entries, messages) => {
  expect(toldOf(tidakMelingkar, entries)).toEqual(messages);
});

test('of many stewards of one dataset the last is told of twenty', () => {
  expect(toldOf(walidataTunggal, many(1001).map(steward))).toHaveLength(20);
});

test('of many datasets of one subject the last is told of twenty; copies of one source are left out, however long their chain', () => {
  expect(toldOf(basisDataSubjekUnik, [...many(1000).map((n) => dataset(n)), dataset(1001)])).toHaveLength(20);
  expect(
    toldOf(
      basisDataSubjekUnik,
      many(1000).map((n) => link(n, n === 0 ? undefined : n - 1)),
    ),
  ).toEqual([]);
});

test('copies in a ring are of one source, and so is what was copied from one of them', () => {
  const ring = many(3).map((n) => link(n, (n + 1) % 3));
  expect(toldOf(basisDataSubjekUnik, [...ring, link(5, 1)])).toEqual([]);
  expect(toldOf(basisDataSubjekUnik, [...ring, dataset(5)])).toHaveLength(2);
});
