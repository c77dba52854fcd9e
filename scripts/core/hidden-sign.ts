// Steering signs, the invisible ones, those that turn the direction of writing, fillers without a shape, halves of a pair,
// code points that stand for no character: a page would not show what is written. What chooses the form of the letter
// before it is seen by that.
const hidden =
  /(?![\t\n\r]|\ufe0e|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;
const allHidden = new RegExp(hidden, 'gu');
const onlyPlain = /^[\t\n\r\x20-\x7e]*$/;

/** Where the first sign stands that readers would not see, or -1. */
export const hiddenSignIn = (text: string): number => (onlyPlain.test(text) ? -1 : text.search(hidden));

const named = (sign: string): string => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** A text whose hidden signs are written out: U+202E becomes "[U+202E]". */
export const withHiddenNamed = (text: string): string => (onlyPlain.test(text) ? text : text.replace(allHidden, named));

/** Refinement for texts: every sign of it can be seen, however it was written in the file. */
export const isVisible = (text: string): boolean => hiddenSignIn(text) < 0;

export const isVisibleMessage = {
  error: 'memuat tanda tak terlihat, misalnya tanda kendali atau pembalik arah tulisan; ketik ulang bagian itu',
};
