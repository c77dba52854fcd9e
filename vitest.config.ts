import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { showcase } from './scripts/testing/showcase.ts';
import { testsLeftOut } from './scripts/toolchain/tests-left-out.ts';

// These start browsers, servers or other programs: slower, and after all others.
const SYSTEM_TESTS = ['**/*.browser.test.ts', '**/*.system.test.ts'];
// These work in the folder of the project itself, where two at a time would take each other's files.
const IN_PLACE = ['scripts/commands/{mirror,serve,snapshot}.system.test.ts', 'scripts/toolchain/*.system.test.ts'];
const ABOUT_OTHERS = testsLeftOut(showcase);
if (ABOUT_OTHERS.length > 0)
  process.stdout.write(
    `${ABOUT_OTHERS.length} test files tell of the showcase and are left out (package.json, config.peragaan).\n`,
  );
const LEFT_OUT = ['**/node_modules/**', 'dist/**', '.tata/**', ...ABOUT_OTHERS];

export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: false,
    // Many tests start the program anew: what Node compiled of it once is kept, a fifth of the time of such a start.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.tata/compile-cache', import.meta.url)) },
    reporters: ['default', './scripts/toolchain/summary-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          // Nothing is asserted about time: a loaded machine may be slow.
          testTimeout: 60_000,
          include: ['{scripts,policies,site,tests}/**/*.test.ts'],
          exclude: [...LEFT_OUT, ...SYSTEM_TESTS],
          // The default leaves one core out: half of a small machine.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: SYSTEM_TESTS.map((pattern) => `{scripts,policies,site,tests}/${pattern}`),
          exclude: [...LEFT_OUT, ...IN_PLACE],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          // They wait for other programs for a good part of their time.
          maxWorkers: Math.ceil(availableParallelism() * 1.5),
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'in place',
          include: IN_PLACE,
          exclude: LEFT_OUT,
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
