import type { Finding } from '../finding.ts';
import { citationOf } from './citation.ts';
import type { Summary } from './summary.ts';
import { basisWord } from './words.ts';

/** A finding with whether the change under review brought it; without a base everything is new. */
export type ReportedFinding = Finding & { readonly introduced?: boolean };

export interface Report {
  readonly at: string;
  readonly base?: string;
  readonly summary: Summary;
  readonly findings: readonly ReportedFinding[];
  /** Lines of a file, for printers that quote it. */
  readonly linesOf: (file: string) => readonly string[];
}

/** What a finding rests on, in words shared by every printer. */
export const groundOf = ({ provisions, basis, outcome }: Finding): string =>
  [
    ...(provisions.length > 0 ? [provisions.map((id) => `${citationOf(id)} (${id})`).join(', ')] : []),
    basisWord[basis],
    // A reading that only warns, or that tells of a gap, waits for nobody.
    ...(outcome === 'perlu-telaah' && basis === 'tafsir' ? ['diputuskan petugas Dinas'] : []),
  ].join('; ');

/** Old debt is shown apart: it does not decide. */
export const isOld = (finding: ReportedFinding): boolean => finding.introduced === false;

export const countsLine = ({ records, galat, perlu_telaah, peringatan, celah }: Summary): string =>
  `${records} rekaman: ${galat} galat, ${perlu_telaah} perlu telaah, ${peringatan} peringatan, ${celah} celah`;
