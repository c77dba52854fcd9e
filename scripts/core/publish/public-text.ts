import { mailHostsIn, personalNumbersIn } from '../personal-data.ts';

/** What stands in place of a value that looks like a personal number or a private mail address. */
export const withheldText = '[ditahan: tampak memuat data pribadi]';

/** Mail of public offices of Indonesia; what the register's own rule allows is narrower still. */
const isOfficeHost = (host: string): boolean => /(?:^|\.)(?:go|desa)\.id$/.test(host);

/** Whether a text seems to hold a personal number or an address of private mail. */
export const looksPersonal = (text: string): boolean =>
  personalNumbersIn(text).length > 0 || mailHostsIn(text).some((host) => !isOfficeHost(host));

// Signs that are not seen but change how a text is read, shown or cut: controls but line break and tab, marks of writing
// direction, halves of a pair, line separators, joiners of no width, tags, code points that stand for no character.
const unseen =
  /(?![\n\t])[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u200b\u2060\ufeff\u{e0000}-\u{e007f}]/gu;
const onlyPlain = /^[\n\t\x20-\x7e]*$/;

const named = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text whose unseen signs are written out: U+202E becomes "[U+202E]"; lines end in one way. */
export const visibleText = (text: string): string =>
  onlyPlain.test(text) ? text : text.replace(/\r\n?/g, '\n').replace(unseen, named);

/** A text as the public may read it. */
export const publicText = (text: string): string => (looksPersonal(text) ? withheldText : visibleText(text));
