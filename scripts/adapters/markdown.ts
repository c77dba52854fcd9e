import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { TextFault } from './text.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

export interface MarkdownParts {
  /** YAML of the front matter. */
  readonly front: string;
  /** Offset of the front matter's first character in the file. */
  readonly frontOffset: number;
  readonly body: string;
  /** Offset of the body's first character in the file. */
  readonly bodyOffset: number;
  readonly faults: readonly TextFault[];
}

/** The file as far as its front matter may reach: a body made to be slow is not parsed only to find where it begins. */
const headOf = (text: string): string => {
  // Lines end as Markdown has it: also at a lone carriage return, not at the separators that `^` and `$` know besides.
  const opening = /^---[\t ]*(?=[\r\n])/.exec(text)?.[0].length ?? 0;
  const closing = /[\r\n]---[\t ]*(?=[\r\n]|$)/g;
  closing.lastIndex = opening;
  return opening > 0 && closing.test(text) ? text.slice(0, closing.lastIndex) : '';
};

/** Splits a Markdown file into front matter and body. */
export const splitMarkdown = (text: string): MarkdownParts => {
  const [first] = parser.parse(headOf(text)).children;
  if (first?.type !== 'yaml') {
    const fault = {
      code: 'tanpa-kepala',
      offset: 0,
      path: '',
      message: 'Berkas ini tidak diawali isian di antara dua baris "---".',
      help: 'Tulis isian YAML di antara dua baris "---" pada awal berkas.',
    };
    return { front: '', frontOffset: 0, body: text, bodyOffset: 0, faults: [fault] };
  }
  const frontOffset = text.indexOf('\n') + 1;
  const body = text.slice(first.position?.end.offset ?? 0).replace(/^\r?\n/, '');
  return { front: first.value, frontOffset, body, bodyOffset: text.length - body.length, faults: [] };
};
