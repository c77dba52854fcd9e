/** Units that a procedure counts its time in; working days and working hours are never turned into others. */
export const durationUnits = [
  'detik',
  'menit',
  'jam',
  'jam kerja',
  'hari',
  'hari kerja',
  'minggu',
  'bulan',
  'tahun',
] as const;

export type DurationUnit = (typeof durationUnits)[number];

/** A length of time in one unit; of a range its longest. */
export interface Duration {
  readonly jumlah: number;
  readonly satuan: DurationUnit;
}

interface Found extends Duration {
  readonly start: number;
  readonly end: number;
}

const digitWords = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const digit = `(?:${digitWords.slice(1).join('|')})`;
const wordNumber = `(?:setengah|sepuluh|sebelas|${digit} belas|${digit} puluh(?: ${digit})?|${digit})`;
// A number, and after it in brackets the same in words, as official letters have it: "2 (dua)".
const amount = String.raw`(?:(?:\d{1,3} ?)?(?:½|1/2)|\d{1,4}(?:[.,]\d{1,2})?|${wordNumber})`;
const spelled = String.raw`\s{0,3}(?:\([^()]{1,40}\)\s{0,3})?`;
const link = String.raw`[-–—x×]|s\.?/?d\.?|sampai(?: dengan)?|hingga`;
const unit = '(?:detik|menit|jam(?: kerja)?|hari(?: kerja| kalender)?|minggu|bulan|tahun)';

// "2 hari kerja", "1–2 jam", "1 x 24 jam", "sehari"; never a date ("tanggal 5 bulan depan") or a part of a number.
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/]|tanggal |tgl |tgl\. )(?:(?<from>${amount})${spelled}(?:(?<link>${link})\s{0,3}(?<to>${amount})${spelled})?|(?<one>se))(?<unit>${unit})(?![\p{L}-])`,
  'gu',
);

const numberOf = (text: string): number => {
  const half = /^(\d*) ?(?:½|1\/2)$/.exec(text);
  if (half) return Number(half[1]) + 0.5;
  if (/^\d/.test(text)) return Number(text.replace(',', '.'));
  const [first = '', scale, last = ''] = text.split(' ');
  const value = { setengah: 0.5, sepuluh: 10, sebelas: 11 }[first] ?? digitWords.indexOf(first);
  if (scale === 'belas') return 10 + value;
  return scale === 'puluh' ? 10 * value + Math.max(0, digitWords.indexOf(last)) : value;
};

const foundIn = (match: RegExpExecArray): Found => {
  const { from, link: joint = '', to, unit: name = '' } = match.groups ?? {};
  const first = from === undefined ? 1 : numberOf(from);
  const second = to === undefined ? first : numberOf(to);
  const jumlah = /[x×]/.test(joint) ? first * second : Math.max(first, second);
  const satuan = name.replace(' kalender', '') as DurationUnit;
  return { jumlah, satuan, start: match.index, end: match.index + match[0].length };
};

/** Only clock units are compared or added; a day is not said to have 24 hours, nor a month 30 days. */
const seconds: Partial<Record<DurationUnit, number>> = { detik: 1, menit: 60, jam: 3600 };
const inClock = ({ jumlah, satuan }: Duration): number | undefined => {
  const size = seconds[satuan];
  return size === undefined ? undefined : jumlah * size;
};

/** Two lengths side by side are one: "1 jam 30 menit". */
const joined = (parts: readonly Found[], text: string): Found[] => {
  const result: Found[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const [a, b] = [last && inClock(last), inClock(part)];
    if (last && a !== undefined && b !== undefined && /^,?\s+(?:dan\s+)?$/.test(text.slice(last.end, part.start)))
      result[result.length - 1] = { ...part, jumlah: (a + b) / (seconds[part.satuan] ?? 1), start: last.start };
    else result.push(part);
  }
  return result;
};

/**
 * The length of time that a text states: "10 menit", "1–2 jam", "paling lambat 3 hari kerja setelah berkas lengkap".
 * Of several the longest that compares with the first. Undefined for phrases without an end, such as "secukupnya".
 */
export const durationOf = (text: string): Duration | undefined => {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  const [first, ...rest] = joined([...words.matchAll(written)].map(foundIn), words).filter(({ jumlah }) => jumlah > 0);
  if (!first) return /\bhari (?:itu|yang sama)\b/.test(words) ? { jumlah: 1, satuan: 'hari' } : undefined;
  const { jumlah, satuan } = rest.reduce((longest, next) => {
    const [a, b] = longest.satuan === next.satuan ? [longest.jumlah, next.jumlah] : [inClock(longest), inClock(next)];
    return a !== undefined && b !== undefined && b > a ? next : longest;
  }, first);
  return { jumlah, satuan };
};

/** Whether a text sets an end that can be counted: a length of time, an hour of the day or a day of the month. */
export const isTimeLimit = (text: string): boolean =>
  durationOf(text) !== undefined || /\b(?:pukul|tanggal|tgl\.?)\s{0,3}\d/i.test(text);

/** Sums for display: what is in one unit together, each unit by itself, the shortest unit first. */
export const totalsOf = (durations: readonly Duration[]): Duration[] =>
  durationUnits.flatMap((satuan) => {
    const same = durations.filter((duration) => duration.satuan === satuan);
    return same.length === 0 ? [] : [{ jumlah: same.reduce((sum, { jumlah }) => sum + jumlah, 0), satuan }];
  });
