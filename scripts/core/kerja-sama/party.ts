/** A name without what people write differently: capitals, dots, commas, spaces. A name of signs alone stays as it is. */
export const partyKeyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || name;

/** Whether two names are written for the same party. */
export const isSameParty = (a: string, b: string): boolean => partyKeyOf(a) === partyKeyOf(b);
