import { withHiddenNamed } from '../hidden-sign.ts';
import { mailHostsIn, personalNumbersIn } from '../personal-data.ts';

/** What stands in place of a value that looks like a personal number or a private mail address. */
export const withheldText = '[ditahan: tampak memuat data pribadi]';

/** Mail of public offices of Indonesia; what the register's own rule allows is narrower still. */
const isOfficeHost = (host: string): boolean => /(?:^|\.)(?:go|desa)\.id$/.test(host);

/** Whether a text seems to hold a personal number or an address of private mail. */
export const looksPersonal = (text: string): boolean =>
  personalNumbersIn(text).length > 0 || mailHostsIn(text).some((host) => !isOfficeHost(host));

/** A text whose hidden signs are written out: U+202E becomes "[U+202E]"; lines end in one way. */
export const visibleText = (text: string): string => withHiddenNamed(text.replace(/\r\n?/g, '\n'));

/** A text as the public may read it. */
export const publicText = (text: string): string => (looksPersonal(text) ? withheldText : visibleText(text));
