import { describe, expect, test } from 'vitest';
import type { Obligation } from '../core/obligations/obligation.ts';
import { obligationsOf } from '../core/obligations/obligations.ts';
import { type Entry, type Registry, refOf, registryOf } from '../core/registry.ts';
import { goldenRegencies, goldenRegister, policyOf } from '../testing/golden-duties.ts';

// @peragaan: the miniature registers are those of the five.
// The same two laws of time that hold for random duties, on every duty that the regulations state.
const lateIn = (duties: readonly Obligation[]): string[] =>
  duties.flatMap(({ id, keadaan }) => (keadaan === 'terlambat' ? [id] : []));

/** Days after everything that a miniature register tells: nothing new is done on them. */
const quiet = ['2027-04-01', '2027-10-15', '2028-02-29', '2030-01-01', '2037-06-30'];
const shown = ['2020-06-30', '2026-11-22', '2027-03-31'];

const without = (registry: Registry, entry: Entry): Registry =>
  registryOf(
    registry.daerah,
    registry.profil,
    registry.entries.filter((one) => one !== entry),
  );

describe.each(goldenRegencies)('%s', (daerah) => {
  const registry = goldenRegister(daerah);
  const lateOn = (at: string, register = registry) =>
    lateIn(obligationsOf({ registry: register, policy: policyOf(daerah), at, findings: [] }));

  test('what is late stays late, day after day, while nothing is done', () => {
    expect(lateOn(quiet.at(-1) ?? '').length).toBeGreaterThan(0);
    for (const [i, day] of quiet.entries())
      expect(lateOn(day)).toEqual(expect.arrayContaining(lateOn(quiet[i - 1] ?? day)));
  });

  test('no report, training or audit makes another duty late by being there', () => {
    const done = registry.entries.filter(({ jenis }) => ['laporan', 'pelatihan', 'audit'].includes(jenis));
    expect(done.length).toBeGreaterThan(0);
    for (const entry of done)
      for (const at of shown) {
        const about = `/${refOf(entry)}`;
        const others = lateOn(at).filter((id) => !id.includes(about));
        expect(lateOn(at, without(registry, entry))).toEqual(expect.arrayContaining(others));
      }
  });
});
