import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a reader of a guide does, in the order of the page. */
export type Step =
  | { readonly run: string; readonly line: number }
  | { readonly file: string; readonly text: string; readonly line: number };

/** A block of `sh` is run; a block below a line `Isi \`path\`:` becomes that file. Other blocks are shown only. */
export const stepsOfGuide = (source: string): Step[] => {
  const blocks = unified().use(remarkParse).parse(source).children;
  return blocks.flatMap((block, i): Step[] => {
    if (block.type !== 'code') return [];
    const line = block.position?.start.line ?? 0;
    if (block.lang === 'sh') return [{ run: block.value, line }];
    const before = blocks[i - 1];
    const said = source.slice(before?.position?.start.offset, before?.position?.end.offset);
    const [, file] = /^Isi `([^`]+)`:$/.exec(said) ?? [];
    return file === undefined ? [] : [{ file, text: `${block.value}\n`, line }];
  });
};
