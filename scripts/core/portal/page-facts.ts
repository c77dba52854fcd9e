import { isWritten, visibleHtml } from './visible-html.ts';

/** A mark; whether it stands in a tag is told by what is before it. */
const MARK = /\sdata-(isian|group|id|kosong)(?:="([^"]*)")?(?=[\s>])/g;
const OPENING = /^<([a-z][a-z0-9]*)((?:\s+[a-z0-9-]+(?:="[^"]*")?)*)$/;

interface Mark {
  readonly tag: string;
  readonly name: string;
  readonly value: string;
  /** The attributes before it. */
  readonly before: string;
  /** Where its tag opens. */
  readonly opening: number;
}

/** The marks of a page, found from mark to mark: most tags of a page have none, and a register has many pages. */
function* marksIn(html: string): Generator<Mark> {
  for (const found of html.matchAll(MARK)) {
    const [, name = '', value = ''] = found;
    const opening = html.lastIndexOf('<', found.index);
    const [, tag, before = ''] = OPENING.exec(html.slice(opening, found.index)) ?? [];
    if (tag !== undefined) yield { tag, name, value, before, opening };
  }
}

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

const placeOf = ({ tag, before }: Mark): 'heads' | 'cells' | 'elsewhere' => {
  if (tag === 'td' || before.includes(' scope="row"')) return 'cells';
  return tag === 'th' ? 'heads' : 'elsewhere';
};

/** Reads the marks of a page of the portal: `data-isian` on what shows a field and says something, `data-group` on tables of records. */
export const pageFacts = (html: string): PageFacts => {
  const shown = new Map<string, { heads: number; cells: number; elsewhere: number }>();
  const facts = { tables: 0, rows: 0, isEmpty: false };
  const visible = visibleHtml(html);
  for (const mark of marksIn(visible)) {
    if (mark.name === 'group' && mark.tag === 'table') facts.tables += 1;
    if (mark.name === 'id' && mark.tag === 'tr') facts.rows += 1;
    if (mark.name === 'kosong') facts.isEmpty = true;
    if (mark.name !== 'isian' || !isWritten(visible, mark.opening)) continue;
    const known = shown.get(mark.value) ?? { heads: 0, cells: 0, elsewhere: 0 };
    const place = placeOf(mark);
    shown.set(mark.value, { ...known, [place]: known[place] + 1 });
  }
  return { ...facts, shown };
};

/** Whether a page shows a field: with a column in each of its tables and a cell in each row, or by a mark elsewhere. */
export const shows = ({ tables, rows, shown }: PageFacts, field: string): boolean => {
  const { heads, cells, elsewhere } = shown.get(field) ?? { heads: 0, cells: 0, elsewhere: 0 };
  return elsewhere >= Math.max(1, tables) || (tables > 0 && heads >= tables && cells >= rows);
};
