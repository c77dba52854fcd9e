import { expect, test } from 'vitest';
import { provisionsOf } from '../scripts/core/policy/policies.ts';
import { policyOf, regulationOf } from '../scripts/testing/pairs.ts';
import { defects } from './traps/defects.ts';

// Where the print of two regulations is damaged or slips, its page says what is printed and how it is read.

// What hangs on nothing is told nowhere; its row says why.
const told = defects.filter((row) => !('untold' in row));
const named = told.map((row) => [`${row.daerah} ${row.id} ${row.what}`, row] as const);

test.each(named)('%s', (_name, row) => {
  const stated = provisionsOf(policyOf(row.daerah));
  if ('provision' in row) {
    const found = stated.find(({ provision }) => provision.ayat === row.provision)?.provision;
    expect(found?.catatan).toMatch(row.note);
    expect(found?.dipulihkan ?? false).toBe(row.restored);
  } else if ('pasal' in row) {
    const pages = policyOf(row.daerah).regulations.flatMap(({ articles }) => articles);
    expect(pages.find(({ article }) => article.pasal === row.pasal)?.body).toMatch(row.page);
  } else if ('regulation' in row) expect(regulationOf(row.daerah).catatan?.join('\n')).toMatch(row.regulation);
});

test.each(['kubu-raya', 'banjar'] as const)('%s: whatever is marked as restored is in the list', (daerah) => {
  const listed = defects.flatMap((row) => (row.daerah === daerah && 'provision' in row ? [row.provision] : []));
  const restored = provisionsOf(policyOf(daerah)).filter(({ provision }) => provision.dipulihkan);
  expect(restored.map(({ provision }) => provision.ayat).filter((number) => !listed.includes(number))).toEqual([]);
});
