import type { Facts } from '../gate/facts.ts';
import { mailHostsIn, personalNumbersIn, plainOf } from '../personal-data.ts';
import { plain } from '../render/gate-escape.ts';

const hidden = '[disembunyikan]';

/** Long runs of digits with what people write between them; dates and counts are shorter. */
const longNumber = /\d(?:[\s().\u2010-\u2015-]{0,4}\d){8,}/g;
/** Whatever stands around a sign of mail; both sides are bounded, so that a long word costs no more than a short one. */
const mailAddress = /[^\s<>"'`,;:()[\]{}]{0,100}\s?(?:@|\(at\)|\[at\]|\{at\})\s?[^\s<>"'`,;:()[\]{}]{1,250}/giu;

const hasMail = (text: string): boolean => text.includes('@') || mailHostsIn(text).length > 0;

/**
 * Text that others wrote, in one visible line and without what may be a person's: numbers of the kinds that the register
 * refuses, mail addresses, mentions of accounts.
 */
export const publicText = (text: string, max: number): string => {
  // Looked at as people read it: full-width digits, and signs of no width between them, hide nothing.
  const flat = plainOf(text.slice(0, 8 * max));
  const hasNumber = personalNumbersIn(flat).length > 0;
  if (!hasNumber && !hasMail(flat)) return plain(text, max);
  return plain((hasNumber ? flat.replaceAll(longNumber, hidden) : flat).replaceAll(mailAddress, hidden), max);
};

/** An id of ours, in which `@` parts a role from its agency; anything else is text. */
export const publicId = (id: string, max: number): string =>
  /^[a-z0-9/+:@-]+$/.test(id) && personalNumbersIn(id).length === 0 ? plain(id, max) : publicText(id, max);

/** Every account that the facts name, and those that a changed office would get. */
export const accountsIn = ({ forge, regencies, records }: Facts): ReadonlySet<string> => {
  const { author } = forge.request;
  const known = [
    ...(author ? [author.id] : []),
    ...forge.contributors.flatMap(({ account }) => (account ? [account.id] : [])),
    ...forge.reviews.flatMap(({ account, dismissed }) => [account.id, ...(dismissed?.by ? [dismissed.by] : [])]),
    ...regencies.flatMap(({ offices }) => offices.flatMap(({ accounts }) => accounts)),
  ].map(String);
  const proposed = records
    .filter(({ jenis }) => jenis === 'jabatan')
    .flatMap(({ old, new: now }) => JSON.stringify([old, now]).match(/\d{5,}/g) ?? []);
  return new Set([...known, ...proposed]);
};

/** The same text without numbers of accounts: they tell who a person is on the forge. */
export const withoutAccounts = (text: string, accounts: ReadonlySet<string>): string =>
  text.replaceAll(/\d+/g, (digits) => (accounts.has(digits) ? hidden : digits));
