// Steering signs, the invisible ones, those that turn the direction of writing, halves of a pair, code points
// that stand for no character: a page would not show what is written.
const hidden = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const onlyPlain = /^[\t\n\r\x20-\x7e]*$/;

/** Where the first sign stands that readers would not see, or -1. */
export const hiddenSignIn = (text: string): number => (onlyPlain.test(text) ? -1 : text.search(hidden));

/** Refinement for texts: every sign of it can be seen, however it was written in the file. */
export const isVisible = (text: string): boolean => hiddenSignIn(text) < 0;

export const isVisibleMessage = {
  error: 'memuat tanda tak terlihat, misalnya tanda kendali atau pembalik arah tulisan; ketik ulang bagian itu',
};
