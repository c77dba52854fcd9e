import { expect, test } from 'vitest';
import { jenisList, kindOf } from '../../../scripts/core/records/kinds.ts';
import { glossaryHref } from '../links.ts';
import { glossaryJson } from '../open-data/api-glossary.ts';
import { policies } from '../portal.ts';
import { keyTermHref, termsOfKeys, termsOfProvisions, termsOfWords, wordTermHref } from './glossary-links.ts';
import { glossaryPage } from './glossary-page.ts';

const page = glossaryPage();
const terms = page.groups.flatMap((group) => group.terms);
const termOf = (anchor: string) => terms.find((term) => term.anchor === anchor);

test('every term is on the page once, by the alphabet', () => {
  expect(terms.map(({ anchor }) => anchor).sort()).toEqual(Object.keys(policies.glossary.daftar).sort());
  const names = terms.map(({ name }) => name);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'id')));
  for (const { letter, terms: own } of page.groups) for (const { name } of own) expect(name.charAt(0)).toBe(letter);
});

test('a letter leads to its terms, and only where there are some', () => {
  const anchors = page.groups.map(({ anchor }) => `#${anchor}`);
  expect(page.letters.flatMap(({ href }) => href ?? [])).toEqual(anchors);
});

test('of each regulation the page says a meaning, that there is none, or that the word is not known', () => {
  const walidata = termOf('walidata');
  expect(walidata?.regional.map(({ regency, word, defined }) => [regency, word, defined])).toEqual([
    ['Badung', 'Wali Data', true],
    ['Banjar', undefined, false],
    ['Buleleng', 'Walidata', true],
    ['Bulukumba', 'Wali Data', true],
    ['Kubu Raya', 'Walidata', true],
  ]);
  expect(termOf('perangkat-daerah')?.regional.find(({ word }) => word === 'OPD')?.meaning).toMatch(
    /^Dipakai tanpa didefinisikan\./,
  );
  expect(termOf('mandiri-tik')?.unknownIn).toBe(
    'Tidak dikenal dalam peraturan Badung, Buleleng, Bulukumba dan Kubu Raya.',
  );
});

test('a word of the register itself is told from a definition of a regulation', () => {
  expect(termOf('putusan')).toMatchObject({ isOwn: true, regional: [], unknownIn: undefined });
  expect(termOf('walidata')?.isOwn).toBe(false);
});

test('provisions lead to their article, those not stated yet to nowhere', () => {
  const links = terms.flatMap(({ regional }) => regional.flatMap(({ provisions }) => provisions));
  const cited = new Set(
    Object.values(policies.glossary.daftar).flatMap(({ daerah = {} }) =>
      Object.values(daerah).flatMap(({ ketentuan = [] }) => ketentuan),
    ),
  );
  expect(cited.size).toBeGreaterThan(200);
  expect(links.filter(({ href }) => href !== '').length).toBeGreaterThanOrEqual(cited.size);
});

test('every kind of record has its term, and fields lead to an anchor that is there', () => {
  const anchors = new Set(terms.map(({ anchor }) => `${glossaryHref}#${anchor}`));
  for (const jenis of jenisList) {
    expect(anchors).toContain(keyTermHref(jenis));
    for (const { href } of termsOfKeys(kindOf(jenis).publik.fields)) expect(anchors).toContain(href);
  }
  expect(keyTermHref('nama')).toBeUndefined();
  expect(keyTermHref('constructor')).toBeUndefined();
});

test.each(['teks', 'tafsir', 'setelan', 'Perlu telaah', 'lulus', 'tak berlaku', 'celah', 'contoh'])(
  'the word "%s" of the pages is explained',
  (word) => expect(wordTermHref(word)).toBeDefined(),
);

test('terms are listed once, in the order asked for', () => {
  expect(termsOfWords(['tafsir', 'lulus', 'Tafsir', 'tidak ada']).map(({ text }) => text)).toEqual([
    'Tafsir',
    'Lulus dan tidak lulus',
  ]);
});

test('a pasal names the terms that its provisions explain, and no other', () => {
  const named = termsOfProvisions('badung', new Set(['badung/1.28']));
  expect(named.map(({ text }) => text)).toEqual(['Walidata']);
  expect(termsOfProvisions('bulukumba', new Set(['badung/1.28']))).toEqual([]);
});

test('the open data says the same as the page', () => {
  const { istilah } = JSON.parse(glossaryJson());
  expect(istilah).toHaveLength(page.total);
  const walidata = istilah.find(({ id }: { id: string }) => id === 'walidata');
  expect(
    walidata.daerah.map(({ daerah, keadaan }: { daerah: string; keadaan: string }) => `${daerah} ${keadaan}`),
  ).toEqual([
    'badung didefinisikan',
    'bulukumba didefinisikan',
    'buleleng didefinisikan',
    'kubu-raya didefinisikan',
    'banjar tidak-dikenal',
  ]);
  expect(walidata.daerah[0].ketentuan[0]).toMatchObject({ id: 'badung/1.28', kutipan: 'Pasal 1 angka 28' });
});
