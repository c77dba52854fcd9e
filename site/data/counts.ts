import type { Entry } from '../../scripts/core/registry.ts';
import { listWords, numberWords } from './words.ts';

/** A number of records and what it is made of: samples never hide in a sum. */
export interface CountView {
  readonly total: number;
  readonly samples: number;
  /** "17 dari sumber publik dan 6 contoh". */
  readonly parts: string;
}

const words = { resmi: 'resmi', publik: 'dari sumber publik', contoh: 'contoh' } as const;

export const countOf = (entries: readonly Entry[]): CountView => {
  const parts = (['resmi', 'publik', 'contoh'] as const)
    .map((asal) => [words[asal], entries.filter((entry) => entry.record.asal === asal).length] as const)
    .filter(([, count]) => count > 0)
    .map(([word, count]) => `${numberWords(count)} ${word}`);
  return {
    total: entries.length,
    samples: entries.filter((entry) => entry.record.asal === 'contoh').length,
    parts: parts.length === 0 ? 'belum ada rekaman' : listWords(parts),
  };
};
