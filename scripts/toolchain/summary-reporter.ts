import type { Reporter, TestModule, Vitest } from 'vitest/node';

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts over all tests of a run, as one plain line that any reader of a log recognises. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * A run that checked nothing has not passed, nor one in CI that left something out, unless it was asked by name (`-t`)
 * for some tests only.
 */
export function isHollow({ passed, failed, skipped }: Counts, run: { inCi: boolean; byName: boolean }): boolean {
  return passed + failed === 0 || (run.inCi && !run.byName && skipped > 0);
}

/** Vitest reporter that prints `N passed, N failed` as the last line of the run, after the default reporter. */
export default class SummaryReporter implements Reporter {
  private byName = false;

  onInit(vitest: Vitest): void {
    this.byName = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(testModules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const testModule of testModules) {
      // A file that breaks while it is loaded has no tests, yet must not look like a clean run.
      if (testModule.state() === 'failed' && [...testModule.children.allTests('failed')].length === 0)
        counts.failed += 1;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
      }
    }
    if (errors.length > 0 && counts.failed === 0) counts.failed = errors.length;
    if (isHollow(counts, { inCi: process.env.CI === 'true', byName: this.byName })) process.exitCode = 1;
    // On exit, for the default reporter writes its own summary later and in pieces.
    process.once('exit', () => process.stdout.write(`${summaryLine(counts)}\n`));
  }
}
