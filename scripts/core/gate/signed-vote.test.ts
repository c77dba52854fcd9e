import { describe, expect, test } from 'vitest';
import { decides, dropsOf } from '../../testing/gate-attacks.ts';
import { decided, digest, facts, requirement, review, reviewed } from '../../testing/gate-facts.ts';
import { accounts } from '../../testing/gate-regency.ts';

describe('a signed vote', () => {
  const scope = requirement(decided(facts()), decides).scope ?? '';
  const signature = {
    kind: 'ssh' as const,
    valid: true,
    office: 'petugas-dinas-1',
    scopes: { [decides]: scope },
    text: 'uji',
  };
  const signed = (more: object = {}) =>
    decided(
      reviewed(
        facts({}, { sightings: [] }),
        review(accounts.petugasDinas1, 'APPROVED', { signature: { ...signature, ...more } }),
      ),
    );

  test('is bound to what it names, and needs nothing shown', () => {
    expect(requirement(signed(), decides).votes).toMatchObject([{ who: 'petugas-dinas-1', kind: 'tanda-tangan' }]);
  });

  test.each([
    ['that is not good', { valid: false }, 'BAD_SIGNATURE'],
    ['of another office', { office: 'petugas-dinas-2' }, 'BAD_SIGNATURE'],
    ['of nobody', { office: null }, 'BAD_SIGNATURE'],
    ['over other content', { scopes: { [decides]: digest('f') } }, 'STALE'],
    ['over another requirement', { scopes: {} }, 'UNSEEN'],
  ])('%s is none', (_, more, reason) => {
    expect(dropsOf(signed(more))).toEqual([reason]);
  });
});
