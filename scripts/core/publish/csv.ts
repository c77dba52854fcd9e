export type CsvCell = string | number | boolean | undefined;

// A sign by which spreadsheets know a formula, also behind quotes and blanks or in its full-width form.
const formula = `(?:["']|[^\\S\\t\\r\\n])*[=+\\-@＝＋－＠]`;
const opening = `(?:${formula}|'*[\\t\\r\\n])`;
// Where lists are parted by semicolons, as in Indonesian settings, a spreadsheet parts a line there, and at any line break.
const parting = '([;\\t\\r\\n])';

const [first, later] = [new RegExp(`^(?=${opening})`, 'u'), new RegExp(`${parting}(?=${formula})`, 'gu')];
const [guardedFirst, guardedLater] = [
  new RegExp(`^'(?=${opening})`, 'u'),
  new RegExp(`${parting}'(?=${formula})`, 'gu'),
];

/**
 * A text that no spreadsheet runs: an apostrophe stands before whatever would start a formula, at its beginning or
 * after a semicolon, a tab or a line break.
 */
export const guardedText = (text: string): string => text.replace(later, "$1'").replace(first, "'");

/** The text behind a guarded one: what itself begins with an apostrophe and a formula got one more. */
export const unguardedText = (text: string): string => text.replace(guardedLater, '$1').replace(guardedFirst, '');

const written = (cell: CsvCell): string => {
  if (cell === undefined) return '';
  const text = typeof cell === 'string' ? guardedText(cell) : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
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
