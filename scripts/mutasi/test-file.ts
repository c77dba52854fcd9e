import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const LIMIT_MS = 120_000;
const reportSchema = z.object({ testResults: z.array(z.object({ status: z.string() })) });

type Outcome = 'passed' | 'failed' | 'no end';

const outcomeIn = (folder: string, tests: readonly string[], file: string, source: string, limit: number): Outcome => {
  const [put, report] = [join(folder, 'mutan.ts'), join(folder, 'hasil.json')];
  writeFileSync(put, source);
  const { status, error } = spawnSync(
    process.execPath,
    [
      ...[resolve('node_modules/vitest/vitest.mjs'), 'run', '--config', 'scripts/mutasi/vitest.config.ts'],
      ...['--reporter=json', `--outputFile=${report}`, ...tests],
    ],
    { env: { ...process.env, MUTAN_FILE: resolve(file), MUTAN_SOURCE: put }, stdio: 'ignore', timeout: limit },
  );
  if (error && 'code' in error && error.code === 'ETIMEDOUT') return 'no end';
  if (error) throw error;
  if (status === 0) return 'passed';
  const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  if (testResults.some((result) => result.status === 'failed')) return 'failed';
  throw new Error(`${tests.join(', ')}: the run ended with ${status} and no test failed`);
};

/**
 * Runs test files with a source in place of a file's own; true when a test fails, or they do not end while those of the
 * file itself do. Throws when the run fell without a word of a test: on a loaded machine that is no fault noticed.
 */
export const failingTestFiles = (
  tests: readonly string[],
  file: string,
  source: string,
  limit: number = LIMIT_MS,
): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'tata-mutan-'));
  try {
    const outcome = outcomeIn(folder, tests, file, source, limit);
    if (outcome !== 'no end') return outcome === 'failed';
    if (outcomeIn(folder, tests, file, readFileSync(file, 'utf8'), limit) !== 'no end') return true;
    throw new Error(`${tests.join(', ')}: not ended in ${limit} ms, with the file as it stands neither`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
