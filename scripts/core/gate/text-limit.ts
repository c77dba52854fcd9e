/** Bytes of UTF-8 that GitHub takes in one text. */
export const mostBytes = 65_535;

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;
const ending =
  '\n\n… Tulisan ini dipotong karena terlalu panjang. Selengkapnya: `tata gate --pr` dengan nomor permohonan ini.\n';

export const fits = (text: string): boolean => sizeOf(text) <= mostBytes;

/** A text that GitHub takes: as it is, or cut at a whole line with a word about it. */
export const cutToFit = (text: string): string => {
  if (fits(text)) return text;
  const room = mostBytes - sizeOf(ending);
  const start = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, room)).replace(/\uFFFD+$/, '');
  const line = start.lastIndexOf('\n');
  // A fold that was cut open would swallow the word about it.
  return `${start.slice(0, line > room / 2 ? line : undefined)}${ending}`;
};
