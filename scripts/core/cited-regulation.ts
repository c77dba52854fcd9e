/** A regulation of a regency as others cite it: its number, its year and its regency. */
export interface Cited {
  readonly nomor: number;
  readonly tahun: number;
  /** The name without its sort: `Banjar`, not `Kabupaten Banjar`. */
  readonly daerah: string;
}

/** A Peraturan Bupati, what stands between that and its number, the number, the year, and a place named right behind. */
const citation =
  /\b(?:peraturan[\s-]+bupati|perbup)\b((?:\(\s*perbup\s*\)|[^\d;()]){0,60}?)\b0*(\d{1,4})\s*(?:\/|[-‐–]|,?\s*(?:tahun|thn|th)\b\.?)\s*(\d{4})\b(?:\s+(?:(?:kabupaten|kab)\b\.?\s*|(?=kota\b))([\p{L}' -]{1,40}))?/giu;

/** Words that may stand before a number without naming a place. */
const fillers = /\b(?:perbup|kabupaten|kab|nomor|nomer|no|nr)\b|[^\p{L}]+/giu;

const placeIn = (text: string): string => text.replace(fillers, ' ').trim().replace(/\s+/g, ' ').toLowerCase();

/** What was just said of a regulation that is named as the past, not as a basis. */
const asPast = /(?:mencabut|pencabutan|menggantikan|pengganti)(?:\s+atas)?\s*$/i;

/**
 * Whether a line of law names that regulation: `Perbup Banjar No. 13/2018`, `Peraturan Bupati Nomor 13 Tahun 2018`.
 * Another regency's regulation of the same number is another one; without a place it is the regency's own.
 */
export const citesRegulation = (line: string, { nomor, tahun, daerah }: Cited): boolean => {
  const home = placeIn(daerah);
  return [...line.matchAll(citation)].some(({ 1: between = '', 2: number, 3: year, 4: behind, index }) => {
    if (Number(number) !== nomor || Number(year) !== tahun) return false;
    if (asPast.test(line.slice(0, index))) return false;
    const before = placeIn(between);
    if (before !== '') return before === home;
    const after = placeIn(behind ?? '');
    return after === '' || after === home || after.startsWith(`${home} `);
  });
};
