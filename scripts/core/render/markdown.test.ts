import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { finding, hostile, reportOf } from '../../testing/reports.ts';
import { escapeMarkdown, renderMarkdown } from './markdown.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}
const parser = unified().use(remarkParse).use(remarkGfm);
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const nodesOf = (text: string) => all(parser.parse(text) as Node);
const plainText = (text: string) =>
  nodesOf(text)
    .filter(({ type }) => type === 'text')
    .map(({ value }) => value)
    .join('');

describe('text of a record is shown as text', () => {
  test.each(hostile)('%j', (text) => {
    const escaped = escapeMarkdown(text);
    expect(
      nodesOf(`- ${escaped}`)
        .map(({ type }) => type)
        .filter((type) => !['root', 'list', 'listItem', 'paragraph', 'text'].includes(type)),
    ).toEqual([]);
    expect(plainText(`- ${escaped}`).replaceAll('\u200b', '')).toBe(text.replace(/\s+/g, ' '));
  });

  test.each(['@dinas-kominfo', 'Tulis ke @tim/pengelola.'])('%s mentions nobody', (text) => {
    expect(escapeMarkdown(text)).not.toMatch(/@[a-z]/);
  });
});

test('a finding is an item with its level, place, sentence, help and ground', () => {
  expect(
    renderMarkdown(reportOf([finding({ message: 'Nama host salah.', help: 'Pakai nama lain.' })])),
  ).toBe(`## Hasil pemeriksaan register

Per 2026-11-22: 3 rekaman: 1 galat, 0 perlu telaah, 0 peringatan, 0 celah.

- **Galat** \`registry/buleleng/subdomain/contoh.yaml:2:7\` (subdomain/domain-resmi)
  Nama host salah. Pakai nama lain.
  Dasar: Pasal 23 ayat \\(2\\) \\(buleleng/23.2\\); bunyi peraturan.
`);
});

test('nothing new is said in words', () => {
  expect(renderMarkdown(reportOf([]))).toContain('Tidak ada temuan baru.');
});

test('old findings are folded away and counted', () => {
  const text = renderMarkdown(reportOf([finding({ introduced: false, message: 'Temuan lama.' })], { base: 'main' }));
  expect(text).toContain('Tidak ada temuan baru.');
  expect(text).toMatch(/<details>\n<summary>1 temuan lama.*Temuan lama\..*<\/details>/s);
});

test('a file name cannot leave its code span', () => {
  const text = renderMarkdown(reportOf([finding({ file: 'a`b` @x <b>\nc' })]));
  expect(nodesOf(text).filter(({ type }) => type === 'inlineCode')).toHaveLength(1);
  expect(nodesOf(text).filter(({ type }) => type === 'html')).toEqual([]);
});
