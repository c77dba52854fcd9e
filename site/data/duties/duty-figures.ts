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

/** That the term of so many is a choice and no words of a regulation. */
const byChoice = (chosen: number, late: number): string => {
  if (chosen === 0) return '';
  const whose =
    chosen < late ? `jangka ${numberWords(chosen)} di antaranya` : late === 1 ? 'jangkanya' : 'jangka semuanya';
  return `; ${whose} dipilih di daerah ini, bukan bunyi peraturan`;
};

const lateWords = (late: SortedDuties['late'], total: number): string => {
  if (total === 0) return 'Belum ada kewajiban yang dapat dinilai dari rekaman.';
  if (late.length === 0) return `Dari ${numberWords(total)} kewajiban yang dapat dinilai, tidak ada yang terlambat.`;
  const chosen = late.filter(({ jangka }) => jangka !== null && jangka.dasar !== 'teks').length;
  return `Dari ${numberWords(total)} kewajiban yang dapat dinilai, ${numberWords(late.length)} terlambat${byChoice(chosen, late.length)}.`;
};

export const dutyFigures = (sorted: SortedDuties): DutyFigures => {
  const { late, due, open, done, unknown } = sorted;
  const assessed = assessedOf(sorted);
  const counts: readonly (readonly [label: string, duties: readonly Obligation[]])[] = [
    ['terlambat', late],
    ['masih ada waktu', due],
    ['tanpa hari terakhir', open],
    ['dipenuhi', done],
    ['belum dapat dinilai', unknown],
  ];
  return {
    // That nothing is late is worth saying; of the others an empty one says nothing.
    figures: counts
      .filter(([, duties]) => duties === late || duties.length > 0)
      .map(([label, duties]) => ({ label, text: numberWords(duties.length) })),
    sentence: lateWords(late, assessed.length),
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
