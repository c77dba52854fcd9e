import { describe, expect, test } from 'vitest';
import type { Change } from './facts.ts';
import { strayPaths } from './path-merge.ts';

const file = (blob: string | null, mode = '100644') => (blob === null ? null : { mode, blob: blob.repeat(40) });
const change = (path: string, old: string | null, now: string | null, mode?: string): Change => ({
  path,
  old: file(old),
  new: file(now, mode),
});

describe('what each side did to its own paths is no stray', () => {
  test.each([
    ['an edit of a path that the base left alone', [change('x', 'a', 'b')], [], [change('x', 'a', 'b')]],
    [
      'both sides put the lines of one file together',
      [change('x', 'a', 'b')],
      [change('x', 'a', 'c')],
      [change('x', 'c', 'd')],
    ],
    ['both sides did the same', [change('x', 'a', 'b')], [change('x', 'a', 'b')], []],
    [
      'a removal beside changes elsewhere',
      [change('x', 'a', null)],
      [change('y', null, 'c')],
      [change('x', 'a', null)],
    ],
  ])('%s', (_, own, theirs, landed) => {
    expect(strayPaths(own, theirs, landed)).toEqual([]);
  });
});

describe('strays', () => {
  test.each([
    [
      'an edit that followed a renamed file',
      [change('x', 'a', 'b')],
      [change('x', 'a', null), change('y', null, 'a')],
      [change('y', 'a', 'b')],
      ['x', 'y'],
    ],
    [
      'an edit of the base that followed a rename of the head',
      [change('x', 'a', null), change('y', null, 'a')],
      [change('x', 'a', 'b')],
      [change('x', 'b', null), change('y', null, 'b')],
      ['x', 'y'],
    ],
    ['a file of the head that landed elsewhere', [change('x', null, 'a')], [], [change('y', null, 'a')], ['x', 'y']],
    ['a change that was left out', [change('x', 'a', 'b')], [], [], ['x']],
    [
      'another mode on each side',
      [change('x', 'a', 'b', '100755')],
      [change('x', 'a', 'c')],
      [change('x', 'c', 'd')],
      ['x'],
    ],
    ['two files of one new name', [change('x', null, 'a')], [change('x', null, 'b')], [change('x', 'b', 'c')], ['x']],
  ])('%s', (_, own, theirs, landed, expected) => {
    expect(strayPaths(own, theirs, landed)).toEqual(expected);
  });
});
