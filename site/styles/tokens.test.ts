import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = source.split('@media (prefers-color-scheme: dark)');

const coloursIn = (css: string): Map<string, string> =>
  new Map([...css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]));

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

test('the measure agrees with known values', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 1);
});

const TEXT: [ink: string, papers: string[]][] = [
  ['ink', ['paper', 'surface']],
  ['ink-soft', ['paper', 'surface']],
  ['link', ['paper', 'surface']],
  ['link-hover', ['paper', 'surface']],
  ['on-navy', ['navy']],
  ['on-navy-soft', ['navy']],
  ['focus-ink', ['focus']],
  ...['good', 'bad', 'review', 'warn', 'calm', 'busy', 'sample'].map((tone): [string, string[]] => [
    tone,
    [`${tone}-paper`],
  ]),
];
const SHAPES: [ink: string, papers: string[]][] = [
  ['line-strong', ['paper', 'surface']],
  ['sample-line', ['paper', 'surface', 'sample-paper']],
];

describe.each([
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
])('%s', (_, colours) => {
  const pairs = (table: typeof TEXT) =>
    table.flatMap(([ink, papers]) => papers.map((paper): [string, string] => [ink, paper]));
  const measured = (ink: string, paper: string) => contrast(colours.get(ink) ?? '', colours.get(paper) ?? '');

  test.each(pairs(TEXT))('%s on %s can be read', (ink, paper) => {
    expect(measured(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(pairs(SHAPES))('%s on %s can be seen', (ink, paper) => {
    expect(measured(ink, paper)).toBeGreaterThanOrEqual(3);
  });
});

test('dark gives every colour that light gives', () => {
  expect([...coloursIn(dark).keys()].sort()).toEqual([...coloursIn(light).keys()].sort());
});
