import type { Obligation } from '../../../scripts/core/obligations/obligation.ts';
import type { Link } from '../links.ts';
import type { Regency } from '../portal.ts';
import { provisionLink } from '../records/findings.ts';
import { compareText, numberWords } from '../words.ts';
import { isSparedDuty, type SortedDuties } from './duties.ts';

/** How many duties stand how, in figures and as a sentence. */
export interface DutyFigures {
  readonly figures: readonly { readonly label: string; readonly text: string }[];
  readonly sentence: string;
  /** What is counted derives from samples, in whole or in part. */
  readonly samples: boolean;
}

/** Those of which the records tell how they stand. */
export const assessedOf = ({ late, due, open, done }: SortedDuties): readonly Obligation[] => [
  ...late,
  ...due,
  ...open,
  ...done,
];

const lateWords = (late: number, total: number): string => {
  if (total === 0) return 'Belum ada kewajiban yang dapat dinilai dari rekaman.';
  if (late === 0) return `Dari ${numberWords(total)} kewajiban yang dapat dinilai, tidak ada yang terlambat.`;
  return `${numberWords(late)} dari ${numberWords(total)} kewajiban yang dapat dinilai terlambat.`;
};

export const dutyFigures = (sorted: SortedDuties): DutyFigures => {
  const { late, due, open, done, unknown } = sorted;
  const assessed = assessedOf(sorted);
  const left = unknown.length > 0 ? ` ${numberWords(unknown.length)} belum dapat dinilai.` : '';
  return {
    figures: [
      { label: 'terlambat', text: numberWords(late.length) },
      { label: 'jatuh tempo', text: numberWords(due.length) },
      { label: 'tanpa hari terakhir', text: numberWords(open.length) },
      { label: 'dipenuhi', text: numberWords(done.length) },
      { label: 'belum dapat dinilai', text: numberWords(unknown.length) },
    ],
    sentence: `${lateWords(late.length, assessed.length)}${left}`,
    samples: assessed.some(({ contoh }) => contoh),
  };
};

/** Duties of which the records do not tell, by the reason. */
export interface UnknownDuties {
  readonly reason: string;
  readonly count: string;
  /** What they are; none for real agencies in a demonstration, of which only the number is said. */
  readonly what: readonly { readonly text: string; readonly provision: Link }[];
}

const namedOnce = (duties: readonly Obligation[]): UnknownDuties['what'] =>
  [...Map.groupBy(duties, ({ hal, provision }) => `${provision} ${hal}`).values()]
    .flatMap(([first]) => (first ? [{ text: first.hal, provision: provisionLink(first.provision) }] : []))
    .sort((a, b) => compareText(a.provision.text, b.provision.text) || compareText(a.text, b.text));

/** Why how many duties are not assessed, the most frequent reason first. */
export const unknownDuties = (unknown: readonly Obligation[], regency: Regency): UnknownDuties[] =>
  [...Map.groupBy(unknown, ({ alasan }) => alasan ?? 'Belum dapat dinilai dari rekaman.')]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([reason, of]) => ({
      reason,
      count: numberWords(of.length),
      what: namedOnce(of.filter((duty) => !isSparedDuty(duty, regency))),
    }));
