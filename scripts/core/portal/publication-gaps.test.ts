import { describe, expect, test } from 'vitest';
import { article, load, provision, told, version } from '../../testing/policies.ts';
import { type BuiltPages, gapWords, publicationGaps } from './publication-gaps.ts';

const items = [
  { hal: 'nama host', isian: 'nama' },
  { hal: 'pemiliknya', isian: 'pemilik' },
];
const entry = (more: object) => ({
  id: 'tampil',
  dasar: 'setelan',
  publikasi: { halaman: 'Daftar', alamat: 'subdomain/', memuat: items, ...more },
});

const policyOf = (publikasi: object, versions: object[] = [version([entry(publikasi)])]) => {
  const loaded = load([], {
    'contoh/perbup-1-2020/pasal/05.md': article([provision([], { versi: versions })]),
  });
  expect(told(loaded)).toEqual([]);
  const policy = loaded.policies.daerah.get('contoh');
  if (!policy) throw new Error('no policy');
  return policy;
};

const marks = (...fields: readonly string[]) =>
  fields.map((field) => `<dt data-isian="${field}">x</dt><dd>y</dd>`).join('');
const pages = (list: readonly string[], records: readonly string[] = []): BuiltPages => ({
  list: (jenis) => list.map((html, i) => ({ path: `/contoh/${jenis}/${i === 0 ? '' : `halaman/${i + 1}/`}`, html })),
  records: (jenis) => records.map((html, i) => ({ path: `/contoh/${jenis}/r${i}/`, html })),
});
const gapsOf = (publikasi: object, built: BuiltPages, at = '2021-01-01') =>
  publicationGaps(policyOf(publikasi), at, built).map(({ page, item }) => `${page} ${item?.isian ?? 'halaman'}`);

describe('a list', () => {
  test.each<[string, string[], string[]]>([
    ['that shows all', [marks('nama', 'pemilik')], []],
    ['that lacks one', [marks('nama')], ['/contoh/subdomain/ pemilik']],
    [
      'whose second page lacks one',
      [marks('nama', 'pemilik'), marks('pemilik')],
      ['/contoh/subdomain/halaman/2/ nama'],
    ],
    ['that is not there', [], ['/contoh/subdomain/ halaman']],
    ['that is empty and says what it will show', [`<p data-kosong>Belum ada.</p>${marks('nama', 'pemilik')}`], []],
    ['that is empty and does not', [`<p data-kosong>Belum ada.</p>${marks('nama')}`], ['/contoh/subdomain/ pemilik']],
  ])('%s', (_what, list, gaps) => {
    expect(gapsOf({}, pages(list))).toEqual(gaps);
  });
});

describe('the page of each record', () => {
  const each = { alamat: 'subdomain/*/' };
  test.each<[string, string[], string[], string[]]>([
    ['shows all', ['<table>'], [marks('nama', 'pemilik')], []],
    ['one lacks an item', ['<table>'], [marks('nama', 'pemilik'), marks('nama')], ['/contoh/subdomain/r1/ pemilik']],
    ['parts of the list stand beside them', ['<table>'], ['<table data-group>', marks('nama', 'pemilik')], []],
    ['there are none, and the list says so', ['<p data-kosong>Belum ada.</p>'], [], []],
    ['there are none, and the list has some', ['<table>'], [], ['/contoh/subdomain/*/ halaman']],
    ['there is not even a list', [], [], ['/contoh/subdomain/*/ halaman']],
  ])('%s', (_what, list, records, gaps) => {
    expect(gapsOf(each, pages(list, records))).toEqual(gaps);
  });
});

test('a page outside of the portal, and words alone, are not held to anything', () => {
  const words = { alamat: undefined, memuat: ['kabar'] };
  expect(gapsOf(words, pages([]))).toEqual([]);
  expect(gapsOf({ ...words, luar_portal: 'Buka situsnya dan lihat.' }, pages([]))).toEqual([]);
});

test('what is wanted is what the version of the day wants', () => {
  const policy = policyOf({}, [
    version([entry({})], { sampai: '2020-12-31' }),
    version([entry({ memuat: items.slice(0, 1) })], { sejak: '2021-01-01' }),
  ]);
  const built = pages([marks('nama')]);
  expect(publicationGaps(policy, '2019-12-31', pages([]))).toEqual([]);
  expect(publicationGaps(policy, '2020-12-31', built).length).toBe(1);
  expect(publicationGaps(policy, '2021-01-01', built)).toEqual([]);
});

test('a gap names provision, page and item', () => {
  const [lacks] = publicationGaps(policyOf({}), '2021-01-01', pages([marks('nama')]));
  expect(lacks && gapWords(lacks)).toBe(
    'Halaman /contoh/subdomain/ belum menampilkan "pemiliknya" (isian pemilik) menurut Pasal 5 ayat (1) (contoh/5.1, tampil).',
  );
  const [missing] = publicationGaps(policyOf({}), '2021-01-01', pages([]));
  expect(missing && gapWords(missing)).toBe(
    'Halaman /contoh/subdomain/ tidak ada, padahal dimaksud Pasal 5 ayat (1) (contoh/5.1, tampil).',
  );
});
