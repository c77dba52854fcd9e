/** One tag with its attributes; a `>` inside quotes does not end it. */
const TAG = /<([a-z][a-z0-9]*)\s((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;
const NAME = /(?:^|\s)data-isian="([^"]*)"/;

/** What a built page says of what it shows; read from its marks, so a word in a record's text is never taken for one. */
export interface PageFacts {
  /** Tables of records, and rows in them. */
  readonly tables: number;
  readonly rows: number;
  /** Said where there is no record to show. */
  readonly isEmpty: boolean;
  /** For each field that is marked: in how many heads of columns, in how many cells, and anywhere else. */
  readonly shown: ReadonlyMap<string, { readonly heads: number; readonly cells: number; readonly elsewhere: number }>;
}

const countOf = (tag: string, attributes: string): 'heads' | 'cells' | 'elsewhere' => {
  if (tag === 'td' || /(?:^|\s)scope="row"/.test(attributes)) return 'cells';
  return tag === 'th' ? 'heads' : 'elsewhere';
};

/** Reads the marks of a page of the portal: `data-isian` on what shows a field. */
export const pageFacts = (html: string): PageFacts => {
  const shown = new Map<string, { heads: number; cells: number; elsewhere: number }>();
  const facts = { tables: 0, rows: 0, isEmpty: false };
  // What a browser fills in later is shown to nobody.
  for (const [, tag = '', attributes = ''] of html.replace(/<template\b.*?<\/template>/gs, '').matchAll(TAG)) {
    if (tag === 'table' && /(?:^|\s)data-group(?:[\s=]|$)/.test(attributes)) facts.tables += 1;
    if (tag === 'tr' && /(?:^|\s)data-id="/.test(attributes)) facts.rows += 1;
    if (/(?:^|\s)data-kosong(?:[\s=]|$)/.test(attributes)) facts.isEmpty = true;
    const isian = NAME.exec(attributes)?.[1];
    if (isian === undefined || /(?:^|\s)hidden(?:[\s=]|$)/.test(attributes)) continue;
    const known = shown.get(isian) ?? { heads: 0, cells: 0, elsewhere: 0 };
    const where = countOf(tag, attributes);
    shown.set(isian, { ...known, [where]: known[where] + 1 });
  }
  return { ...facts, shown };
};

/** Whether a page shows a field: with a column in each of its tables and a cell in each row, or by a mark elsewhere. */
export const shows = ({ tables, rows, isEmpty, shown }: PageFacts, isian: string): boolean => {
  if (isEmpty && rows === 0) return true;
  const { heads, cells, elsewhere } = shown.get(isian) ?? { heads: 0, cells: 0, elsewhere: 0 };
  return elsewhere >= Math.max(1, tables) || (tables > 0 && heads >= tables && cells >= rows);
};
