import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { structureProblems } from './toolchain/structure.ts';

function readSources(): Map<string, string> {
  const paths = globSync(['{scripts,policies,site}/**/*.{ts,astro}']).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

test('the house keeps its plan', () => {
  const sources = readSources();
  expect(sources.size).toBeGreaterThan(10);
  expect(structureProblems(sources)).toEqual([]);
});

const SOUND: [path: string, source: string][] = [
  ['scripts/core/a.ts', "import { z } from 'zod';\nexport const a = z.iso.date().parse(new Date(0)); // Date.now()"],
  [
    'scripts/adapters/files.ts',
    "import 'node:fs';\nimport { load } from 'js-yaml';\nimport { a } from '../core/a.ts';\nload(a);",
  ],
  [
    'scripts/commands/check.ts',
    "import '../core/a.ts';\nimport '../adapters/files.ts';\nimport '../../policies/rules/index.ts';",
  ],
  ['scripts/commands/check/print.ts', "import '../../core/a.ts';"],
  ['policies/rules/index.ts', "import { r } from './r.ts';\nexport const rules = [r];"],
  [
    'policies/rules/r.ts',
    "import { a } from '../../scripts/core/a.ts';\nexport const r = (process: string) => ({ a, console: process });",
  ],
  ['site/data/home.ts', "import '../../scripts/adapters/files.ts';\nimport '../../policies/rules/index.ts';"],
  [
    'site/pages/index.astro',
    "---\nimport '../data/home.ts';\nimport type { X } from 'astro';\n---\n<script>import '../form/a.ts'</script>",
  ],
  ['scripts/cli.ts', "import './commands/check.ts';\nprocess.exitCode = 1;"],
  ['scripts/core/a.test.ts', "import 'node:fs';\nimport 'vitest';\nconsole.log(Date.now());"],
];

test('a house in order has no problem', () => {
  expect(structureProblems(new Map(SOUND))).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['core with a library', 'scripts/core/b.ts', "import 'js-yaml';", 'core may not import js-yaml'],
    ['core with Node', 'scripts/core/b.ts', "import 'node:fs';", 'core may not import node:fs'],
    ['core with a policy', 'scripts/core/b.ts', "import '../../policies/rules/r.ts';", 'core may not import'],
    ['core with a late import', 'scripts/core/b.ts', "await import('node:fs');", 'core may not import node:fs'],
    ['core with a test helper', 'scripts/core/b.ts', "import './testing/x.ts';", 'core may not import'],
    [
      'core handing on a library',
      'scripts/core/b.ts',
      "export { x } from 'yaml';\nconst y = 1;",
      'core may not import yaml',
    ],
    ['the clock in core', 'scripts/core/b.ts', 'const at = Date.now();', 'Date.now in pure code'],
    ['a new Date in a rule', 'policies/rules/x.ts', 'const at = new Date();', 'new Date() in pure code'],
    ['chance in a rule', 'policies/rules/x.ts', 'const n = Math.random();', 'Math.random in pure code'],
    ['console in core', 'scripts/core/b.ts', "console.log('');", 'console in pure code'],
    ['process taken apart in core', 'scripts/core/b.ts', 'const { env } = process;', 'process in pure code'],
    ['process in core', 'scripts/core/b.ts', 'const e = process.env.X;', 'process in pure code'],
    [
      'policies with an adapter',
      'policies/rules/x.ts',
      "import '../../scripts/adapters/files.ts';",
      'policies may not import',
    ],
    [
      'adapters with a policy',
      'scripts/adapters/b.ts',
      "import '../../policies/rules/r.ts';",
      'adapters may not import',
    ],
    ['adapters with a command', 'scripts/adapters/b.ts', "import '../commands/check.ts';", 'adapters may not import'],
    ['a command with a command', 'scripts/commands/b.ts', "import './check.ts';", 'another command'],
    ['a command with the tools', 'scripts/commands/b.ts', "import '../toolchain/x.ts';", 'commands may not import'],
    [
      'page data with a command',
      'site/data/b.ts',
      "import '../../scripts/commands/check.ts';",
      'site data may not import',
    ],
    ['a page with core', 'site/pages/b.astro', "---\nimport '../../scripts/core/a.ts';\n---\n", 'pages may not import'],
    [
      'a page script with core',
      'site/pages/b.astro',
      "<p>\n<script>import '../../scripts/core/a.ts'</script>",
      'b.astro:2: pages',
    ],
    [
      'a component with a library',
      'site/components/B.astro',
      "---\nimport 'js-yaml';\n---\n",
      'pages may not import js-yaml',
    ],
    ['Node in the browser', 'site/form/b.ts', "import 'node:fs';", 'site form may not import node:fs'],
    ['a file outside the plan', 'scripts/b.ts', "import './core/a.ts';", 'no known part may not import'],
    ['an exit code in a command', 'scripts/commands/b.ts', 'process.exitCode = 1;', 'only scripts/cli.ts sets'],
    ['an exit in an adapter', 'scripts/adapters/b.ts', 'process.exit(1);', 'only scripts/cli.ts sets'],
    ['a barrel', 'scripts/core/index.ts', "export * from './a.ts';", 'a barrel'],
    ['a barrel in two steps', 'scripts/core/b.ts', "import { a } from './a.ts';\nexport { a };", 'a barrel'],
    ['a rule list that hands on', 'policies/rules/index.ts', "export { r } from './r.ts';", 'a barrel'],
    ['a cycle of one', 'scripts/core/b.ts', "import './b.ts';", 'import cycle: scripts/core/b.ts → scripts/core/b.ts'],
    ['a cycle', 'scripts/core/a.ts', "import '../core/c.ts';", 'import cycle'],
  ])('%s', (_, path, source, message) => {
    const house = new Map([...SOUND, ['scripts/core/c.ts', "import './a.ts';"] as const, [path, source] as const]);
    expect(structureProblems(house)).toContainEqual(expect.stringContaining(message));
  });
});
