interface Element {
  readonly tag: number;
  /** Where its content begins, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/** The element of a DER structure that begins at an offset; its end may lie beyond what was read. */
const elementAt = (bytes: Uint8Array, at: number): Element | undefined => {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined) return undefined;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first };
  const size = first & 0x7f;
  // Without a length of its own it reaches as far as what holds it.
  if (size === 0) return { tag, start: at + 2, end: Number.POSITIVE_INFINITY };
  const length = bytes.subarray(at + 2, at + 2 + size);
  if (size > 4 || length.length < size) return undefined;
  const start = at + 2 + size;
  return { tag, start, end: start + length.reduce((sum, byte) => sum * 256 + byte, 0) };
};

const [INTEGER, OCTETS, OID, SEQUENCE] = [0x02, 0x04, 0x06, 0x30];

/** Object identifiers of RSA Laboratories: what follows tells data, signed data, or a way to encrypt by a password. */
const pkcs = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01];
const isPkcs = (bytes: Uint8Array, { tag, start }: Element, arcs: readonly number[]): boolean =>
  tag === OID && pkcs.every((byte, i) => bytes[start + i] === byte) && arcs.includes(bytes[start + pkcs.length] ?? 0);

const inside = (bytes: Uint8Array, parent: Element | undefined): Element | undefined =>
  parent?.tag === SEQUENCE ? elementAt(bytes, parent.start) : undefined;

/** What follows the version of a structure that has one. */
const isPrivateAfter = (bytes: Uint8Array, version: number, next: Element): boolean => {
  const length = next.end - next.start;
  const named = inside(bytes, next);
  if (version === 3) return named !== undefined && isPkcs(bytes, named, [0x07]);
  if (version === 0 && next.tag === INTEGER) return length >= 64;
  if (version === 1 && next.tag === OCTETS) return length >= 20;
  return version <= 1 && named?.tag === OID && elementAt(bytes, next.end)?.tag === OCTETS;
};

const isPrivateDer = (bytes: Uint8Array): boolean => {
  const first = inside(bytes, elementAt(bytes, 0));
  if (first === undefined) return false;
  const [passwordBased, pkcs12] = [0x05, 0x0c];
  const named = inside(bytes, first);
  if (named) return isPkcs(bytes, named, [passwordBased, pkcs12]);
  if (first.tag !== INTEGER || first.end - first.start !== 1) return false;
  const next = elementAt(bytes, first.end);
  return next !== undefined && isPrivateAfter(bytes, bytes[first.start] ?? 255, next);
};

/** Bytes between the first one of an OpenPGP packet with a secret key and its content. */
const pgpLengths: ReadonlyMap<number, number> = new Map([
  [0x94, 1],
  [0x95, 2],
  [0x96, 4],
]);
const pgpAlgorithms = [1, 2, 3, 16, 17, 18, 19, 22, 25, 26, 27, 28];

const isPgpSecret = (bytes: Uint8Array): boolean => {
  const [first = 0, length = 0] = bytes;
  const newForm = length < 192 ? 1 : length < 224 ? 2 : 5;
  const size = first === 0xc5 ? newForm : pgpLengths.get(first);
  if (size === undefined) return false;
  const [version = 0, , , , , algorithm = 0] = bytes.subarray(1 + size);
  return version >= 4 && version <= 6 && pgpAlgorithms.includes(algorithm);
};

/**
 * Whether bytes begin as a private key in its binary form does: PKCS #1, #8 and #12, SEC 1, or an OpenPGP secret key.
 * A public key, a certificate and a signature begin otherwise. The first 48 bytes are enough to tell the usual ones.
 */
export const isPrivateStructure = (bytes: Uint8Array): boolean => isPrivateDer(bytes) || isPgpSecret(bytes);
