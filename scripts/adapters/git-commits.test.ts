import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coAuthorsIn } from './git-commits.ts';

describe('co-authors of a message', () => {
  test.each([
    ['Judul\n\nCo-authored-by: A <a@x>\n', ['a@x']],
    ['  co-AUTHORED-by : A <a@x> <b@x>', ['a@x', 'b@x']],
    ['Judul\rCo-authored-by: A\r<a@x>', ['a@x']],
    ['Judul\u2028Co-authored-by: A <a@x>', ['a@x']],
    ['bukan co-authored-by: A <a@x>', []],
    ['Co-authored-by: A <a@x', []],
  ])('%j', (message, found) => {
    expect(coAuthorsIn(message)).toEqual(found);
  });

  test('nobody named in the usual form is left out, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]+@[a-z]+$/), fc.string(), (before, mail, after) => {
        expect(coAuthorsIn(`${before}\nCo-authored-by: A <${mail}>\n${after}`)).toContain(mail);
      }),
    );
  });

  // Every separator could begin a trailer that never ends: millions of steps, were each looked through to the end.
  test.each(['\r', '\u2028', '\u2029', ' ', '<'])('many openings after %j are read in one pass', (sign) => {
    expect(coAuthorsIn(`${sign}co-authored-by:`.repeat(400_000))).toEqual([]);
  });
});
