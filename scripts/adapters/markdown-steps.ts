import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse);
type Node = ReturnType<typeof parser.parse>['children'][number];
type Item = Extract<Node, { type: 'list' }>['children'][number];

/** Far longer than any procedure; nesting made to be slow is refused before it is parsed. */
const maxLength = 60_000;
const maxDepth = 12;

export interface MarkdownSteps {
  /** One object a step, as written; its schema judges it. Undefined where the body has no numbered steps. */
  readonly steps: readonly Record<string, unknown>[] | undefined;
  /** Offsets in the body by path below the list: `0`, `0.waktu`. */
  readonly places: ReadonlyMap<string, number>;
}

const none: MarkdownSteps = { steps: undefined, places: new Map() };

const textOf = (node: Node | Item): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const startOf = (node: Node | Item): number => node.position?.start.offset ?? 0;

/** `Bila tidak: langkah 2` names a step by its number. */
const valueFor = (key: string, text: string): unknown => {
  const number = key === 'bila_tidak' ? /^(?:langkah )?(?:ke-)?(\d{1,4})$/i.exec(text)?.[1] : undefined;
  return number === undefined ? text : Number(number);
};

/** `Waktu: 2 hari kerja` and the like; a label that no step has stays a key, so that its schema suggests the right one. */
const detailsOf = (item: Item): { key: string; value: unknown; at: number }[] =>
  item.children
    .filter((child) => child.type === 'list')
    .flatMap((list) => list.children)
    .flatMap((detail) => {
      const [, label, text] = /^([^:]{1,40}):\s*(.*)$/.exec(clean(textOf(detail))) ?? [];
      if (label === undefined || text === undefined) return [];
      const key = label.toLowerCase().replaceAll(' ', '_');
      return [{ key, value: valueFor(key, text), at: startOf(detail) }];
    });

/** The actor stands in bold at the start, what is done follows. */
const stepOf = (item: Item): Record<string, unknown> => {
  const words = item.children.find((child) => child.type === 'paragraph')?.children ?? [];
  const [first, ...rest] = words;
  const actor = first?.type === 'strong' ? clean(textOf(first as Node)).replace(/:$/, '') : undefined;
  const kegiatan = clean((actor === undefined ? words : rest).map((word) => textOf(word as Node)).join('')).replace(
    /^[:—-]\s*/,
    '',
  );
  return {
    ...(actor ? { pelaku: actor } : {}),
    kegiatan,
    ...Object.fromEntries(detailsOf(item).map(({ key, value }) => [key, value])),
  };
};

/** The numbered items under the heading "Langkah", until the next heading of that rank. */
const itemsOf = (children: readonly Node[]): Item[] => {
  const start = children.findIndex((node) => node.type === 'heading' && /^langkah/i.test(clean(textOf(node))));
  const heading = children[start];
  if (heading?.type !== 'heading') return [];
  const rest = children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((node) =>
    node.type === 'list' && node.ordered ? node.children : [],
  );
};

/** How deep a line's markers nest, counted before parsing: quotes and list marks at its start, indentation by fours. */
const depthOf = (line: string): number => {
  const start = /^[\s>*+-]*/.exec(line)?.[0] ?? '';
  return start.replace(/\s/g, '').length + Math.floor((start.match(/\s/g)?.length ?? 0) / 4);
};

/** Reads the steps of a procedure from a Markdown body. Never throws; what is no list of steps has none. */
export const stepsOf = (body: string): MarkdownSteps => {
  if (
    body.length > maxLength ||
    body.split('\n').some((line) => depthOf(line) > maxDepth && !/^\s*-{3,}\s*$/.test(line))
  )
    return none;
  const items = itemsOf(parser.parse(body).children);
  if (items.length === 0) return none;
  const places = new Map<string, number>();
  items.forEach((item, i) => {
    places.set(String(i), startOf(item));
    for (const { key, at } of detailsOf(item)) places.set(`${i}.${key}`, at);
  });
  return { steps: items.map(stepOf), places };
};
