import { describe, expect, test } from 'vitest';
import { rowOf } from '../scripts/testing/pairs.ts';
import { faultsBy, heldBy, passesOf, remindersOf } from '../scripts/testing/said-of.ts';
import { type Parts, trapOf } from '../scripts/testing/traps.ts';
import { permissions as banjar } from './traps/banjar/permissions.ts';
import { permissions as kubuRaya } from './traps/kubu-raya/permissions.ts';
import { localTraps } from './traps/setempat.ts';

// What two regulations allow: nobody must, whoever does it as the text wants passes, and what is attached to it is told with
// its level and basis.

describe.each([
  ['kubu-raya', kubuRaya, '5.2 12.5 13.5 13.7 15.6 15.7 15.9 23.5'],
  ['banjar', banjar, '7.1 7.4 11.1 13.3 17.1 18.1 20.1 22.2'],
] as const)('%s', (daerah, permissions, numbers) => {
  const officeWith = (change: Parts) =>
    trapOf(
      localTraps,
      rowOf('instansi/kominfo', () => change),
      daerah,
    ).registry;

  test('are those of the text', () => {
    expect(permissions.map(({ provision }) => provision)).toEqual(numbers.split(' '));
  });

  describe.each(permissions.map((row) => [`${row.provision} ${row.what}`, row] as const))('%s', (_name, row) => {
    test('whoever leaves it is told and reminded of nothing', () => {
      const registry = officeWith(row.without);
      expect(faultsBy(daerah, registry, [row.provision])).toEqual([]);
      expect(remindersOf(daerah, registry, row.provision)).toEqual([]);
    });

    test('whoever does it as the text wants passes', () => {
      const registry = officeWith(row.within.change);
      expect(faultsBy(daerah, registry, [row.provision])).toEqual([]);
      expect(passesOf(daerah, registry, row.provision)).toEqual(expect.arrayContaining([...row.within.passes]));
      // What a rule of the provision judges, a row shows as passed.
      const isJudged = heldBy(daerah, row.provision).some((line) => line.startsWith('aturan '));
      expect(row.within.passes.length > 0).toBe(isJudged);
    });

    if (typeof row.against !== 'string')
      test.each(row.against.map((one) => [one.what, one] as const))('against its condition: %s', (_what, one) => {
        expect(faultsBy(daerah, officeWith(one.change), one.by ?? [row.provision])).toEqual([...one.says].toSorted());
      });
  });
});
