/** Far longer and deeper than any step; what is made to be slow is refused before it is parsed. */
const maxLength = 60_000;
const maxPiece = 3000;
const maxDepth = 8;

/** A part of a text and where it starts. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const linesOf = (body: string): Piece[] => {
  let start = 0;
  return body.split('\n').map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
};

const rankOf = ({ text }: Piece): number => /^ {0,3}(#{1,6})(?=\s)/.exec(text)?.[1]?.length ?? 0;
const isNumbered = ({ text }: Piece): boolean => /^ {0,2}\d{1,4}[.)](?=\s)/.test(text);

/** The lines under the heading that begins with a word, until the next heading of that rank. */
const sectionOf = (body: string, word: string): Piece[] => {
  const lines = linesOf(body);
  const isAsked = (line: Piece) =>
    rankOf(line) > 0 &&
    line.text
      .replace(/^ *#+\s+/, '')
      .toLowerCase()
      .startsWith(word);
  const from = lines.findIndex(isAsked);
  const [heading, ...rest] = from < 0 ? [] : lines.slice(from);
  if (!heading) return [];
  const to = rest.findIndex((line) => rankOf(line) > 0 && rankOf(line) <= rankOf(heading));
  return to < 0 ? rest : rest.slice(0, to);
};

/** The numbered items of a section, each with the lines that belong to it. */
export const numberedPieces = (body: string, word: string): Piece[] => {
  const pieces: { start: number; lines: string[] }[] = [];
  let open = false;
  for (const line of sectionOf(body, word)) {
    if (isNumbered(line)) pieces.push({ start: line.start, lines: [line.text] });
    else if (open && rankOf(line) === 0) pieces.at(-1)?.lines.push(line.text);
    open = isNumbered(line) || (open && rankOf(line) === 0);
  }
  return pieces.map(({ start, lines }) => ({ start, text: lines.join('\n') }));
};

/** How deep a line's markers nest: quotes, list marks and numbers at its start, indentation by fours. */
const depthOf = (line: string): number => {
  const start = /^(?:[\s>*+-]|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
  const marks = start.match(/[>*+-]|\d+/g)?.length ?? 0;
  return marks + Math.floor((start.match(/\s/g)?.length ?? 0) / 4);
};

const isRule = (line: string): boolean => /^[\s-]*$/.test(line);

export const isTooLong = (body: string): boolean => body.length > maxLength;
/** Whether a piece is longer or nests deeper than people write. */
export const isTooMuch = ({ text }: Piece): boolean =>
  text.length > maxPiece || text.split('\n').some((line) => depthOf(line) > maxDepth && !isRule(line));
