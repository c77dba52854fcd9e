import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchableHtml } from './searchable-html.ts';

const page = (inner: string, body = ' data-pagefind-body'): string =>
  `<html><head><title>x</title></head><body><nav>menu</nav><main id="isi"${body}>${inner}</main><footer>kaki</footer></body></html>`;
const wordsOf = (inner: string): string =>
  (searchableHtml(page(inner)) ?? '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test('only what stands in main is listed', () => {
  expect(wordsOf('<p>satu</p><p>dua</p>')).toBe('satu dua');
});

test('a page that is not to be found is none', () => {
  expect(searchableHtml(page('<p>satu</p>', ''))).toBeUndefined();
  expect(searchableHtml('<p data-pagefind-body>tanpa bagian utama</p>')).toBeUndefined();
});

test('a part that says so is left out, whatever lies in it', () => {
  expect(wordsOf('<p>a</p><div class="x" data-pagefind-ignore><div><div>b</div></div>c</div><p>d</p>')).toBe('a d');
  expect(wordsOf('<dl data-pagefind-ignore><dt>b</dt></dl><dl><dt>c</dt></dl>')).toBe('c');
  expect(wordsOf('<p data-pagefind-ignore>b</p><p data-pagefind-ignore="all">c</p>d')).toBe('d');
});

test('a part without an end, or a text that looks like the mark, loses nothing else', () => {
  expect(wordsOf('<div data-pagefind-ignore>a<p>b</p>')).toBe('ab');
  expect(wordsOf('<p>tulis data-pagefind-ignore di sini</p><p>b</p>')).toContain('b');
});

test('words of neighbours stay apart, a word that may be broken stays whole', () => {
  expect(wordsOf('<ul><li>a</li><li>b</li></ul><td>c</td><td>d</td>')).toBe('a b c d');
  expect(wordsOf('<p>panjang<wbr>sekali</p>')).toBe('panjangsekali');
});

test('any text comes to an end', () => {
  const pieces = fc.constantFrom('<div', ' data-pagefind-ignore', '>', '</div>', '<p>', '</p>', 'kata', '<', '"');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      expect(searchableHtml(page(parts.join('')))).toContain('</main>');
    }),
  );
});
