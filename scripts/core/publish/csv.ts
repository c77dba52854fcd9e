export type CsvCell = string | number | boolean | undefined;

// A sign by which spreadsheets know a formula, also behind apostrophes and blanks or in its full-width form.
const startsFormula = /^(?:'*)(?:[\t\r\n]|[\s\u00a0\u3000]*[=+\-@＝＋－＠])/u;

/**
 * A text that no spreadsheet runs: what would start a formula gets an apostrophe before it. Taking one apostrophe from
 * a cell that starts `'…=` gives back the text, since a text that starts so itself got one more.
 */
export const guardedText = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const written = (cell: CsvCell): string => {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' ? guardedText(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

// A line of one empty cell would look like no line at all.
const lineOf = (cells: readonly CsvCell[]): string => cells.map(written).join(',') || '""';

/** RFC 4180: comma, CRLF at every end, quotes where needed; UTF-8 without a mark at the start. */
export const csvText = (header: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  [header, ...rows].map((cells) => `${lineOf(cells)}\r\n`).join('');

const cell = /(?:"((?:[^"]|"")*)"?|([^,\r\n]*))[^,\r\n]*(,|\r\n|\r|\n|$)/y;

/** The cells of a CSV text, quotes and mark at the start taken away; blank lines are left out. Reads any text. */
export const csvRows = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length || row.length > 0) {
    const found = cell.exec(text);
    if (!found) break;
    const [whole, quoted, bare = '', end] = found;
    const isBlankLine = row.length === 0 && end !== ',' && quoted === undefined && bare === '';
    if (!isBlankLine) row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (row.length > 0) rows.push(row);
    row = [];
    if (end === '' || whole === '') break;
  }
  return rows;
};
