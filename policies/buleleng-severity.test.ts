import { describe, expect, test } from 'vitest';
import { provisionsOf } from '../scripts/core/policy/policies.ts';
import { bulelengOffice } from '../scripts/testing/buleleng-office.ts';
import { policyOf } from '../scripts/testing/pairs.ts';
import { askedBy, faultsBy, heldBy, passesOf, remindersOf } from '../scripts/testing/said-of.ts';
import type { Parts } from '../scripts/testing/traps.ts';
import { orders } from './traps/buleleng/orders.ts';
import { permissions } from './traps/buleleng/permissions.ts';
import { preferences } from './traps/buleleng/preferences.ts';

// Which words of Buleleng's regulation order, forbid, allow or prefer, and what the machinery makes of each: a permission
// never faults whoever leaves it, what is attached to it does; an order is seen where a record shows its breach.

const faults = (change: Parts, ...numbers: string[]) => faultsBy('buleleng', bulelengOffice(change), numbers);

const wajib =
  '7.5 17.1 18.1 18.3 20.1 20.2 20.3 20.5 22.9 22.10 22.12 27.1 27.3 28.3 30.1 30.2 37.2 37.4 38.1 38.2 38.4 40.2 40.4 43.6 48.1';
const harus = '7.4 8.2 9.2 10.1 10.2 18.4 19.3 20.6 21.2 21.4 22.1 22.6 23.1 26.3 28.1 29.1 31.3 32.4 33.3 35.4 43.3';
const dilarang = '20.4 24.4 28.2 39.2';
const boleh = '10.3 12.2 12.3 15.2 16.1 18.2 18.5 22.3 22.4 22.6.i 22.11 24.4 25.1 26.4 28.1 28.4 33.4 39.1';

test('of an office that does everything nothing is said', () => {
  const numbers = provisionsOf(policyOf('buleleng')).map(({ provision }) => provision.ayat);
  expect(faults({}, ...numbers)).toEqual([]);
});

describe('permissions', () => {
  test('are those of the text', () => {
    expect(permissions.map(({ provision }) => provision)).toEqual(boleh.split(' '));
  });

  describe.each(permissions.map((row) => [`${row.provision} ${row.what}`, row] as const))('%s', (_name, row) => {
    test('whoever leaves it is told, asked and reminded of nothing', () => {
      const registry = bulelengOffice(row.without);
      expect(faultsBy('buleleng', registry, [row.provision])).toEqual([]);
      expect(askedBy('buleleng', registry, row.provision)).toEqual([]);
      expect(remindersOf('buleleng', registry, row.provision)).toEqual([]);
    });

    test('whoever does it as the text wants passes', () => {
      const registry = bulelengOffice(row.within.change);
      expect(faultsBy('buleleng', registry, [row.provision])).toEqual([]);
      expect(passesOf('buleleng', registry, row.provision)).toEqual(expect.arrayContaining([...row.within.passes]));
      // What a rule of the provision judges, a row shows as passed.
      const isJudged = heldBy('buleleng', row.provision).some((line) => line.startsWith('aturan '));
      expect(row.within.passes.length > 0).toBe(isJudged);
    });

    if (typeof row.against !== 'string')
      test.each(row.against.map((one) => [one.what, one] as const))('against its condition: %s', (_what, one) => {
        expect(faults(one.change, ...(one.by ?? [row.provision]))).toEqual([...one.says].toSorted());
      });
  });
});

describe('permissions with an interval, and preferences', () => {
  describe.each(preferences.map((row) => [`${row.provision} ${row.what}`, row] as const))('%s', (_name, row) => {
    test('whoever leaves it is warned at most', () => {
      const registry = bulelengOffice(row.without);
      expect(faultsBy('buleleng', registry, [row.provision])).toEqual([...row.warns].toSorted());
      expect(remindersOf('buleleng', registry, row.provision)).toEqual([...(row.reminds ?? [])].toSorted());
      expect(row.warns.filter((line) => !line.includes(' peringatan '))).toEqual([]);
    });

    test('whoever does it, or tells why not, is not', () => {
      const registry = bulelengOffice(row.within);
      expect(faultsBy('buleleng', registry, [row.provision])).toEqual([]);
      expect(remindersOf('buleleng', registry, row.provision)).toEqual([]);
    });
  });
});

describe('orders and bans', () => {
  test('are those of the text', () => {
    const wanted = [wajib, harus, dilarang].flatMap((numbers) => numbers.split(' '));
    expect(orders.map(({ provision }) => provision).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(orders.map((row) => [row.provision, row] as const))('%s', (_number, row) => {
    if ('unseen' in row) {
      expect(heldBy('buleleng', row.provision)).toEqual(row.held);
      return;
    }
    const numbers = row.by ?? [row.provision];
    expect(faults({}, ...numbers)).toEqual([]);
    const said = faultsBy('buleleng', bulelengOffice(row.change), numbers, row.at);
    expect(said).toEqual([...row.says].toSorted());
    expect(said.filter((line) => /^\S+ (galat|celah) /.test(line))).not.toEqual([]);
  });
});
