import { type Link, questionHref } from '../links.ts';
import type { Regency } from '../portal.ts';
import { numberWords } from '../words.ts';
import { type Answer, hasSamples, type Question } from './question.ts';
import { answerOf } from './questions.ts';

/** A question with its answer in one regency. */
export interface AnswerCard {
  readonly words: Link;
  /** "3 dari 7", or why there is no figure. */
  readonly figure: string;
  /** Whether the figure is one. */
  readonly counted: boolean;
  readonly sentence: string;
  readonly provisions: readonly Link[];
  /** Provisions that the card leaves to the page. */
  readonly more: number;
  readonly samples: boolean;
}

/** More provisions than these stand on the page of the question alone. */
const SHOWN = 3;

export const figureOf = ({ asked, isKnown = true, isJudged = false, n, total }: Answer): string => {
  if (!isKnown) return 'Tidak diketahui';
  if (!asked) return 'Tidak dinyatakan';
  if (total === 0) return isJudged ? 'Belum dinilai' : 'Belum ada';
  return total === undefined ? numberWords(n) : `${numberWords(n)} dari ${numberWords(total)}`;
};

/** The first provisions of an answer, and how many more there are. */
export const provisionsShown = ({ provisions }: Answer): Pick<AnswerCard, 'provisions' | 'more'> => ({
  provisions: provisions.slice(0, SHOWN),
  more: Math.max(0, provisions.length - SHOWN),
});

export const cardOf = (question: Question, regency: Regency): AnswerCard => {
  const answer = answerOf(question, regency);
  return {
    words: { text: question.words, href: questionHref(regency.id, question.id) },
    figure: figureOf(answer),
    counted: answer.asked && answer.total !== 0,
    sentence: answer.sentence,
    ...provisionsShown(answer),
    samples: hasSamples(answer),
  };
};
