import type { RequirementWords } from './gate-requirement.ts';

/** A labelled line under a requirement; `code` is the reason it rests on, if any. */
export interface DetailLine {
  readonly label: string;
  readonly text: string;
  readonly code?: string;
}

const listed = (label: string, items: readonly string[]): DetailLine[] => items.map((text) => ({ label, text }));

/** What is told of a requirement below its sentence, in one order for every printer. */
export const detailLines = (words: RequirementWords): DetailLine[] => [
  ...(words.progress ? [{ label: 'Terkumpul', text: words.progress }] : []),
  ...(words.reason ? [{ label: 'Sebab', text: words.reason.sentence, code: words.reason.code }] : []),
  ...listed('Yang dimaksud', words.details),
  ...(words.instrument ? [{ label: 'Instrumen', text: words.instrument }] : []),
  ...listed('Dihitung', words.votes),
  ...listed('Meminta perbaikan', words.vetoes),
  ...words.dropped.map(({ who, sentence, todo, code }) => ({
    label: 'Tidak dihitung',
    text: `${who}. ${sentence} ${todo}`,
    code,
  })),
  ...(words.waiting.length > 0 ? [{ label: 'Masih dapat memberi suara', text: words.waiting.join('; ') }] : []),
  ...(words.reason ? [{ label: 'Langkah berikut', text: words.reason.todo }] : []),
  ...(words.ground ? [{ label: 'Dasar', text: words.ground }] : []),
];
