import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Step } from '../../../scripts/core/records/langkah.ts';
import type { Arrow, Box, Point } from './sop-arrows.ts';
import { type Flow, flowOf } from './sop-flow.ts';
import { across, lineHeight, type Note, textSize, upright } from './sop-rows.ts';
import { lineWidth, wrapped } from './sop-text.ts';

const words = fc
  .array(fc.oneof(fc.lorem({ maxCount: 1 }), fc.string({ minLength: 1, maxLength: 60 })), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => list.join(' '));
const actors = Array.from({ length: 10 }, (_, i) => `Pejabat ke-${i + 1} yang membidangi urusan`);

const stepsUpTo = (most: number): fc.Arbitrary<Step[]> =>
  fc.integer({ min: 1, max: most }).chain((count) =>
    fc.array(
      fc.record(
        {
          pelaku: fc.constantFrom(...actors),
          kegiatan: words,
          waktu: fc.constantFrom(
            '10 menit',
            'paling lambat 3 (tiga) hari kerja setelah berkas dinyatakan lengkap dan benar',
          ),
          bila_tidak: fc.integer({ min: 1, max: count }),
        },
        { requiredKeys: ['kegiatan'] },
      ),
      { minLength: count, maxLength: count },
    ),
  );

const drawn = (steps: readonly Step[]): Flow => {
  const flow = flowOf(steps);
  if (!flow) throw new Error('no flow');
  return flow;
};

const boxesOf = ({ parts }: Flow): Box[] => parts.flatMap(({ boxes }) => boxes);
const arrowsOf = ({ parts }: Flow): Arrow[] => [...new Set(parts.flatMap(({ arrows }) => arrows))];

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isOnEdge = ([x, y]: Point, box: Box): boolean => {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const isInside = x >= box.x && x <= right && y >= box.y && y <= bottom;
  return isInside && (x === box.x || x === right || y === box.y || y === bottom);
};

/** Whether a stretch of an arrow runs through the inside of a box. */
const crosses = (arrow: Arrow, box: Box): boolean =>
  arrow.points.slice(1).some(([x2, y2], i) => {
    const [x1, y1] = arrow.points[i] as Point;
    return (
      Math.max(x1, x2) > box.x &&
      Math.min(x1, x2) < box.x + box.width &&
      Math.max(y1, y2) > box.y &&
      Math.min(y1, y2) < box.y + box.height
    );
  });

const anySteps = stepsUpTo(40);

test('every step stands once, in its lane, between start and end; no box overlaps another', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const flow = drawn(steps);
      const boxes = boxesOf(flow);
      expect(boxes.map(({ number }) => number)).toEqual([undefined, ...steps.map((_, i) => i + 1), undefined]);
      expect(boxes.at(0)?.lines).toEqual(['Mulai']);
      expect(boxes.at(-1)?.lines).toEqual(['Selesai']);
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).filter((other) => overlap(box, other))).toEqual([]);
        expect(flow.lanes.some(({ x, width }) => x <= box.x && box.x + box.width <= x + width)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

test('every arrow starts and ends at a box and crosses none', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const flow = drawn(steps);
      const boxes = boxesOf(flow);
      const arrows = arrowsOf(flow);
      expect(arrows.filter(({ dashed }) => !dashed)).toHaveLength(steps.length + 1);
      for (const arrow of arrows) {
        const [start, end] = [arrow.points[0] as Point, arrow.points.at(-1) as Point];
        expect(boxes.filter((box) => isOnEdge(start, box))).toHaveLength(1);
        expect(boxes.filter((box) => isOnEdge(end, box))).toHaveLength(1);
        expect(boxes.filter((box) => crosses(arrow, box))).toEqual([]);
        expect(arrow.head[0]).toEqual(end);
      }
    }),
    { numRuns: 40 },
  );
});

test('ways aside run in tracks of their own', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const tracks = arrowsOf(drawn(steps))
        .filter(({ dashed }) => dashed)
        .map(({ points }) => ({ x: points[1]?.[0], ys: points.map(([, y]) => y) }));
      for (const [i, a] of tracks.entries())
        for (const b of tracks.slice(i + 1))
          if (a.x === b.x)
            expect(Math.min(...a.ys) > Math.max(...b.ys) || Math.min(...b.ys) > Math.max(...a.ys)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

const isWithin = (lines: readonly string[], width: number, height: number): boolean =>
  lines.every((line) => lineWidth(line, textSize) <= width) && lines.length * lineHeight <= height;

const isInPicture = ({ x, lines, anchor }: Note, { width }: Flow): boolean =>
  lines.every((line) => {
    const [from, to] = anchor === 'end' ? [x - lineWidth(line, textSize), x] : [x, x + lineWidth(line, textSize)];
    return from >= 0 && to <= width;
  });

test('text fits its box, notes stay in the picture', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const flow = drawn(steps);
      for (const { lines, number, width, height } of boxesOf(flow))
        expect(isWithin(lines, width - 8, height - (number === undefined ? 0 : lineHeight))).toBe(true);
      for (const { lines, width } of flow.lanes) expect(isWithin(lines, width, flow.headHeight)).toBe(true);
      for (const note of flow.parts.flatMap(({ notes }) => notes)) expect(isInPicture(note, flow)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('parts follow each other, fit on a sheet, and cut no box', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const flow = drawn(steps);
      let top = 0;
      for (const part of flow.parts) {
        expect(part.top).toBe(top);
        top += part.height;
        for (const box of part.boxes) expect(box.y + box.height).toBeLessThanOrEqual(top);
        const sheet = flow.wide ? across : upright;
        const scale = Math.min(1, sheet.width / flow.width);
        expect((part.height + flow.headHeight) * scale).toBeLessThanOrEqual(sheet.height);
      }
      expect(flow.parts.map(({ from }) => from)).toEqual([1, ...flow.parts.slice(0, -1).map(({ to }) => to + 1)]);
      expect(flow.parts.at(-1)?.to).toBe(steps.length);
    }),
    { numRuns: 40 },
  );
});

test('forty steps of ten actors', () => {
  const steps = Array.from({ length: 40 }, (_, i) => ({
    pelaku: actors[i % 10] ?? '',
    kegiatan: 'Memeriksa berkas.',
    bila_tidak: i === 0 ? 40 : i,
  }));
  const flow = drawn(steps);
  expect(flow.lanes).toHaveLength(10);
  expect(flow.wide).toBe(true);
  expect(flow.parts.length).toBeGreaterThan(3);
});

test('one actor in another writing is one lane; a step without an actor has a lane of its own', () => {
  const flow = drawn([
    { pelaku: 'Petugas Loket', kegiatan: 'a' },
    { pelaku: 'petugas loket', kegiatan: 'b' },
    { kegiatan: 'c' },
  ]);
  expect(flow.lanes.map(({ lines }) => lines.join(' '))).toEqual(['Petugas Loket', 'Pelaku belum disebut']);
});

test('no steps, no picture', () => {
  expect(flowOf([])).toBeUndefined();
});

test('long words are cut, long text ends in an ellipsis', () => {
  expect(wrapped('aaaaaaaaaa', 34, 10, 9)).toEqual(['aaaa-', 'aa-', 'aaaa']);
  expect(wrapped('aaaaa b', 34, 10, 9)).toEqual(['aaaaa', 'b']);
  expect(wrapped('aa bb cc dd ee', 34, 10, 2)).toEqual(['aa bb', 'cc d…']);
  expect(wrapped('  ', 34, 10, 2)).toEqual([]);
});
