import { describe, expect, test } from 'vitest';
import { sampleAplikasi } from '../../testing/sample-records.ts';
import { regencies, regencyOf } from '../portal.ts';
import { isAplikasi } from '../records/records.ts';
import { comparisonOf, comparisonPages } from './comparison-page.ts';

const comparison = comparisonOf(sampleAplikasi, regencyOf('buleleng'));
const regencyPaths = comparison.columns.map(
  ({ regulations }) => regulations[0]?.href.replace(/peraturan\/.*/, '') ?? '',
);
const rowOf = (heading: string) => {
  const row = comparison.documents.find((one) => one.heading === heading);
  if (!row) throw new Error(`no row "${heading}"`);
  return row;
};
const asking = (heading: string) =>
  comparison.columns.filter((_, i) => (rowOf(heading).cells[i] ?? []).length > 0).map(({ name }) => name);

test('every application has its comparison', () => {
  const applications = regencies.flatMap(({ registry }) => registry.entries.filter(isAplikasi));
  expect(comparisonPages().length).toBe(applications.length);
});

test('the regulation that binds comes first and is the only one that is said to bind', () => {
  expect(comparison.columns.map(({ name, own }) => [name, own])).toEqual([
    ['Buleleng', true],
    ['Badung', false],
    ['Banjar', false],
    ['Bulukumba', false],
    ['Kubu Raya', false],
  ]);
  expect(comparison.own).toBe('Perbup Buleleng 58/2019');
});

describe('documents', () => {
  test('of all lists stand in the table once, under the regulation that asks for them', () => {
    const asked = regencies.flatMap(({ policy }) => policy?.vocabulary.dokumen_aplikasi?.nilai ?? []);
    const notes = comparison.documents.flatMap(({ cells }) => cells.flat());
    expect(notes.map(({ text }) => text).sort()).toEqual(asked.map(({ label }) => label).sort());
    for (const { cells } of comparison.documents)
      for (const [i, cell] of cells.entries()) {
        const links = cell.flatMap(({ provisions }) => provisions);
        expect(links.filter(({ href }) => !href.startsWith(regencyPaths[i] ?? ''))).toEqual([]);
      }
  });

  test('match only as the word lists say', () => {
    expect(asking('Kode sumber')).toEqual(['Buleleng', 'Badung', 'Banjar', 'Bulukumba', 'Kubu Raya']);
    expect(asking('Dokumen teknis')).toEqual(['Buleleng', 'Kubu Raya']);
    expect(asking('Metadata')).toEqual(['Badung', 'Bulukumba']);
    expect(asking('Regulasi')).toEqual(['Buleleng']);
  });

  test('stand with this application as its own checklist says, and no other way', () => {
    expect(rowOf('Kebutuhan').standing?.state).toBe('ada');
    expect(rowOf('Pengujian').standing?.state).toBe('belum');
    expect(rowOf('Metadata').standing).toEqual({ state: undefined, word: 'Tidak tercatat' });
  });
});

test('each regulation has a sentence, and its numbers add up', () => {
  expect(comparison.summaries.length).toBe(5);
  for (const [i, summary] of comparison.summaries.entries()) {
    const counts = [...summary.replace(/^Perbup [^:;]*? \d+\/\d+ /, '').matchAll(/\d+/g)].map(([count]) =>
      Number(count),
    );
    const [asked = 0, ...parts] = counts;
    expect(asked).toBe(comparison.documents.flatMap(({ cells }) => cells[i] ?? []).length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(asked);
  }
});

describe('matters that each regulation settles in its own way', () => {
  test('cite provisions of the regulation of their column, in its own summary', () => {
    for (const { cells } of comparison.topics)
      for (const [i, notes] of cells.entries())
        for (const { text, provisions, bases } of notes) {
          expect(text).not.toBe('');
          expect(bases.length).toBeGreaterThan(0);
          expect(provisions.every(({ href }) => href.startsWith(regencyPaths[i] ?? ''))).toBe(true);
        }
  });

  test('leave a regulation out where it binds nothing', () => {
    const topic = (heading: string) =>
      comparison.topics.find((one) => one.heading === heading)?.cells.map((c) => c.length > 0);
    expect(topic('Hak cipta')).toEqual([true, true, true, true, true]);
    // Where it must come from in Buleleng, that it comes after coordination in Badung and Bulukumba.
    expect(topic('Pihak ketiga')).toEqual([true, true, false, true, false]);
  });
});
