import { plainOf } from './personal-data.ts';

/** What a text seems to give away of a network. */
export type NetworkAddress = 'IPv4' | 'IPv6';

/** Most texts hold neither: told apart cheaply. */
const mayHold = /\d[[({]?\.|::|[\da-f]:[\da-f]/i;

const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
/** Four numbers of a byte; the last ones may be left open, as in `10.20.x.x`. */
const quad = new RegExp(
  `(?<![\\p{L}\\d.])${octet}\\.${octet}\\.(?:${octet}\\.(?:${octet}|[x*])|[x*]\\.[x*])(?!\\d|\\.[\\dx*]|\\p{L})`,
  'giu',
);

/** Words after which four numbers are a version, an article, a number of the archive or money. */
const otherNumber =
  /(?:\bv|\brp\.?|versi|version|rilis|release|firmware|nomor|\bno\.?|kode|klasifikasi|pasal|butir|angka)[\s:]{0,3}$/i;
/** Numbers of letters go on: `100.3.1.2/45/2026`, `100.3.1.2/DINAS`; a mask is one or two digits and ends there. */
const letterNumber = /^(?:-\d{1,4})?\/(?!\d{1,2}(?![\p{L}\d/-]))/u;
/** `CONTOH/100.3.1.2`, but not the two slashes of a link. */
const insideNumber = /[\p{L}\d]\/$/u;

const isQuad = (text: string, start: number, end: number): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  if (before.endsWith('//')) return true;
  return !otherNumber.test(before) && !insideNumber.test(before) && !letterNumber.test(text.slice(end, end + 9));
};

/** Runs of hexadecimal groups; what they are is read group by group. */
const hexRun = /(?<![\p{L}\d:.])[\da-f:]{2,39}(?![\p{L}\d:])/giu;
const isHextet = (group: string): boolean => /^[\da-f]{1,4}$/i.test(group);

/** Eight groups, or fewer around one `::`; a word such as `abad::` has no digit, a time has three groups. */
const isIpv6 = (run: string): boolean => {
  const halves = run.split('::');
  if (halves.length > 2 || !/\d/.test(run)) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  return groups.every(isHextet) && (halves.length === 2 ? groups.length <= 7 : groups.length === 8);
};

/** `10[.]0[.]0[.]1` is read as it is meant. */
const withPlainDots = (text: string): string => text.replace(/[[({]\.[\])}]/g, '.');

/** Kinds of network addresses and ranges that a text seems to hold, each once; host names are none. */
export const networkAddressesIn = (text: string): NetworkAddress[] => {
  const plain = plainOf(text);
  if (!mayHold.test(plain)) return [];
  const shown = withPlainDots(plain);
  const hasQuad = [...shown.matchAll(quad)].some(({ 0: found, index }) => isQuad(shown, index, index + found.length));
  const hasIpv6 = [...shown.matchAll(hexRun)].some(({ 0: found }) => isIpv6(found));
  return [...(hasQuad ? ['IPv4' as const] : []), ...(hasIpv6 ? ['IPv6' as const] : [])];
};
