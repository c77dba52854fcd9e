import { describe, expect, test } from 'vitest';
import { isMirrored, mirrorPage } from './mirror-page.ts';

describe('a page read from a disk', () => {
  test.each([
    ['<a href="../badung/">', '<a href="../badung/index.html">'],
    ['<a href="./">', '<a href="./index.html">'],
    ['<a href="../">', '<a href="../index.html">'],
    ['<a href="..">', '<a href="../index.html">'],
    ['<a href="./#isi">', '<a href="./index.html#isi">'],
    ['<a href="../aplikasi/?urut=nama#x">', '<a href="../aplikasi/index.html?urut=nama#x">'],
    [
      '<form action="cari/" data-online><input></form>',
      '<form action="cari/index.html" hidden data-online><input></form>',
    ],
    [
      '<form action="cari/" hidden data-awal="a b" data-astro-cid-h5n3 data-online>',
      '<form action="cari/index.html" hidden data-awal="a b" data-astro-cid-h5n3 hidden data-online>',
    ],
    ['<p class="prose" hidden data-offline>a</p>', '<p class="prose" data-offline>a</p>'],
    ['<p>a</p><script type="module" src="../_astro/x.js"></script>', '<p>a</p>'],
    ['<link rel="modulepreload" href="../_astro/x.js"><p>', '<p>'],
    [
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:">`,
    ],
  ])('%s becomes %s', (before, after) => {
    expect(mirrorPage(before)).toBe(after);
  });

  test.each([
    '<a href="#isi">',
    '<a href="https://contoh.example/">',
    '<a href="mailto:x@contoh.example">',
    '<link rel="stylesheet" href="../_astro/a.css">',
    '<a href="daftar.csv">',
    '<p>data-online</p>',
    '<p hidden>a</p>',
    '<p>a data-online b</p>',
    '<p title="a data-online b">x</p>',
    '<code>href="../"</code>',
  ])('%s stays', (html) => {
    expect(mirrorPage(html)).toBe(html);
  });
});

test('what only a server can use is left out', () => {
  const files = ['index.html', 'badung/404.html', 'cari/index.html', '404.html', 'pagefind/x', 'cari/kunci/ab.json'];
  expect(files.filter(isMirrored)).toEqual(['index.html', 'badung/404.html', 'cari/index.html']);
});
