import type { Vocabulary } from './vocabulary.ts';

/** The words of a value of a regency's list; what was written, as it was written, where the list does not know it. */
export const labelOf = (vocabulary: Vocabulary, list: string, id: string): string =>
  vocabulary[list]?.nilai.find((value) => value.id === id)?.label ?? id;

const choice = new Intl.ListFormat('id', { type: 'disjunction' });

/** The words of values as a choice in a sentence: `jaringan lokal, perangkat pengguna, atau keamanan internal`. */
export const choiceOf = (vocabulary: Vocabulary, list: string, ids: readonly string[]): string =>
  choice.format(ids.map((id) => labelOf(vocabulary, list, id)));

/** The words of values of which one is enough, for a sentence: `surat Dinas atau nota dinas`. */
export const eitherOf = (vocabulary: Vocabulary, list: string, ids: readonly string[]): string =>
  ids.map((id) => labelOf(vocabulary, list, id)).join(' atau ');
