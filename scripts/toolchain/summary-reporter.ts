import type { Reporter, TestModule } from 'vitest/node';

/** Counts over all tests of a run, as one plain line that any reader of a log recognises. */
export function summaryLine({ passed, failed, skipped }: { passed: number; failed: number; skipped: number }): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Vitest reporter that prints `N passed, N failed` as the last line of the run, after the default reporter. */
export default class SummaryReporter implements Reporter {
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
    // A run that checked nothing, or in CI left something out, has not passed.
    const isHollow = counts.passed + counts.failed === 0 || (process.env.CI === 'true' && counts.skipped > 0);
    if (isHollow) process.exitCode = 1;
    // On exit, for the default reporter writes its own summary later and in pieces.
    process.once('exit', () => process.stdout.write(`${summaryLine(counts)}\n`));
  }
}
