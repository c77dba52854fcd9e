import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const LIMIT_MS = 120_000;

/** Runs test files with a source in place of a file's own; true when a test fails, or they do not end. */
export const failingTestFiles = (tests: readonly string[], file: string, source: string): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-mutan-'));
  const put = join(folder, 'mutan.ts');
  writeFileSync(put, source);
  const { status } = spawnSync(
    process.execPath,
    [resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/mutasi/vitest.config.ts', ...tests],
    { env: { ...process.env, MUTAN_FILE: resolve(file), MUTAN_SOURCE: put }, stdio: 'ignore', timeout: LIMIT_MS },
  );
  rmSync(folder, { recursive: true, force: true });
  return status !== 0;
};
