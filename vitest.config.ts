import { defineConfig } from 'vitest/config';

// These start browsers, servers or other programs: slower, and they would fight over two cores.
const SYSTEM_TESTS = ['**/*.browser.test.ts', '**/*.system.test.ts'];
// Whole stories of requests: each has its own folders, ports and repositories, and waits for other programs most of the time.
const STORIES = [
  'scripts/commands/{gate,audit}/**/*.system.test.ts',
  'scripts/commands/check-*.system.test.ts',
  'scripts/commands/impact*.system.test.ts',
  'scripts/adapters/{check-cache,gate-facts,git,history,introduced}*.system.test.ts',
  'scripts/fuzz.system.test.ts',
  // These build the portal in a copy of the project: two builds in one tree would take each other's files.
  'site/{feeds,hostile,new-kind,questions,withheld}.system.test.ts',
];
const LEFT_OUT = ['**/node_modules/**', 'dist/**', '.tata/**'];

export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: false,
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
          exclude: [...LEFT_OUT, ...STORIES],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'stories',
          include: STORIES,
          exclude: LEFT_OUT,
          testTimeout: 300_000,
          hookTimeout: 600_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
