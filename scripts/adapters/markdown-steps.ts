import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isTooLong, isTooMuch, numberedPieces, type Piece } from './markdown-pieces.ts';
import type { TextFault } from './text.ts';

const parser = unified().use(remarkParse);
type Node = ReturnType<typeof parser.parse>['children'][number];
type Item = Extract<Node, { type: 'list' }>['children'][number];

export interface MarkdownSteps {
  /** One object a step, as written; its schema judges it. Undefined where the body has no numbered steps. */
  readonly steps: readonly Record<string, unknown>[] | undefined;
  /** Offsets in the body by path below the list: `0`, `0.waktu`. */
  readonly places: ReadonlyMap<string, number>;
  /** What stands in a step and would be lost, by path below the list. */
  readonly faults: readonly TextFault[];
}

/** A value of a step, where it stands; without a key it is no detail that a step has. */
interface Detail {
  readonly key: string | undefined;
  readonly value: unknown;
  readonly at: number;
}

const textOf = (node: Node | Item): string => {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? (node.children as Node[]).map(textOf).join('') : '';
};

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text);

/** `Bila tidak: langkah 2` names a step by its number. */
const valueFor = (key: string, text: string): unknown => {
  const number = /^(?:kembali )?(?:ke )?(?:langkah )?(?:ke-|nomor )?(\d{1,4})\.?$/i.exec(text)?.[1];
  return key === 'bila_tidak' && number !== undefined ? Number(number) : text;
};

/** `Waktu: 2 hari kerja` and the like; a label that no step has stays a key, so that its schema suggests the right one. */
const detailOf = (node: Node | Item, start: number): Detail => {
  const text = clean(textOf(node));
  const at = start + (node.position?.start.offset ?? 0);
  const isLine = node.type === 'listItem' && node.children.length === 1 && node.children[0]?.type === 'paragraph';
  const [, label, value] = (isLine && /^([^:]{1,40}):\s*(.*)$/.exec(text)) || [];
  if (label === undefined || value === undefined) return { key: undefined, value: text, at };
  const key = label.toLowerCase().replaceAll(' ', '_');
  return { key, value: valueFor(key, value), at };
};

/** The actor stands in bold at the start, what is done follows; further paragraphs go on with it. */
const wordsOf = (item: Item): [string, unknown][] => {
  const [first, ...more] = item.children.filter((child) => child.type === 'paragraph');
  const [bold, ...rest] = first?.children ?? [];
  const actor = bold?.type === 'strong' ? clean(textOf(bold as Node)).replace(/\s*:$/, '') : '';
  const said = (actor === '' ? (first?.children ?? []) : rest).map((word) => textOf(word as Node)).join('');
  const kegiatan = clean([said, ...more.map(textOf)].join(' ')).replace(/^[:—–-]\s*/, '');
  return [...(actor === '' ? [] : [['pelaku', actor] as [string, unknown]]), ['kegiatan', kegiatan]];
};

const detailsOf = (item: Item, start: number): Detail[] =>
  item.children
    .filter((child) => child.type !== 'paragraph' && child.type !== 'definition')
    .flatMap((child): (Node | Item)[] => (child.type === 'list' ? child.children : [child]))
    .map((node) => detailOf(node, start));

const lostFault = (path: string, { value, at }: Detail): TextFault => ({
  code: 'rincian-langkah',
  offset: at,
  path,
  message: `"${short(String(value)) || 'Butir kosong'}" bukan rincian langkah yang dikenal.`,
  help: 'Tulis rincian sebagai "Waktu: …", "Keluaran: …", atau "Bila tidak: langkah 2"; uraian lain dalam kalimat langkahnya.',
});

const twiceFault = (path: string, { key, at }: Detail): TextFault => ({
  code: 'isian-ganda',
  offset: at,
  path: `${path}.${key}`,
  message: `"${key}" tertulis lebih dari sekali pada satu langkah.`,
  help: 'Sisakan satu saja.',
});

const tooMuchFault = (path: string, offset: number): TextFault => ({
  code: 'langkah-terlalu-panjang',
  offset,
  path,
  message: 'Bagian ini terlalu panjang atau terlalu bertingkat untuk dibaca sebagai langkah.',
  help: 'Pecah menjadi langkah-langkah pendek, setiap langkah satu kegiatan.',
});

const itemOf = (piece: Piece): Item | undefined => {
  const [list] = isTooMuch(piece) ? [] : parser.parse(piece.text).children;
  return list?.type === 'list' ? list.children[0] : undefined;
};

/** Reads the steps of a procedure from a Markdown body. Never throws; what is no list of steps has none. */
export const stepsOf = (body: string): MarkdownSteps => {
  if (isTooLong(body)) return { steps: undefined, places: new Map(), faults: [tooMuchFault('', 0)] };
  const places = new Map<string, number>();
  const faults: TextFault[] = [];
  const steps = numberedPieces(body, 'langkah').map((piece, i) => {
    const path = String(i);
    places.set(path, piece.start);
    const item = itemOf(piece);
    if (!item) faults.push(tooMuchFault(path, piece.start));
    const step = new Map(item ? wordsOf(item) : [['kegiatan', short(clean(piece.text))]]);
    for (const detail of item ? detailsOf(item, piece.start) : []) {
      const { key, value, at } = detail;
      if (key === undefined) faults.push(lostFault(path, detail));
      else if (step.has(key)) faults.push(twiceFault(path, detail));
      else {
        step.set(key, value);
        places.set(`${path}.${key}`, at);
      }
    }
    return Object.fromEntries(step);
  });
  return { steps: steps.length > 0 ? steps : undefined, places, faults };
};
