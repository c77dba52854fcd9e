/** Widths in parts of the letter height, of common fonts the wider: no font is at hand when pages are built. */
const widthOf = (letter: string): number => {
  if (/[ \u00a0.,:;'|!ijl]/.test(letter)) return 0.32;
  if (/[()[\]/\\frt-]/.test(letter)) return 0.4;
  if (/[mwMW@%&–—…]/.test(letter)) return 1;
  if (/[A-Z0-9]/.test(letter)) return 0.72;
  return /[\u0020-\u024f]/.test(letter) ? 0.61 : 1.15;
};

/** How wide a line of text is at a letter height, by estimate. */
export const lineWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/** Cuts a word that no line can hold; a hyphen says that it goes on, and no line begins with a last letter or two. */
const pieces = (word: string, width: number, size: number): string[] => {
  if (lineWidth(word, size) <= width) return [word];
  const parts = [''];
  for (const letter of word) {
    const part = parts.at(-1) ?? '';
    if (part !== '' && lineWidth(`${part}${letter}-`, size) > width) parts.push(letter);
    else parts[parts.length - 1] = part + letter;
  }
  const [before = '', last = ''] = parts.splice(-2);
  const moved = Math.max(0, Math.min(4 - last.length, before.length - 1));
  const rest = [...parts, before.slice(0, before.length - moved), before.slice(before.length - moved) + last];
  return rest.map((part, i) => (i < rest.length - 1 ? `${part}-` : part));
};

/** Text in lines no wider than `width`; what goes beyond `most` lines ends in an ellipsis. */
export const wrapped = (text: string, width: number, size: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && lineWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, size));
  }
  if (lines.length <= most) return lines;
  const letters = [...(lines[most - 1] ?? '')];
  while (letters.length > 0 && lineWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`];
};
