/** A regulation of a regency as others cite it: its number, its year and its regency. */
export interface Cited {
  readonly nomor: number;
  readonly tahun: number;
  /** The name without its sort: `Banjar`, not `Kabupaten Banjar`. */
  readonly daerah: string;
}

/** A Peraturan Bupati, what stands between that and its numbers, its numbers and years in a row, and a place named right behind. */
const citation =
  /\b(?:peraturan[ -]bupati|perbup)\b((?:\( ?perbup ?\)|[^\d;()]){0,60}?)\b(\d(?:\d|[ ,.&/‐–-]|dan\b|serta\b|nomor\b|nomer\b|no\b|tahun\b|thn\b|th\b){0,120})(?:(?:(?:kabupaten|kab)\b\.? ?|(?=kota\b))([\p{L}' -]{1,40}))?/giu;

/** `13`, `13/2018`, `13-2018`, `13 Tahun 2018`. */
const inRow = /(?<!\d)0*(\d{1,4})(?!\d)(?: ?(?:\/|[-‐–]|,? ?(?:tahun|thn|th)\b\.?) ?(\d{4})(?!\d))?/giu;

/** Number and year of each regulation of a row; in `12 dan 13 Tahun 2018` both are of that year. */
const namedIn = (row: string): readonly (readonly [nomor: number, tahun: number])[] => {
  let tahun = 0;
  return [...row.matchAll(inRow)].reverse().map(({ 1: nomor, 2: own }) => {
    if (own) tahun = Number(own);
    return [Number(nomor), tahun] as const;
  });
};

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** A smaller letter before a greater one is taken away. */
const fromRoman = (numeral: string): string => {
  const values = [...numeral.toLowerCase()].map((letter) => roman[letter] ?? 0);
  return String(values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0));
};

/** Spaces as one, and Roman numerals that a year or another number may follow as digits. */
const plain = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/\b[ivxlc]{1,9}\b(?= ?(?:[/,&‐–-]|dan\b|serta\b|tahun\b|thn\b|th\b))/giu, fromRoman);

/** Words that may stand before a number without naming a place. */
const fillers = /\b(?:perbup|kabupaten|kab|nomor|nomer|no|nr)\b|[^\p{L}]+/giu;

const placeIn = (text: string): string => text.replace(fillers, ' ').trim().replace(/\s+/g, ' ').toLowerCase();

/** What was just said of a regulation that is named as the past, not as a basis. */
const asPast = /(?:mencabut|pencabutan|menggantikan|pengganti)(?:\s+atas)?\s*$/i;

/**
 * Whether a line of law names that regulation: `Perbup Banjar No. 13/2018`, `Peraturan Bupati Nomor XII dan XIII Tahun 2018`.
 * Another regency's regulation of the same number is another one; without a place it is the regency's own.
 */
export const citesRegulation = (line: string, { nomor, tahun, daerah }: Cited): boolean => {
  const home = placeIn(daerah);
  const text = plain(line);
  return [...text.matchAll(citation)].some(({ 1: between = '', 2: row = '', 3: behind, index }) => {
    if (!namedIn(row).some(([number, year]) => number === nomor && year === tahun)) return false;
    if (asPast.test(text.slice(0, index))) return false;
    const before = placeIn(between);
    if (before !== '') return before === home;
    const after = placeIn(behind ?? '');
    return after === '' || after === home || after.startsWith(`${home} `);
  });
};
