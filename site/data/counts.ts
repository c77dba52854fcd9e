import type { Entry } from '../../scripts/core/registry.ts';
import { listWords, numberWords } from './words.ts';

/** A number of records and what it is made of: samples never hide in a sum. */
export interface CountView {
  readonly total: number;
  readonly samples: number;
  /** What is not a sample: "17 dari sumber publik". */
  readonly open: string;
  /** All of it in words: "17 dari sumber publik dan 6 contoh". */
  readonly parts: string;
}

const words = { resmi: 'resmi', publik: 'dari sumber publik', contoh: 'contoh' } as const;

export const countOf = (entries: readonly Entry[]): CountView => {
  const part = (asal: keyof typeof words): string[] => {
    const count = entries.filter((entry) => entry.record.asal === asal).length;
    return count > 0 ? [`${numberWords(count)} ${words[asal]}`] : [];
  };
  const open = [...part('resmi'), ...part('publik')];
  const parts = [...open, ...part('contoh')];
  return {
    total: entries.length,
    samples: entries.filter((entry) => entry.record.asal === 'contoh').length,
    open: listWords(open),
    parts: parts.length === 0 ? 'belum ada rekaman' : listWords(parts),
  };
};
