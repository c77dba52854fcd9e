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

test.each([
  ['a script', 'a <script>alert(1)</script> b'],
  ['raw HTML in a block', '<div onclick="x()">a</div>'],
  ['a link that runs code', '[x](javascript:alert(1))'],
  ['a link with data', '[x](data:text/html,y)'],
  ['a picture from elsewhere', '![x](http://contoh.example/x.png)'],
])('%s is left out', (_, markdown) => {
  expect(htmlOf(markdown)).not.toMatch(/<script|onclick|javascript:|data:|<img|href/);
});
