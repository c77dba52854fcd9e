import { describe, expect, test } from 'vitest';
import { loaded } from '../../testing/rule-examples.ts';
import { comparisonSchema } from './comparison.ts';
import { comparisonFindings } from './comparison-findings.ts';

const { daerah } = loaded.policies;
const place = { daerah: 'bersama', record: 'kebijakan/perbandingan', file: 'policies/perbandingan.yaml' };
const told = (...pokok: object[]) =>
  comparisonFindings(comparisonSchema.parse({ kelompok: [{ id: 'satu', nama: 'Satu', pokok }] }), daerah, place).map(
    ({ path, rule }) => `${rule} ${path}`,
  );
const matter = (said: object, id = 'domain') => ({ id, nama: 'Domain', daerah: said });

describe('a comparison', () => {
  test('cites what is stated, and says silence', () => {
    expect(told(matter({ badung: ['badung/10.1'], bulukumba: 'diam' }))).toEqual([]);
  });

  test('that cites what is not stated, or a neighbour’s provision, is told so at that place', () => {
    expect(told(matter({ badung: ['badung/10.1', 'badung/99.1'], banjar: ['badung/10.1'] }))).toEqual([
      'skema/perbandingan-ketentuan kelompok.0.pokok.0.daerah.badung.1',
      'skema/perbandingan-ketentuan kelompok.0.pokok.0.daerah.banjar.0',
    ]);
  });

  test('may name a regency whose policies are not here', () => {
    expect(told(matter({ rimba: ['rimba/1.1'] }))).toEqual([]);
  });

  test('names each matter once', () => {
    expect(told(matter({}), matter({}))).toEqual(['skema/perbandingan-ganda kelompok.0.pokok.1.id']);
  });

  test.each([[[]], ['tidak ada'], ['badung/10.1'], [[1]]])('of the shape %j is refused', (said) => {
    expect(
      comparisonSchema.safeParse({ kelompok: [{ id: 'a', nama: 'A', pokok: [matter({ badung: said })] }] }).success,
    ).toBe(false);
  });
});
