import { describe, expect, test } from 'vitest';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Entry, registryOf } from '../../../scripts/core/registry.ts';
import { DAERAH, sample } from '../../testing/sample.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { facetsOf, RESERVED_FACETS } from './facets.ts';
import { orderOf } from './list-order.ts';

const all = regencies.flatMap((regency) =>
  jenisList.flatMap((jenis) => facetsOf(regency, jenis).map((facet) => ({ regency, jenis, facet }))),
);
const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('every facet of every list', () => {
  test('there are some, of every sort', () => {
    expect(new Set(all.map(({ facet }) => facet.kind))).toEqual(
      new Set(['keadaan', 'instansi', 'pilihan', 'asal', 'huruf']),
    );
  });

  test('has each record under just one value', () => {
    for (const { regency, jenis, facet } of all) {
      const listed = facet.values.flatMap(({ entries }) => idsOf(entries));
      expect(listed.toSorted()).toEqual(idsOf(regency.byKind.get(jenis) ?? []).toSorted());
      expect(facet.values.length).toBeGreaterThan(1);
    }
  });

  test('has under a value what a filter of the register finds, in the order of the list', () => {
    for (const { regency, jenis, facet } of all)
      for (const { slug, entries } of facet.values) {
        const { entries: list } = orderOf(regency, jenis);
        expect(idsOf(entries)).toEqual(idsOf(list.filter((entry) => facet.slugOf(entry) === slug)));
        expect(entries.length).toBeGreaterThan(0);
      }
  });

  test('has safe addresses, no two alike', () => {
    for (const { facet } of all) {
      const slugs = facet.values.map(({ slug }) => slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      for (const slug of [facet.id, ...slugs]) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(RESERVED_FACETS).not.toContain(facet.id);
    }
  });

  test('of one list has a name of its own, and none shows a field that is not public', () => {
    for (const regency of regencies)
      for (const jenis of jenisList) {
        const ids = facetsOf(regency, jenis).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const fields = kindOf(jenis).publik.fields.map((field) => field.replaceAll('_', '-'));
        for (const { id, kind } of facetsOf(regency, jenis))
          if (kind === 'instansi' || kind === 'pilihan')
            expect(fields.some((field) => id === field || id.startsWith(`${field}-`))).toBe(true);
      }
  });
});

/** A regency that holds just these records. */
const holding = (entries: readonly Entry[]): Regency => {
  const real = regencyOf(DAERAH);
  return {
    ...real,
    registry: registryOf(DAERAH, real.registry.profil, [...real.registry.entries, ...entries]),
    byKind: Map.groupBy(entries, ({ jenis }) => jenis),
  };
};
const service = (n: number, more: object) =>
  sample('layanan', { id: `contoh-${n}`, nama: `Contoh ${n}`, instansi: 'contoh-perizinan', ...more });

describe('a list', () => {
  const regency = holding([
    service(1, { golongan: 'publik' }),
    service(2, { golongan: 'publik', instansi: 'contoh-pustaka' }),
    service(3, { golongan: 'administrasi-pemerintahan', nama: 'Élok' }),
    service(4, { golongan: 'administrasi-pemerintahan', nama: '4 sehat' }),
    service(5, { golongan: 'administrasi-pemerintahan', nama: '«?»' }),
  ]);
  const facet = (id: string) => facetsOf(regency, 'layanan').find((one) => one.id === id);

  test('is divided by agency, choice and letter, in words', () => {
    expect(facet('instansi')?.values.map(({ label, entries }) => `${label}: ${entries.length}`)).toEqual([
      'Dinas Contoh Perizinan: 4',
      'Dinas Contoh Perpustakaan: 1',
    ]);
    expect(facet('golongan')?.values.map(({ slug }) => slug)).toEqual(['administrasi-pemerintahan', 'publik']);
    expect(facet('huruf')?.values.map(({ label, slug }) => `${label} ${slug}`)).toEqual([
      '0–9 0-9',
      'C c',
      'E e',
      'Lainnya lainnya',
    ]);
  });

  test('is not divided by what all its records share', () => {
    expect(facet('asal')).toBeUndefined();
  });

  test('says what has no value, after the others', () => {
    const some = holding([
      ...[1, 2, 3].map((n) =>
        sample('jabatan', { id: `a-${n}`, nama: `A ${n}`, instansi: 'contoh-perizinan', peran: 'kepala-instansi' }),
      ),
      ...[1, 2].map((n) =>
        sample('instansi', { id: `i-${n}`, nama: `I ${n}`, bentuk: 'perangkat-daerah', rumpun: 'dinas' }),
      ),
      sample('instansi', { id: 'i-3', nama: 'I 3', bentuk: 'desa' }),
    ]);
    const rumpun = facetsOf(some, 'instansi').find(({ id }) => id === 'rumpun');
    expect(rumpun?.values.map(({ slug, label, entries }) => `${slug}|${label}|${entries.length}`)).toEqual([
      'dinas|Dinas|2',
      'tanpa-keterangan|Tanpa keterangan|1',
    ]);
  });

  test('of decisions is divided by outcome once, though a field says the same', () => {
    for (const one of regencies) {
      const ids = facetsOf(one, 'putusan').map(({ id }) => id);
      expect(ids).not.toContain('jenis');
    }
    expect(regencies.some((one) => facetsOf(one, 'putusan').some(({ id }) => id === 'keadaan'))).toBe(true);
  });
});
