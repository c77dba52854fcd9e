import { describe, expect, test } from 'vitest';
import { dropReasons, holdReasons } from '../../../scripts/core/gate/reasons.ts';
import { statedApprovalsOf } from '../../../scripts/core/gate/stated-approvals.ts';
import { jenisList } from '../../../scripts/core/records/kinds.ts';
import { at } from '../config.ts';
import { decidersPages } from '../law/deciders-page.ts';
import { policies } from '../portal.ts';
import { reasonsPage } from './reasons-page.ts';

test('every code of the gate has its place, with a sentence and what to do', () => {
  const reasons = reasonsPage().groups.flatMap((group) => group.reasons);
  expect(reasons.map(({ anchor }) => anchor).sort()).toEqual(
    [...Object.keys(dropReasons), ...Object.keys(holdReasons)].sort(),
  );
  for (const { help, value } of reasons) {
    expect(help).toMatch(/\.$/);
    expect(value).toMatchObject({ jenis: 'teks', text: expect.stringMatching(/^\p{Lu}.*\.$/u) });
  }
});

describe.each(decidersPages().map(({ params, props }) => [params.daerah, props.page] as const))(
  'who decides what in %s',
  (daerah, page) => {
    const stated = [policies.daerah.get(daerah)].flatMap((policy) =>
      policy ? statedApprovalsOf(policy, jenisList, at) : [],
    );
    const rows = page.kinds.flatMap(({ table }) => table.rows);

    test('tells every approval that a provision states, with the way to it', () => {
      const links = JSON.stringify(rows.map((row) => row[3]));
      expect(stated.length).toBeGreaterThan(0);
      for (const { provision } of stated)
        expect(links).toContain(`#ayat-${provision.split('/')[1]?.replaceAll('.', '-')}`);
    });

    test('tells every local choice once as one, with its reason', () => {
      expect(page.choices.map(({ anchor }) => anchor)).toEqual(
        policies.shared.pemutus.map(({ id }) => `pilihan-${id}`),
      );
      const local = [...rows, ...page.shared.rows].filter((row) => JSON.stringify(row[3]).includes('#pilihan-'));
      expect(local.length).toBeGreaterThanOrEqual(page.choices.length);
      expect(JSON.stringify(local)).not.toContain('/peraturan/');
    });

    test('has no row without words', () => {
      for (const row of [...rows, ...page.shared.rows]) {
        expect(row).toHaveLength(4);
        expect(JSON.stringify(row)).not.toMatch(/undefined|"text":""/);
      }
    });
  },
);
