import type { Step } from '../../../scripts/core/records/langkah.ts';

export type Point = readonly [x: number, y: number];

/** A step, or the start or end of a procedure; its text lies inside it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly number: number | undefined;
  readonly lines: readonly string[];
}

/** A way from box to box; dashed is the way that is taken when a condition is not met. */
export interface Arrow {
  readonly points: readonly Point[];
  readonly head: readonly Point[];
  readonly dashed: boolean;
}

/** The way from a step to another one when its condition is not met, beside the lanes. */
export interface Jump {
  readonly from: number;
  readonly to: number;
  readonly track: number;
}

const trackWidth = 10;
const labelWidth = 42;

/** How far below the end of a row an arrow turns aside. */
export const turnBelow = 13;

/** Two ways that pass the same step have tracks of their own. */
export const jumpsOf = (steps: readonly Step[]): Jump[] => {
  const jumps: Jump[] = [];
  for (const [from, { bila_tidak = 0 }] of steps.entries()) {
    const to = bila_tidak - 1;
    if (to < 0 || to >= steps.length || to === from) continue;
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const meets = (other: Jump) => first <= Math.max(other.from, other.to) && Math.min(other.from, other.to) <= last;
    const taken = new Set(jumps.filter(meets).map(({ track }) => track));
    const track = Array.from({ length: taken.size + 1 }, (_, i) => i).find((i) => !taken.has(i)) ?? 0;
    jumps.push({ from, to, track });
  }
  return jumps;
};

/** Room to the left of the lanes: a track for each way, and the word at its beginning. */
export const gutterOf = (jumps: readonly Jump[]): number =>
  jumps.length === 0 ? 4 : (Math.max(...jumps.map(({ track }) => track)) + 1) * trackWidth + labelWidth;

/** The head of an arrow whose last stretch goes along one axis. */
const headAt = ([fromX, fromY]: Point, [x, y]: Point): Point[] => {
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)];
  return [
    [x, y],
    [x - 8 * dx - 4 * dy, y - 8 * dy - 4 * dx],
    [x - 8 * dx + 4 * dy, y - 8 * dy + 4 * dx],
  ];
};

const arrow = (start: Point, turns: readonly Point[], end: Point, dashed: boolean): Arrow => ({
  points: [start, ...turns, end],
  head: headAt(turns.at(-1) ?? start, end),
  dashed,
});

export const middleOf = ({ x, width }: Pick<Box, 'x' | 'width'>): number => x + width / 2;

/** Down from one box to the next, aside between their rows. */
export const wayDown = (from: Box, to: Box, rowEnd: number): Arrow => {
  const [x1, x2, turn] = [middleOf(from), middleOf(to), rowEnd + turnBelow];
  const turns: Point[] =
    x1 === x2
      ? []
      : [
          [x1, turn],
          [x2, turn],
        ];
  return arrow([x1, from.y + from.height], turns, [x2, to.y], false);
};

/** Where a way aside leaves its box: a little below the middle, so that one may come in above it. */
export const exitOf = (box: Box): Point => [box.x, box.y + box.height / 2 + 7];

/** Out at the left of a box, along its track, in at the left of another: no other box stands in either row. */
export const wayAside = (from: Box, to: Box, { track }: Jump): Arrow => {
  const x = (track + 0.5) * trackWidth;
  const start = exitOf(from);
  const end: Point = [to.x, to.y + to.height / 2 - 7];
  return arrow(
    start,
    [
      [x, start[1]],
      [x, end[1]],
    ],
    end,
    true,
  );
};
