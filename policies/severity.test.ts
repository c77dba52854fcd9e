import { describe, expect, test } from 'vitest';
import { provisionsOf } from '../scripts/core/policy/policies.ts';
import { registryOf } from '../scripts/core/registry.ts';
import { breachesOf } from '../scripts/testing/breaches.ts';
import { policyOf, rowOf, world } from '../scripts/testing/pairs.ts';
import { askedBy, faultsBy, remindersOf } from '../scripts/testing/said-of.ts';
import { trapOf } from '../scripts/testing/traps.ts';
import { modality as banjar } from './traps/banjar/modality.ts';
import { modality as kubuRaya } from './traps/kubu-raya/modality.ts';

// What the words of two regulations come to: an order is seen where an executed record or a stated duty shows its breach; a
// permission is held against nobody who leaves it.

/** Offices alone: nobody did anything yet. */
const idle = (daerah: 'kubu-raya' | 'banjar') => {
  const { registry } = trapOf(
    world,
    rowOf('instansi/kominfo', () => ({ 'instansi/kesehatan': { mandiri_tik: null } })),
    daerah,
  );
  const offices = registry.entries.filter(({ jenis }) => jenis === 'instansi' || jenis === 'jabatan');
  return registryOf(daerah, registry.profil, offices);
};

const ofText = ['galat teks', 'celah teks', 'kewajiban teks', 'persetujuan teks'];

describe.each([
  ['kubu-raya', kubuRaya],
  ['banjar', banjar],
] as const)('%s', (daerah, { orders, permissions, unseen, free }) => {
  const shown = breachesOf(daerah);
  const known = new Set(provisionsOf(policyOf(daerah)).map(({ provision }) => provision.ayat));
  const numbers = (list: string): string[] => list.split(' ');
  const isSeen = (number: string): boolean => ofText.some((line) => shown.get(number)?.has(line));

  test('every number is one of the regulation, told once', () => {
    for (const list of [orders, permissions]) {
      expect(numbers(list).filter((number) => !known.has(number))).toEqual([]);
      expect(new Set(numbers(list)).size).toBe(numbers(list).length);
    }
    expect(Object.keys(unseen).filter((number) => !numbers(orders).includes(number))).toEqual([]);
    expect(Object.keys(free).filter((number) => !numbers(permissions).includes(number))).toEqual([]);
  });

  test.each(numbers(orders))('%s is an order: its breach is seen by the text, or there is a reason', (number) => {
    const reason = unseen[number];
    expect(isSeen(number)).toBe(reason === undefined);
    if (reason) expect([...(shown.get(number) ?? [])].toSorted()).toEqual(reason.shows);
  });

  test.each(numbers(permissions))(
    '%s is a permission: whoever leaves it is told, asked and reminded of nothing',
    (number) => {
      const registry = idle(daerah);
      expect(faultsBy(daerah, registry, [number])).toEqual([]);
      expect(askedBy(daerah, registry, number)).toEqual([]);
      expect(remindersOf(daerah, registry, number)).toEqual([]);
    },
  );

  test.each(numbers(permissions))('%s: what is attached to it is seen, or nothing is attached', (number) => {
    expect(shown.get(number)?.has('galat teks') ?? false).toBe(free[number] === undefined);
  });
});
