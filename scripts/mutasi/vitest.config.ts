import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const { MUTAN_FILE, MUTAN_SOURCE } = process.env;

// One file is read from elsewhere: the tests see the mutant where the rule stands.
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  plugins: [
    {
      name: 'mutan',
      enforce: 'pre',
      load: (id) => (id === MUTAN_FILE && MUTAN_SOURCE ? readFileSync(MUTAN_SOURCE, 'utf8') : undefined),
    },
  ],
  // A cached transformation would be that of the file itself, and a mutant's must not outlive its run.
  test: {
    environment: 'node',
    fsModuleCache: false,
    include: ['policies/**/*.test.ts'],
    bail: 1,
    passWithNoTests: false,
  },
});
