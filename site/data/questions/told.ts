import type { Entry } from '../../../scripts/core/registry.ts';
import { cellOf } from '../records/fields.ts';
import { plainText } from '../records/value-text.ts';
import { capital } from '../words.ts';

/** What a record says at a place that may be shown, in words. */
export const wordsAt = (entry: Entry, place: string): string | undefined => {
  const value = cellOf(entry, place);
  return value && plainText(value);
};

/** "Dinas Contoh Perizinan, 23 Maret 2026.": what a record says at some places; nothing where it says nothing there. */
export const sentenceOf =
  (...places: readonly string[]) =>
  (entry: Entry): readonly string[] => {
    const words = places.flatMap((place) => wordsAt(entry, place) ?? []);
    return words.length > 0 ? [`${capital(words.join(', '))}.`] : [];
  };
