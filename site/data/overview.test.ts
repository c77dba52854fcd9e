import { describe, expect, test } from 'vitest';
import { knowsKind } from './law.ts';
import { listPaths } from './list-paths.ts';
import { overviewOf } from './overview.ts';
import { regencies } from './portal.ts';
import { isAplikasi } from './records.ts';

describe.each(regencies.map((regency) => [regency.id, regency] as const))('the overview of %s', (id, regency) => {
  const [applications, complete, mostMissing, stewards] = overviewOf(regency);
  const listOf = (jenis: string) => {
    const found = listPaths().find(({ params }) => params.daerah === id && params.jenis === jenis);
    return found?.props.page().groups ?? [];
  };
  const rowsOf = (jenis: string) => listOf(jenis).flatMap(({ rows }) => rows);

  test('counts every application, and as judged those that came into use and still are', () => {
    const inUse = (regency.byKind.get('aplikasi') ?? []).filter(isAplikasi).filter(({ record: { asal, riwayat } }) => {
      const happened = riwayat.map(({ jenis }) => jenis);
      return asal !== 'publik' && happened.includes('penerapan') && happened.at(-1) !== 'nonaktif';
    });
    expect(applications?.number).toBe(String(rowsOf('aplikasi').length));
    const [whole = 0, judged = 0] = (complete?.number ?? '').split(' dari ').map(Number);
    // What the centre runs may be asked for nothing.
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThanOrEqual(inUse.length);
    expect(judged - whole).toBe(complete?.records?.length ?? 0);
  });

  test('names what is missing only of what is incomplete', () => {
    const incomplete = (complete?.records ?? []).map(({ href }) => href);
    expect(incomplete).toEqual(expect.arrayContaining((mostMissing?.records ?? []).map(({ href }) => href)));
    expect(mostMissing?.number === '0').toBe(incomplete.length === 0);
  });

  test('leads to the data without a steward, where the law knows stewards', () => {
    const vacant = listOf('basis-data').find(({ anchor }) => anchor === 'kosong')?.rows ?? [];
    expect(stewards?.records?.map(({ href }) => href).sort() ?? []).toEqual(
      vacant.map(({ record }) => record.href).sort(),
    );
    expect(/walidata/.test(stewards?.text ?? '')).toBe(knowsKind(regency, 'walidata'));
  });

  test('blames no real agency', () => {
    const named = [complete, mostMissing, stewards].flatMap((figure) => figure?.records ?? []);
    expect(named.filter(({ contoh }) => !contoh)).toEqual([]);
  });
});
