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

/** An address within the portal; `//name` and `/\name` are other sites. */
const isOwn = (url: string): boolean => /^([.#]|\/(?![/\\]))/.test(url);
const isSafeLink = (url: string): boolean => isOwn(url) || url.startsWith('https://');

/** Pictures are the portal's own: nobody else is asked for anything when a page is read. */
const isSafe = ({ type, url = '' }: Node): boolean => (type === 'link' ? isSafeLink(url) : isOwn(url));

/**
 * Headings move below the page's own; an address of any other protocol than https loses its link. An address that
 * stands apart (`[1]: …`) may serve links and pictures: an unsafe one is dropped, and what names it stays text.
 */
const settle = (node: Node, shift: number): void => {
  if (node.type === 'heading' && node.depth !== undefined) node.depth = Math.min(6, node.depth + shift);
  if ((node.type === 'link' || node.type === 'image') && !isSafe(node)) {
    node.type = 'emphasis';
    node.children ??= [];
  }
  // Raw HTML is left out, so this leaves nothing.
  if (node.type === 'imageReference' || (node.type === 'definition' && !isSafeLink(node.url ?? ''))) node.type = 'html';
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
