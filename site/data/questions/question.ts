import type { ChartView } from '../charts/chart.ts';
import type { Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import type { RecordLink } from '../records/records.ts';
import { numberWords } from '../words.ts';

/** One thing that a question counts, or sets aside. */
export interface AnswerRow {
  readonly subject: RecordLink;
  /** `jenis/id`, or the code of what is no record. */
  readonly ref: string;
  /** What is the case, in sentences. */
  readonly notes: readonly string[];
  readonly provisions: readonly Link[];
}

/** Rows of one standing; those of the first group are the n of the answer. */
export interface AnswerGroup {
  readonly heading: string;
  readonly rows: readonly AnswerRow[];
}

export interface Answer {
  /** Whether the regulation asks for it, or the question needs none. */
  readonly asked: boolean;
  /** The regulation is silent: what is counted was judged by local choices alone. */
  readonly isChoice?: boolean;
  /** Only what could be judged is counted: nothing of nothing then means that nothing was judged. */
  readonly isJudged?: boolean;
  /** False where what would be counted could not be read. */
  readonly isKnown?: boolean;
  readonly n: number;
  /** N: what was looked at. Undefined where n is no part of anything. */
  readonly total: number | undefined;
  /** What is counted: "aplikasi yang dinilai". */
  readonly unit: string;
  readonly sentence: string;
  /** The provisions of this regency that it rests on; none where it rests on the records alone. */
  readonly provisions: readonly Link[];
  /** The first holds the n rows; all together are the N. */
  readonly groups: readonly AnswerGroup[];
  /** What is not in N, by the reason. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[];
  /** What is left out, where that is not records alone. */
  readonly leftOutUnit?: string;
  readonly notes: readonly string[];
}

export interface Question {
  readonly id: string;
  readonly words: string;
  /** A few words for cards and charts: "tanpa kode sumber". */
  readonly short: string;
  /** What figures of several regencies rest on, where that is more than their regulations. */
  readonly ground?: string;
  /** How it is counted. */
  readonly method: string;
  readonly answer: (regency: Regency) => Answer;
  /** What the answer is made of, drawn for one regency. */
  readonly chart?: (regency: Regency, page: string) => ChartView;
  /** A page that tells more. */
  readonly more?: (regency: Regency) => Link;
}

export const notAsked = 'Tidak ada ketentuan daerah ini yang dinyatakan di sini memintanya.';

/** The answer where no regulation of the regency asks. */
export const unasked = (unit: string): Answer => ({
  asked: false,
  n: 0,
  total: undefined,
  unit,
  sentence: notAsked,
  provisions: [],
  groups: [],
  leftOut: [],
  notes: [],
});

/** "3 dari 7 aplikasi lengkap.", and what reads better at both ends. */
export const shareSentence = (n: number, total: number, unit: string, saying: string): string => {
  if (n === 0) return `Dari ${numberWords(total)} ${unit}, tidak ada yang ${saying}.`;
  if (n < total) return `${numberWords(n)} dari ${numberWords(total)} ${unit} ${saying}.`;
  return total === 1 ? `Satu-satunya ${unit} ${saying}.` : `Semua ${numberWords(total)} ${unit} ${saying}.`;
};

/** Each provision once, in the order of its first mention. */
export const provisionLinks = (ids: Iterable<string>): Link[] => [...new Set(ids)].map(provisionLink);

export const rowsOf = ({ groups }: Answer): readonly AnswerRow[] => groups.flatMap(({ rows }) => rows);

/** What is counted derives from samples, in whole or in part. */
export const hasSamples = (answer: Answer): boolean => rowsOf(answer).some(({ subject }) => subject.contoh);
