/**
 * A name without what people write differently: capitals, dots, commas, spaces, and letters that one keyboard makes in one
 * piece and another in two. A name of signs alone stays as it is.
 */
export const partyKeyOf = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '') || name;

/** Whether two names are written for the same party. */
export const isSameParty = (a: string, b: string): boolean => partyKeyOf(a) === partyKeyOf(b);
