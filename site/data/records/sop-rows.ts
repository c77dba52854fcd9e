import type { Step } from '../../../scripts/core/records/langkah.ts';
import type { Box } from './sop-arrows.ts';
import { wrapped } from './sop-text.ts';

/** Words beside the boxes: times, and the word at a dashed arrow. */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
}

export interface Lane {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

export const textSize = 12;
export const lineHeight = 15;
export const pad = 8;
const laneGap = 5;
export const gap = 30;
export const timeWidth = 96;
export const markHeight = 26;
const mostLines = 9;

/** Room on a sheet of A4 inside its margins below a heading, once printing has made it a little smaller. */
export const upright = { width: 750, height: 960 };
export const across = { width: 1005, height: 650 };

export const heightOf = (lines: readonly string[]): number => lines.length * lineHeight + 2 * pad;

export const laneKey = ({ pelaku = '' }: Step): string => pelaku.toLowerCase();

/** The lanes from left to right, in the order in which their actors first act. */
export const lanesOf = (steps: readonly Step[], left: number): Map<string, Lane> => {
  const names = new Map<string, string>();
  for (const step of steps)
    if (!names.has(laneKey(step))) names.set(laneKey(step), step.pelaku ?? 'Pelaku belum disebut');
  const room = names.size > 5 ? 860 : 530;
  const width = Math.min(200, Math.max(120, Math.floor(room / names.size)));
  return new Map(
    [...names].map(([key, name], i) => [
      key,
      { x: left + i * width, width, lines: wrapped(name, width - 2 * pad, textSize, mostLines) },
    ]),
  );
};

export interface Row {
  readonly box: Box;
  readonly time: Note | undefined;
  readonly end: number;
}

/** One step a row: its box in the lane of its actor, its time at the right. */
export const rowsOf = (steps: readonly Step[], laneOf: (step: Step) => Lane, timeX: number): Row[] => {
  let y = pad + markHeight + gap;
  return steps.map((step, i) => {
    const lane = laneOf(step);
    const width = lane.width - 2 * laneGap;
    const lines = wrapped(step.kegiatan, width - pad, textSize, mostLines);
    const times = wrapped(step.waktu ?? '', timeWidth - 2 * pad, textSize, mostLines);
    const own = heightOf(lines) + lineHeight;
    const height = Math.max(own, times.length * lineHeight);
    const box = { x: lane.x + laneGap, y: y + (height - own) / 2, width, height: own, number: i + 1, lines };
    const timeY = y + (height - times.length * lineHeight) / 2 + textSize;
    const time: Note | undefined =
      times.length > 0 ? { x: timeX + pad, y: timeY, lines: times, anchor: 'start' } : undefined;
    const row = { box, time, end: y + height };
    y = row.end + gap;
    return row;
  });
};

export const markAt = (lane: Lane, y: number, word: string): Box => ({
  x: lane.x + lane.width / 2 - 38,
  y,
  width: 76,
  height: markHeight,
  number: undefined,
  lines: [word],
});
