import { describe, expect, test } from 'vitest';
import { splitMarkdown } from './markdown.ts';

test.each<[string, string, string, number, string]>([
  ['front matter and body', '---\na: 1\nb: 2\n---\n\n# Judul\n\nIsi.\n', 'a: 1\nb: 2', 4, '\n# Judul\n\nIsi.\n'],
  ['front matter alone', '---\na: 1\n---\n', 'a: 1', 4, ''],
  ['no line break at the end', '---\na: 1\n---', 'a: 1', 4, ''],
  ['Windows line ends', '---\r\na: 1\r\n---\r\nIsi.\r\n', 'a: 1', 5, 'Isi.\r\n'],
  ['a line of dashes in the body', '---\na: 1\n---\nIsi.\n\n---\n\nLagi.\n', 'a: 1', 4, 'Isi.\n\n---\n\nLagi.\n'],
  ['a line of dashes within a value', '---\na: "x --- y"\n---\nIsi.\n', 'a: "x --- y"', 4, 'Isi.\n'],
  ['nothing in between', '---\n---\nIsi.\n', '', 4, 'Isi.\n'],
])('%s', (_what, text, front, frontOffset, body) => {
  expect(splitMarkdown(text)).toEqual({ front, frontOffset, body, bodyOffset: text.length - body.length, faults: [] });
  expect(text.slice(frontOffset, frontOffset + front.length)).toBe(front);
});

describe('refused', () => {
  test.each([
    ['no front matter', '# Judul\n'],
    ['front matter that does not begin the file', '\n---\na: 1\n---\n'],
    ['front matter that does not end', '---\na: 1\n'],
    ['too many dashes', '----\na: 1\n----\n'],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    const { front, faults } = splitMarkdown(text);
    expect(front).toBe('');
    expect(faults).toMatchObject([{ code: 'tanpa-kepala', offset: 0 }]);
  });
});

test('a body that takes long to read as Markdown does not delay the front matter', () => {
  for (const piece of ['>', '_a*', '[a]('])
    expect(splitMarkdown(`---\na: 1\n---\n${piece.repeat(80_000)}`)).toMatchObject({ front: 'a: 1', faults: [] });
});
