import { expect, test } from 'vitest';
import { htmlOf } from './markdown-html.ts';

test.each([
  ['headings move down', '# Satu\n\n## Dua', '<h3>Satu</h3>\n<h4>Dua</h4>', 2],
  ['never below the sixth', '##### Lima', '<h6>Lima</h6>', 3],
  ['lists and tables', '1. satu\n2. dua', '<ol>\n<li>satu</li>\n<li>dua</li>\n</ol>', 0],
  ['a safe link', '[x](https://contoh.example/)', '<p><a href="https://contoh.example/">x</a></p>', 0],
])('%s', (_, markdown, html, shift) => {
  expect(htmlOf(markdown, shift)).toBe(html);
});

test('an address apart from its link is kept when it is safe', () => {
  expect(htmlOf('[x][1]\n\n[1]: https://contoh.example/')).toBe('<p><a href="https://contoh.example/">x</a></p>');
});

test('an unsafe address apart leaves the words that name it', () => {
  expect(htmlOf('a [x][1] ![b][1]\n\n[1]: javascript:alert(1)')).toBe('<p>a [x][1] </p>');
});

test.each([
  ['a script', 'a <script>alert(1)</script> b'],
  ['raw HTML in a block', '<div onclick="x()">a</div>'],
  ['a link that runs code', '[x](javascript:alert(1))'],
  ['a link with data', '[x](data:text/html,y)'],
  ['a link that runs code, its address apart', '[x][1] [1]\n\n[1]: javascript:alert(1)'],
  ['a picture from elsewhere, its address apart', '![x][1]\n\n[1]: https://contoh.example/x.png'],
  ['an address that begins like a path', '[x](//contoh.example) [y](/\\contoh.example)'],
  ['a picture that another site would be asked for', '![x](https://contoh.example/x.png)'],
  ['a picture from elsewhere', '![x](http://contoh.example/x.png)'],
])('%s is left out', (_, markdown) => {
  expect(htmlOf(markdown)).not.toMatch(/<script|onclick|javascript:|data:|<img|href/);
});
