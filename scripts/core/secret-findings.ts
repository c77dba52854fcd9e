import { type Place, shapeFinding } from './check-schema.ts';
import type { Finding } from './finding.ts';
import { type SecretKind, secretsIn, secretsUnder } from './secret-keys.ts';
import { secretCode, secretWords } from './secret-words.ts';

/** Word of secrets in a file as a whole, without what they are; `holder` opens the sentence. */
export const secretFindings = (place: Place, kinds: readonly SecretKind[], holder = 'Berkas ini'): Finding[] =>
  [...new Set(kinds)].map((kind) =>
    shapeFinding(place, { code: secretCode, discriminator: kind, ...secretWords(kind, holder, 'Dinas') }),
  );

/** Kinds of secrets in the values of a file, wherever they stand. */
export const secretsInValue = (value: unknown): readonly SecretKind[] => secretsUnder(value).map(({ kind }) => kind);

/**
 * Secrets in the text of a record file that are in none of its values, as in a comment: no rule sees those. What its values
 * hold is told at its place.
 */
export const secretsBesides = (text: string, value: unknown): readonly SecretKind[] => {
  const inText = secretsIn(text);
  if (inText.length === 0) return [];
  const inValues = secretsInValue(value);
  return inText.filter((kind) => !inValues.includes(kind));
};
