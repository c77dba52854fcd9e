import { canonical, type Hash, type Json } from '../canonical.ts';
import { type Putusan, putusan as putusanKind } from '../records/putusan.ts';

/** A putusan before the gate has put its seal under it. */
export type UnsealedPutusan = Omit<Putusan, 'segel'>;

/** `putusan-000123`. */
export const putusanId = (number: number): string => `putusan-${String(number).padStart(6, '0')}`;

export const putusanPath = (daerah: string, number: number): string =>
  `registry/${daerah}/putusan/${putusanId(number)}.yaml`;

/** What is signed: the putusan without its seal, in the one form, with a last line break. */
export const sealedText = (putusan: UnsealedPutusan | Putusan): string => {
  const { segel: _, ...signed } = putusan as Putusan;
  return `${canonical(signed as unknown as Json)}\n`;
};

/** A putusan with its seal; throws where its parts do not fit the schema, since what cannot be read proves nothing. */
export const withSeal = (putusan: UnsealedPutusan, segel: NonNullable<Putusan['segel']>): Putusan =>
  putusanKind.schema.parse({ ...putusan, segel });

/** Digest that the next putusan names: of the whole, with the seal. */
export const chainDigest = (putusan: Putusan, hash: Hash): string => hash(canonical(putusan as unknown as Json));
