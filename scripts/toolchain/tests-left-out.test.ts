import { expect, test } from 'vitest';
import { testsAbout, testsLeftOut } from './tests-left-out.ts';

const sources = new Map([
  ['scripts/a.test.ts', "import { x } from './testing/world.ts';\n"],
  ['scripts/b.test.ts', "const one = 'pulau-badung';\n"],
  ['scripts/c.test.ts', "import { y } from './core/c.ts';\n"],
  ['scripts/d.test.ts', "expect('badung/5.1');\n"],
  ['scripts/testing/world.ts', "import { z } from './again.ts';\nexport const x = 1;\n"],
  ['scripts/testing/again.ts', "import { x } from './world.ts';\nexport const z = 'badung';\n"],
  ['scripts/e.test.ts', '// @peragaan: counts what the five have\n'],
  ['scripts/core/c.ts', '// for example badung\nexport const y = 1;\n'],
]);

test('a test is about a regency when it, or what only tests import, names it', () => {
  expect(testsAbout(['badung'], sources)).toEqual(['scripts/a.test.ts', 'scripts/d.test.ts', 'scripts/e.test.ts']);
  expect(testsAbout(['banjar'], sources)).toEqual(['scripts/e.test.ts']);
  expect(testsAbout([], sources)).toEqual([]);
});

test('nothing is left out where the five are to be here', () => {
  expect(testsLeftOut(['nowhere-to-be-found'])).toEqual([]);
});
