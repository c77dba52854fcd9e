import { expect, test } from 'vitest';
import { obligationsOf } from '../core/obligations/obligations.ts';
import type { DaerahPolicy } from '../core/policy/policies.ts';
import { dutyFaults } from '../testing/duty-faults.ts';
import { goldenDays, goldenLine, goldenRegencies, goldenRegister, policyOf } from '../testing/golden-duties.ts';

// @peragaan: the miniature registers are those of the five.
test.each(goldenRegencies)(
  '%s: no mistake in when a duty falls due, or what it is about, leaves the tables as they are',
  (daerah) => {
    const registry = goldenRegister(daerah);
    const days = goldenDays(daerah);
    const tables = (policy: DaerahPolicy) =>
      days
        .flatMap((at) => obligationsOf({ registry, policy, at, findings: [] }).map(goldenLine))
        .sort()
        .join('\n');
    const stated = tables(policyOf(daerah));
    const faults = dutyFaults(policyOf(daerah));
    expect(faults.length).toBeGreaterThan(10);
    expect(faults.filter(({ policy }) => tables(policy) === stated).map(({ name }) => name)).toEqual([]);
  },
);
