import { type Entry, refOf } from '../../../scripts/core/registry.ts';
import type { Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { linkTo } from '../records/records.ts';
import { compareText } from '../words.ts';
import { countedReasons } from './judged.ts';
import { type Answer, type AnswerRow, shareSentence } from './question.ts';
import { isSpared, sparedReason } from './spared.ts';

/** What is said of one record: whether it counts, and why; or why it is left out. */
export type Standing =
  | { readonly counts: boolean; readonly notes: readonly string[]; readonly provisions?: readonly Link[] }
  | { readonly leftOut: string };

export interface ListedParts {
  readonly regency: Regency;
  readonly entries: readonly Entry[];
  readonly unit: string;
  readonly headings: readonly [counted: string, others: string];
  /** "3 dari 7 SOP …": ends the sentence. */
  readonly saying: string;
  /** What is said where there is nothing to look at. */
  readonly nothing: string;
  readonly provisions: readonly Link[];
  readonly notes?: readonly string[];
  readonly standingOf: (entry: Entry) => Standing;
}

const byName = (rows: readonly AnswerRow[]) => rows.toSorted((a, b) => compareText(a.subject.text, b.subject.text));

/** An answer from what the records themselves say: every record counts, does not count, or is left out with a reason. */
export const listedAnswer = (parts: ListedParts): Answer => {
  const { regency, entries, unit, headings, saying, nothing, provisions, notes = [], standingOf } = parts;
  const reasons: string[] = [];
  const [counted, others]: [AnswerRow[], AnswerRow[]] = [[], []];
  for (const entry of entries) {
    const standing = isSpared(entry, regency) ? { leftOut: sparedReason } : standingOf(entry);
    if ('leftOut' in standing) reasons.push(standing.leftOut);
    else {
      const row = { subject: linkTo(entry), ref: refOf(entry), notes: standing.notes, provisions: [] };
      (standing.counts ? counted : others).push({ ...row, provisions: standing.provisions ?? [] });
    }
  }
  const total = counted.length + others.length;
  return {
    asked: true,
    n: counted.length,
    total,
    unit,
    sentence: total === 0 ? nothing : shareSentence(counted.length, total, unit, saying),
    provisions,
    groups: [
      { heading: headings[0], rows: byName(counted) },
      { heading: headings[1], rows: byName(others) },
    ],
    leftOut: countedReasons(reasons),
    notes,
  };
};
