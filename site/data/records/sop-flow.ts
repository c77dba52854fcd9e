import type { Step } from '../../../scripts/core/records/langkah.ts';
import {
  type Arrow,
  type Box,
  exitOf,
  gutterOf,
  type Jump,
  jumpsOf,
  turnBelow,
  wayAside,
  wayDown,
} from './sop-arrows.ts';
import {
  across,
  gap,
  heightOf,
  type Lane,
  laneKey,
  lanesOf,
  markAt,
  type Note,
  pad,
  type Row,
  rowsOf,
  timeWidth,
  upright,
} from './sop-rows.ts';

/** A stretch of the flow that fits on one sheet of paper, with the steps that stand in it. */
export interface FlowPart {
  readonly top: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly notes: readonly Note[];
}

/** A procedure as a picture: a lane for each actor, steps from top to bottom, times at the right. */
export interface Flow {
  readonly width: number;
  readonly headHeight: number;
  readonly lanes: readonly Lane[];
  /** Whether paper must lie across for it. */
  readonly wide: boolean;
  readonly parts: readonly FlowPart[];
}

const wordAt = (box: Box): Note => {
  const [x, y] = exitOf(box);
  return { x: x - 4, y: y + 12, lines: ['tidak'], anchor: 'end' };
};

/** Tops of the parts: rows go together as long as they fit. Cuts lie below the turns of arrows. */
const topsWithin = (most: number, rows: readonly Row[], bottom: number): number[] => {
  const ends = rows.map(({ end }, i) => (i === rows.length - 1 ? bottom : end + turnBelow + 6));
  const tops = [0];
  for (const [i, end] of ends.entries()) {
    const before = ends[i - 1];
    if (before !== undefined && end - (tops.at(-1) ?? 0) > most) tops.push(before);
  }
  return tops;
};

/** As few parts as the sheet allows, and these as even as the rows allow. */
const topsOf = (rows: readonly Row[], bottom: number, sheet: number): number[] => {
  let tops = topsWithin(sheet, rows, bottom);
  for (let most = sheet; most > bottom / tops.length; most -= 20) {
    const lower = topsWithin(most, rows, bottom);
    if (lower.length > tops.length) break;
    tops = lower;
  }
  return tops;
};

interface Drawing {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
  readonly notes: readonly Note[];
}

const meets = ({ points }: Arrow, top: number, bottom: number): boolean => {
  const ys = points.map(([, y]) => y);
  return Math.max(...ys) > top && Math.min(...ys) < bottom;
};

/** What stands in each part; an arrow that passes a cut is drawn in both. */
const partsOf = ({ boxes, arrows, notes }: Drawing, tops: readonly number[], bottom: number): FlowPart[] =>
  tops.map((top, i) => {
    const below = tops[i + 1] ?? bottom;
    const own = boxes.filter(({ y }) => y >= top && y < below);
    const numbers = own.flatMap(({ number }) => number ?? []);
    return {
      top,
      height: below - top,
      from: Math.min(...numbers),
      to: Math.max(...numbers),
      boxes: own,
      arrows: arrows.filter((arrow) => meets(arrow, top, below)),
      notes: notes.filter(({ y }) => y >= top && y < below),
    };
  });

const drawingOf = (rows: readonly Row[], start: Box, end: Box, jumps: readonly Jump[]): Drawing => {
  const steps = rows.map(({ box }) => box);
  const boxAt = (i: number): Box => steps[i] ?? end;
  return {
    boxes: [start, ...steps, end],
    arrows: [
      wayDown(start, boxAt(0), start.y + start.height),
      ...rows.map((row, i) => wayDown(row.box, boxAt(i + 1), row.end)),
      ...jumps.map((jump) => wayAside(boxAt(jump.from), boxAt(jump.to), jump)),
    ],
    notes: [...rows.flatMap(({ time }) => time ?? []), ...jumps.map(({ from }) => wordAt(boxAt(from)))],
  };
};

/** Lays out a procedure. Nothing overlaps whatever the text: long words are cut, long text is shortened. */
export const flowOf = (steps: readonly Step[]): Flow | undefined => {
  const jumps = jumpsOf(steps);
  const byActor = lanesOf(steps, gutterOf(jumps));
  const lanes = [...byActor.values()];
  const [first] = lanes;
  if (!first) return undefined;
  const laneOf = (step: Step | undefined): Lane => (step && byActor.get(laneKey(step))) ?? first;
  const right = Math.max(...lanes.map(({ x, width }) => x + width));
  const rows = rowsOf(steps, laneOf, right);
  const start = markAt(laneOf(steps[0]), pad, 'Mulai');
  const end = markAt(laneOf(steps.at(-1)), (rows.at(-1)?.end ?? 0) + gap, 'Selesai');
  const bottom = end.y + end.height + pad;
  const hasTimes = rows.some(({ time }) => time);
  const width = right + (hasTimes ? timeWidth : 0) + 1;
  const headHeight = Math.max(...lanes.map(({ lines }) => heightOf(lines)));
  const wide = width > upright.width;
  const sheet = wide ? across : upright;
  const most = sheet.height * Math.max(1, width / sheet.width) - headHeight;
  return {
    width,
    headHeight,
    lanes: hasTimes ? [...lanes, { x: right, width: timeWidth, lines: ['Waktu'] }] : lanes,
    wide,
    parts: partsOf(drawingOf(rows, start, end, jumps), topsOf(rows, bottom, most), bottom),
  };
};
