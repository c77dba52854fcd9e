import { describe, expect, test } from 'vitest';
import { agency, dutiesAt } from '../../testing/duties.ts';

describe('nothing is attributed to whom it must not be', () => {
  test('a demonstration says nothing of a real agency', () => {
    const entries = [agency('a'), agency('b', { asal: 'publik' }), agency('c', { asal: 'contoh' })];
    const [real, fact, sample] = dutiesAt('2026-06-01', { keadaan: 'peragaan', entries });
    expect(real).toMatchObject({
      keadaan: 'belum-dapat-dinilai',
      alasan: expect.stringContaining('peragaan'),
      tenggat: null,
    });
    expect(fact).toMatchObject({ keadaan: 'belum-dapat-dinilai' });
    expect(sample).toMatchObject({ keadaan: 'terlambat', contoh: true });
  });

  test('a duty that no record can show is not assessable, and names nobody', () => {
    const [found, ...more] = dutiesAt('2026-06-01', { duty: { dihitung: undefined } });
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      instansi: null,
      keadaan: 'belum-dapat-dinilai',
      alasan: expect.stringContaining('belum mencatat'),
    });
  });
});
