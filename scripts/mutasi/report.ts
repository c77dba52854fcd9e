import { type Equivalent, joined, type Sorted } from './equivalents.ts';
import type { Fate } from './judge-file.ts';

const LONGEST = 100;
const TAIL = 30;

const shown = (text: string): string => {
  const line = joined(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - TAIL)} … ${line.slice(-TAIL)}` : line || '(nothing)';
};

/** One mutant: file and line, sort of fault, before -> after, and the line it stands on where that says more. */
export const mutantLine = ({ file, mutant }: Fate): string => {
  const { operator, line, before, after, text } = mutant;
  const where = joined(before) === text || joined(before).length > text.length ? '' : `   in: ${shown(text)}`;
  return `${file}:${line} ${operator}: ${shown(before)} -> ${shown(after)}${where}`;
};

/** Share of noticed mutants in percent, equivalent ones left out; 100 when there is none. */
export const scoreOf = ({ noticed, survivors }: Sorted): number =>
  noticed.length + survivors.length === 0 ? 100 : (100 * noticed.length) / (noticed.length + survivors.length);

const needlessLine = ({ berkas, baris, sebelum, sesudah }: Equivalent): string =>
  `${berkas}: listed as equivalent without need: ${shown(sebelum)} -> ${shown(sesudah)}   in: ${shown(baris)}`;

/** The whole report: survivors, equivalent mutants by number, the score last. */
export const reportLines = (result: Sorted): string[] => {
  const { noticed, survivors, equivalent, needless } = result;
  return [
    ...survivors.map(mutantLine),
    ...needless.map(needlessLine),
    `${equivalent.length} equivalent mutants left out (reasons in scripts/mutasi/setara.yaml)`,
    `${noticed.length + survivors.length} mutants, ${noticed.length} noticed, ${survivors.length} survived: score ${scoreOf(result).toFixed(1)} %`,
  ];
};
