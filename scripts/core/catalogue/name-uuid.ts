import type { Hash } from '../canonical.ts';

/**
 * A UUID (RFC 9562, version 8) that a name always gets again: feeds keep their entries apart by it, whoever builds them.
 * The hash is handed in and gives at least 32 hexadecimal digits.
 */
export const nameUuid = (name: string, hash: Hash): string => {
  const digits = hash(name);
  const variant = ((Number.parseInt(digits.charAt(16), 16) & 0b11) | 0b1000).toString(16);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
};
