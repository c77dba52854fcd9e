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
  readonly faults: readonly TextFault[];
}

/** Splits a Markdown file into front matter and body. */
export const splitMarkdown = (text: string): MarkdownParts => {
  const [first] = parser.parse(text).children;
  if (first?.type !== 'yaml') {
    const fault = {
      code: 'tanpa-kepala',
      offset: 0,
      path: '',
      message: 'Berkas ini tidak diawali isian di antara dua baris "---".',
      help: 'Tulis isian YAML di antara dua baris "---" pada awal berkas.',
    };
    return { front: '', frontOffset: 0, body: text, faults: [fault] };
  }
  const frontOffset = text.indexOf('\n') + 1;
  return {
    front: first.value,
    frontOffset,
    body: text.slice(first.position?.end.offset ?? 0).replace(/^\r?\n/, ''),
    faults: [],
  };
};
