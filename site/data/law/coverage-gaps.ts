import { citationOf } from '../../../scripts/core/render/citation.ts';

/** Parts of one place that are numbered alike: items 1, 2, 3 or letters a, b, c. */
interface Series {
  readonly prefix: string;
  readonly found: ReadonlySet<number>;
  readonly partAt: (place: number) => string;
}

const A = 'a'.charCodeAt(0);
const isNumber = (part: string): boolean => /^\d+$/.test(part);
const isLetter = (part: string): boolean => /^[a-z]$/.test(part);

const seriesIn = (prefix: string, parts: ReadonlySet<string>): Series[] => {
  const numbers = [...parts].filter(isNumber).map(Number);
  const letters = [...parts].filter(isLetter).map((letter) => letter.charCodeAt(0) - A + 1);
  return [
    { prefix, found: new Set(numbers), partAt: String },
    { prefix, found: new Set(letters), partAt: (place) => String.fromCharCode(A + place - 1) },
  ];
};

/** Runs of places up to the highest that is found, which themselves are not. */
const missingRuns = (found: ReadonlySet<number>): [first: number, last: number][] => {
  const runs: [number, number][] = [];
  for (let place = 1; place < Math.max(0, ...found); place++) {
    if (found.has(place)) continue;
    const run = runs.at(-1);
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs;
};

/** "ayat (5)" of "Pasal 10 ayat (5)". */
const lastWords = (citation: string): string => citation.split(' ').slice(-2).join(' ');

const gapsIn = ({ prefix, found, partAt }: Series): Gap[] =>
  missingRuns(found).map(([first, last]) => {
    const at = (place: number) => citationOf(prefix === '' ? partAt(place) : `${prefix}.${partAt(place)}`);
    return {
      text: first === last ? at(first) : `${at(first)} sampai ${lastWords(at(last))}`,
      count: last - first + 1,
    };
  });

/** Numbers that stand between stated ones and are not stated themselves. */
export interface Gap {
  readonly text: string;
  readonly count: number;
}

/**
 * What the numbers themselves tell to be left out, articles first. What follows the highest number is not told by
 * them, so that no gap does not mean that all is stated.
 */
export const gapsOf = (ayats: readonly string[]): Gap[] => {
  const children = new Map<string, Set<string>>([['', new Set()]]);
  for (const ayat of ayats)
    ayat.split('.').forEach((part, i, parts) => {
      const prefix = parts.slice(0, i).join('.');
      children.set(prefix, (children.get(prefix) ?? new Set()).add(part));
    });
  return [...children].flatMap(([prefix, parts]) => seriesIn(prefix, parts)).flatMap(gapsIn);
};
