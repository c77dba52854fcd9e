import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

interface Node {
  type: string;
  depth?: number;
  url?: string;
  children?: Node[];
}

const isSafeAddress = (url: string): boolean => /^(https:\/\/|[./#])/.test(url);

/** Headings move below the page's own; an address of any other protocol than https loses its link. */
const settle = (node: Node, shift: number): void => {
  if (node.type === 'heading' && node.depth !== undefined) node.depth = Math.min(6, node.depth + shift);
  if ((node.type === 'link' || node.type === 'image') && !isSafeAddress(node.url ?? '')) {
    node.type = 'emphasis';
    node.children ??= [];
  }
  for (const child of node.children ?? []) settle(child, shift);
};

const processor = (shift: number) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(() => (tree: unknown) => settle(tree as Node, shift))
    // Raw HTML is left out by default: pages hold only what Markdown says.
    .use(remarkRehype)
    .use(rehypeStringify);

/** Markdown as HTML, its headings `shift` levels lower. */
export const htmlOf = (markdown: string, shift = 0): string => String(processor(shift).processSync(markdown));
