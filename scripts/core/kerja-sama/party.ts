/** A name without what people write differently: capitals, dots, commas, spaces. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether two names are written for the same party. */
export const isSameParty = (a: string, b: string): boolean => bare(a) === bare(b);
