/** What a text seems to say of a person. */
export type PersonalNumber = 'NIK' | 'NIP' | 'nomor telepon';

const province = '(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])';
const month = '(?:0[1-9]|1[0-2])';
/** Province, regency, district, day of birth (women: plus 40), month, year, serial number. */
const nik = new RegExp(`^${province}\\d{4}(?:0[1-9]|[1256]\\d|3[01]|4[1-9]|7[01])${month}\\d{2}(?!0000)\\d{4}$`);
/** Day of birth, then year and month (or code) of appointment, sex, serial number. */
const nip = new RegExp(`^(?:19[3-9]|20[01])\\d${month}(?:0[1-9]|[12]\\d|3[01])(?:19[5-9]|20[0-9])\\d{3}[12]\\d{3}$`);
const mobile = /^(?:0|(?:00)?620?)8[1-9]\d{7,10}$/;

/** Words that announce a number; after them any number of the right length counts, however sloppy. */
const announced: Record<PersonalNumber, RegExp> = {
  NIK: /(?:\bnik(?:nya)?\b|\bktp\b|induk kependudukan)[^\d\n]{0,20}$/i,
  NIP: /(?:\bnip(?:nya)?\b|\bni ?pppk\b|nomor induk|induk pegawai)[^\d\n]{0,20}$/i,
  'nomor telepon': /\b(?:hp|wa|whatsapp|telp|telepon|tlp|tel|handphone|ponsel|seluler|kontak|hubungi)\b[^\d\n]{0,20}$/i,
};

interface Run {
  /** Digits of neighbouring groups, without what stands between them. */
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** One separator throughout: how people write a number of one piece, unlike two addresses side by side. */
  readonly isEven: boolean;
}

const chain = /\d(?:[\s().\u2010-\u2015-]{0,4}\d)*/g;
const [shortest, longest] = [9, 18];

interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Runs that open with the first of these groups. */
const runsFrom = (text: string, groups: readonly Group[]): Run[] => {
  const runs: Run[] = [];
  const between = new Set<string>();
  let digits = '';
  let last: Group | undefined;
  for (const group of groups) {
    if (last) between.add(text.slice(last.end, group.start).trim() || ' ');
    digits += group.digits;
    if (digits.length > longest) break;
    if (digits.length >= shortest)
      runs.push({ digits, start: groups[0]?.start ?? 0, end: group.end, isEven: between.size < 2 });
    last = group;
  }
  return runs;
};

/** Every stretch of neighbouring groups of digits that is long enough to be a personal number. */
const runsOf = (text: string): Run[] =>
  [...text.matchAll(chain)]
    .filter(([found]) => found.length >= shortest)
    .flatMap(({ 0: found, index }) => {
      const groups = [...found.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
        const start = index + at;
        return { digits, start, end: start + digits.length };
      });
      return groups.flatMap((_, from) => runsFrom(text, groups.slice(from, from + longest)));
    });

/** Whether a run stands as a piece of its own, not inside a code such as `2026-0812-3456-7890` or `a0812…`. */
const standsAlone = (text: string, { start, end }: Run): boolean =>
  !/(?:[\p{L}\d]|\d[./-])$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^(?:\p{L}|_|-?\d)/u.test(text.slice(end, end + 2));

/** Opens with its country or its network; `08.10.2026` is a date. */
const opensAsMobile = /^(?:08\d|(?:00)?62[\s().-]*(?:0[\s().-]*)?8\d\d)/;
const opensAsDate = /^\d{2}\D+\d{2}\D+(?:19|20)\d{2}(?!\d)/;

const judge = (text: string, run: Run): PersonalNumber | undefined => {
  const { digits, start, end } = run;
  const isAnnounced = (kind: PersonalNumber) => announced[kind].test(text.slice(Math.max(0, start - 40), start));
  const raw = text.slice(start, end);
  const isDate = opensAsDate.test(raw);
  if (digits.length === 18 && ((run.isEven && nip.test(digits)) || isAnnounced('NIP'))) return 'NIP';
  if (digits.length === 16 && ((run.isEven && nik.test(digits) && !isDate) || isAnnounced('NIK'))) return 'NIK';
  if (!mobile.test(digits) || isDate) return undefined;
  const isPhone = isAnnounced('nomor telepon') || (opensAsMobile.test(raw) && standsAlone(text, run));
  return isPhone ? 'nomor telepon' : undefined;
};

/** Digests are long and may hold anything. */
const digest = /(?<![\da-z])[\da-f]{32,}(?![\da-z])/gi;
const onlyAscii = /^[\x20-\x7e]*$/;
/** What nobody sees between two digits: joiners, soft hyphens, marks of direction, fillers, controls. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?![\t\n\r])\p{Cc}/gu;
/** A text as people read it: full-width digits and signs are plain ones, and what is not seen parts nothing. */
export const plainOf = (text: string): string =>
  onlyAscii.test(text) ? text : text.normalize('NFKC').replace(unseen, '');

/** Most texts hold neither: told apart cheaply, since every text of every record is read. */
const hasManyDigits = /(?:\d\D*){9}/;
const hasMailSign = /@|[([{]at[)\]}]/i;

/** Kinds of personal numbers that a text seems to hold, each once. */
export const personalNumbersIn = (text: string): PersonalNumber[] => {
  const plain = plainOf(text);
  if (!hasManyDigits.test(plain)) return [];
  const shown = plain.replace(digest, ' ');
  const kinds = runsOf(shown).flatMap((run) => judge(shown, run) ?? []);
  return [...new Set(kinds)];
};

// What stands before the sign is only glanced at: to walk over it from each of its letters would take a time that grows
// with the square of the text.
const mail =
  /(?<=[\p{L}\d._%+-])(?:@|\s?(?:\(at\)|\[at\]|\{at\})\s?)((?:[\p{L}\d-]+\.)+(?:xn--[a-z\d-]+|\p{L}{2,}))/giu;

/** Hosts of the mail addresses in a text, lower case, each once; `nama (at) contoh.id` counts. */
export const mailHostsIn = (text: string): string[] => {
  const plain = plainOf(text);
  if (!hasMailSign.test(plain)) return [];
  return [...new Set([...plain.matchAll(mail)].map(([, host = '']) => host.toLowerCase()))];
};
