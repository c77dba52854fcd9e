import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageFacts, shows } from './page-facts.ts';

const head = (...fields: readonly string[]) =>
  `<thead><tr>${fields.map((field) => `<th scope="col" data-isian="${field}">${field}</th>`).join('')}</tr></thead>`;
const row = (id: string, ...fields: readonly string[]) =>
  `<tr data-id="${id}" data-facets=""><th scope="row" data-isian="nama">${id}</th>${fields
    .map((field) => `<td data-isian="${field}" data-label="X">–</td>`)
    .join('')}</tr>`;
const table = (heads: readonly string[], ...rows: readonly string[]) =>
  `<table class="ruled" data-group>${head('nama', ...heads)}<tbody>${rows.join('')}</tbody></table>`;
const list = table(['pemilik'], row('a', 'pemilik'), row('b', 'pemilik'));

describe('a list', () => {
  test.each<[string, string, boolean]>([
    ['with the column in its head and in each row', list, true],
    ['without the head', list.replace('<th scope="col" data-isian="pemilik">pemilik</th>', ''), false],
    ['without one cell', table(['pemilik'], row('a', 'pemilik'), row('b')), false],
    ['of two tables, one without the column', list + table([], row('c')), false],
    ['of two tables that both have it', list + table(['pemilik'], row('c', 'pemilik')), true],
    ['whose head is hidden', list.replace('scope="col" data-isian="pemilik"', 'hidden data-isian="pemilik"'), false],
    ['whose table is filled in by a browser', `<template>${list}</template>`, false],
    ['whose groups are named by it', `<h2 id="x" data-isian="pemilik">X</h2>${table([], row('a'))}`, true],
    [
      'of which only one group is',
      `<h2 data-isian="pemilik">X</h2>${table([], row('a'))}${table([], row('b'))}`,
      false,
    ],
    ['that is empty', '<p class="none" data-kosong>Belum ada.</p>', false],
    [
      'that is empty and says what it will show',
      '<p data-kosong>Belum ada <span data-isian="pemilik">x</span></p>',
      true,
    ],
    ['without anything', '<main></main>', false],
  ])('%s: %#', (_what, html, isShown) => {
    expect(shows(pageFacts(html), 'pemilik')).toBe(isShown);
  });
});

test('the page of a record shows a field by its mark alone', () => {
  const page = '<dl><div><dt data-isian="lisensi">Lisensi</dt><dd>MIT</dd></div></dl>';
  expect(shows(pageFacts(page), 'lisensi')).toBe(true);
  expect(shows(pageFacts(page), 'nama')).toBe(false);
});

test.each([
  ['hidden by itself', '<dl><dt hidden data-isian="lisensi">L</dt><dd>MIT</dd></dl>'],
  ['hidden, said after the mark', '<dl><dt data-isian="lisensi" hidden>L</dt><dd>MIT</dd></dl>'],
  ['hidden with a value', '<dl><dt data-isian="lisensi" hidden="until-found">L</dt><dd>MIT</dd></dl>'],
  [
    'within what is hidden',
    '<div><section hidden><dl><dt data-isian="lisensi">L</dt><dd>MIT</dd></dl></section></div>',
  ],
  ['in a remark', '<!-- <dl><dt data-isian="lisensi">L</dt><dd>MIT</dd></dl> -->'],
  ['in a program', '<script><dl><dt data-isian="lisensi">L</dt><dd>MIT</dd></dl></script>'],
  ['without a value', '<dl><dt data-isian="lisensi">L</dt><dd> <span class="x"></span>&nbsp;</dd></dl>'],
  ['without a place for its value', '<dl><dt data-isian="lisensi">L</dt></dl>'],
  ['on an item of a list without words', '<p><span data-isian="lisensi"></span>, lain</p>'],
  ['without words', '<h2 data-isian="lisensi"><a href="#x"></a></h2>'],
])('a field whose mark stands %s is not shown', (_, html) => {
  expect(shows(pageFacts(html), 'lisensi')).toBe(false);
});

test('what stands after something hidden is shown', () => {
  const page =
    '<input hidden><section hidden><p>x</p></section><dl><dt data-isian="lisensi">L</dt><dd><b>MIT</b></dd></dl>';
  expect(shows(pageFacts(page), 'lisensi')).toBe(true);
  const inner = page.replace('<b>MIT</b>', '<dl><dt>Nama</dt><dd>MIT</dd></dl>');
  expect(shows(pageFacts(inner), 'lisensi')).toBe(true);
  expect(shows(pageFacts(`<p title=" hidden">${page}</p>`), 'lisensi')).toBe(true);
});

test('a cell with nothing in it shows nothing', () => {
  const blank = table(['pemilik'], row('a', 'pemilik'), row('b', 'pemilik')).replace(
    'data-label="X">–<',
    'data-label="X"> <',
  );
  expect(shows(pageFacts(blank), 'pemilik')).toBe(false);
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test.each(['data-kosong', 'x data-kosong y', ' data-kosong '])('a title of %j does not make a page empty', (title) => {
  expect(pageFacts(`<p title="${title}">x</p>`).isEmpty).toBe(false);
});

test('nothing that a record says is taken for a mark', () => {
  const hostile = fc.oneof(
    fc.string(),
    fc.constantFrom(' data-isian="pemilik"', '<p data-isian="pemilik">', '<p data-kosong>', "' data-isian='pemilik'"),
  );
  fc.assert(
    fc.property(hostile, hostile, (text, title) => {
      const html = `${table([], row('a'))}<p title="${escaped(title)}">${escaped(text)}</p>`;
      expect(shows(pageFacts(html), 'pemilik')).toBe(false);
    }),
  );
});
