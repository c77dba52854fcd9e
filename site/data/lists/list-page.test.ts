import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../scripts/core/publish/csv.ts';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { type Entry, registryOf } from '../../../scripts/core/registry.ts';
import { DAERAH, sample } from '../../testing/sample.ts';
import { shownKinds } from '../law/law.ts';
import { type Regency, regencies, regencyOf } from '../portal.ts';
import { facetIndexPage, facetPage } from './facet-page.ts';
import { facetsOf } from './facets.ts';
import { wholeList } from './list-page.ts';
import { facetIndexPaths, laterListPaths, laterPartPaths, listPaths, partCsvPaths, partPaths } from './list-paths.ts';
import { pageCount } from './paging.ts';
import { sortTextOf } from './sort-text.ts';

/** A regency with so many hosts, a third of them switched off. */
const withHosts = (count: number): Regency => {
  const real = regencyOf(DAERAH);
  const off = { jenis: 'nonaktif', tanggal: '2026-06-30' };
  const hosts = Array.from({ length: count }, (_, n) =>
    sample('subdomain', {
      id: `contoh-${n}`,
      host: `contoh-${n}.bulelengkab.go.id`,
      pemilik: n % 2 === 0 ? 'contoh-perizinan' : 'contoh-pustaka',
      penggunaan: 'situs',
      riwayat: [{ jenis: 'baru', tanggal: '2026-02-02' }, ...(n % 3 === 0 ? [off] : [])],
    }),
  );
  const entries: Entry[] = [...real.registry.entries.filter(({ jenis }) => jenis !== 'subdomain'), ...hosts];
  return {
    ...real,
    registry: registryOf(DAERAH, real.registry.profil, entries),
    byKind: Map.groupBy(entries, ({ jenis }) => jenis),
  };
};
const COUNT = 250;
const long = withHosts(COUNT);
const pages = [1, 2, 3].map((n) => wholeList(long, 'subdomain', n));

describe('a list of 250 hosts', () => {
  const rows = pages.flatMap(({ groups }) => groups.flatMap((group) => group.rows));

  test('has every record on one of its three pages, once', () => {
    expect(pages.map(({ groups }) => groups.reduce((sum, group) => sum + group.rows.length, 0))).toEqual([
      100, 100, 50,
    ]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(COUNT);
  });

  test('keeps its groups as headings on each page, with the number that each has in all', () => {
    expect(pages.map(({ groups }) => groups.map(({ heading }) => heading))).toEqual([
      ['Diajukan'],
      ['Diajukan', 'Nonaktif'],
      ['Nonaktif'],
    ]);
    for (const { groups } of pages)
      for (const { heading, total } of groups) expect(total).toBe(heading === 'Nonaktif' ? 84 : 166);
  });

  test('leads to the page where a group begins', () => {
    const [first, second] = pages.map(({ jump }) => jump.map(({ href, total }) => `${href} ${total}`));
    expect(first).toEqual(['#diajukan 166', '/buleleng/subdomain/halaman/2/#nonaktif 84']);
    expect(second).toEqual(['/buleleng/subdomain/#diajukan 166', '#nonaktif 84']);
  });

  test('keeps what has ended, and says since when', () => {
    const ended = rows.filter((row) => row.retirement !== undefined);
    expect(ended).toHaveLength(84);
    expect(ended[0]?.retirement).toMatchObject({ word: 'Tidak dipakai lagi', when: 'sejak 30 Juni 2026' });
  });

  test('has a title for each page', () => {
    expect(pages.map(({ frame }) => frame.title.split(' · ')[0])).toEqual([
      'Subdomain',
      'Subdomain, halaman 2 dari 3',
      'Subdomain, halaman 3 dari 3',
    ]);
  });

  test('gives each row the values that the menus choose from', () => {
    const { controls } = pages[0] ?? {};
    expect(controls?.total).toBe(COUNT);
    for (const { place, options } of controls?.choices ?? []) {
      const told = options.map(({ value, text }) => [value, Number(/\((\d+)/.exec(text)?.[1])] as const);
      const held = Map.groupBy(rows, (row) => row.facets.split(' ')[place] ?? '');
      expect(new Map(told)).toEqual(new Map([...held].map(([value, members]) => [value, members.length])));
    }
    expect(controls?.choices.length).toBeGreaterThan(1);
  });
});

describe('a part of it', () => {
  const facet = facetsOf(long, 'subdomain').find(({ kind }) => kind === 'instansi');
  const value = facet?.values.find(({ slug }) => slug === 'contoh-pustaka');
  if (!facet || !value) throw new Error('no such part');
  const parts = [1, 2].map((n) => facetPage(long, 'subdomain', facet, value, n));

  test('says n of N, names the other values with their counts, and leads back', () => {
    expect(parts[0]?.part).toMatchObject({ share: '125 dari 250 rekaman', back: { href: '/buleleng/subdomain/' } });
    expect(parts[0]?.part?.values.map(({ total, current }) => `${total} ${current}`)).toEqual([
      '125 false',
      '125 true',
    ]);
    expect(facetIndexPage(long, 'subdomain', facet).values.map(({ total }) => total)).toEqual([125, 125]);
  });

  test('is paged like the whole, and offers its own file', () => {
    const shown = parts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
    expect(new Set(shown.map(({ id }) => id)).size).toBe(125);
    expect(parts[1]?.downloads.map(({ href }) => href)).toEqual([
      '/buleleng/subdomain/menurut/pemilik/contoh-pustaka/daftar.csv',
    ]);
    expect(parts[1]?.feeds.map(({ href }) => href)).toContain('/buleleng/instansi/contoh-pustaka/umpan.xml');
  });
});

describe('the pages of all lists', () => {
  test('show every record of the register once in the whole lists', () => {
    const shown = [...listPaths(), ...laterListPaths()].flatMap(({ params, props }) =>
      props.page().groups.flatMap(({ rows }) => rows.map(({ id }) => `${params.daerah}/${params.jenis}/${id}`)),
    );
    const all = regencies.flatMap(({ id, registry }) =>
      registry.entries.map((entry) => `${id}/${entry.jenis}/${entry.id}`),
    );
    expect(shown.toSorted()).toEqual(all.toSorted());
  });

  test('have addresses of their own, for each facet an index and for each part a file', () => {
    const addresses = [...partPaths(), ...laterPartPaths()].map(({ params }) => Object.values(params).join('/'));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(partCsvPaths().map(({ params }) => params)).toEqual(partPaths().map(({ params }) => params));
    const facets = new Set(partPaths().map(({ params: { daerah, jenis, facet } }) => `${daerah}/${jenis}/${facet}`));
    expect(new Set(facetIndexPaths().map(({ params }) => Object.values(params).join('/')))).toEqual(facets);
  });

  test('have as many rows in the file of a part as on its pages', () => {
    const parts = partPaths();
    for (const [i, { props }] of partCsvPaths().entries())
      expect(csvRows(props.csv()).length - 1).toBe(parts[i]?.props.page().count.total);
  });

  test('offer the files of a register, also while it is empty, wherever there is a word of it', () => {
    for (const { params, props } of listPaths()) {
      const shown = shownKinds(regencyOf(params.daerah)) as readonly string[];
      expect(props.page().downloads.length > 0).toBe(shown.includes(params.jenis));
    }
  });

  test('need no template of their own: there is one for every kind', () => {
    for (const jenis of jenisList)
      expect(listPaths().filter(({ params }) => params.jenis === jenis)).toHaveLength(regencies.length);
    expect(pageCount(0)).toBe(1);
  });
});

test.each([
  [12, '12'],
  [true, '1'],
  ['2026-03-02', '2026-03-02'],
  ['2026-03-02T01:00:00Z', '2026-03-02T01:00:00Z'],
  ['P1Y2M', '425'],
  ['P2W', '14'],
  [{ sejak: '2026-01-01', sampai: '2026-02-01' }, '2026-01-01'],
  [{ sampai: '2026-02-01' }, '2026-02-01'],
  ['Pustaka', undefined],
  [['2026-01-01'], undefined],
  [null, undefined],
  [{ sejak: 3 }, undefined],
])('%j is sorted by %j', (value, key) => {
  expect(sortTextOf(value)).toBe(key);
});

test('what names a list is the name of its kind', () => {
  expect(wholeList(long, 'subdomain', 1).heading).toBe(kindOf('subdomain').judul);
});
