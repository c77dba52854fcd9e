/** Words that are not written in lower case inside a phrase. */
const proper: Readonly<Record<string, string>> = {
  asn: 'ASN',
  bupati: 'Bupati',
  dinas: 'Dinas',
  dns: 'DNS',
  gcio: 'GCIO',
  id: 'pengenal',
  nik: 'NIK',
  nip: 'NIP',
  sha256: 'SHA-256',
  sop: 'SOP',
  spbe: 'SPBE',
  tik: 'TIK',
};

/** A code such as `perangkat-daerah` or `label_resmi` as words in the middle of a sentence. */
export const phrase = (code: string): string =>
  code
    .split(/[-_]/)
    .map((word) => proper[word] ?? word)
    .join(' ');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A heading in the middle of a sentence: "basis data", but "SOP". */
export const inSentence = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** The same at the start of a line: "Perangkat daerah". */
export const title = (code: string): string => capital(phrase(code));

const days = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

/** "6 November 2019"; text that is no date stays as it is. */
export const dateWords = (text: string): string => (isDate(text) ? days.format(new Date(`${text}T00:00:00Z`)) : text);

const months = new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "November 2026" for `2026-11`; a year alone stays as it is. */
export const monthWords = (text: string): string =>
  /^\d{4}-\d{2}$/.test(text) ? months.format(new Date(`${text}-01T00:00:00Z`)) : text;

/** Dates inside a sentence that a rule wrote. */
export const withDates = (sentence: string): string =>
  sentence.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => dateWords(date));

/** "sejak … sampai …" of a period. */
export const periodWords = (period: { sejak?: string | undefined; sampai?: string | undefined }): string =>
  [period.sejak && `sejak ${dateWords(period.sejak)}`, period.sampai && `sampai ${dateWords(period.sampai)}`]
    .filter(Boolean)
    .join(' ') || 'tanpa hari mulai dan hari akhir';

const countries = new Intl.DisplayNames(['id'], { type: 'region' });

/** "Indonesia (ID)". */
export const countryWords = (code: string): string => `${countries.of(code) ?? code} (${code})`;

export const listWords = (items: readonly string[], last = 'dan'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;

/** Indonesian alphabetical order, with numbers in their natural order. */
export const compareText: (a: string, b: string) => number = new Intl.Collator('id', { numeric: true }).compare;

export const numberWords = (count: number): string => count.toLocaleString('id-ID');
