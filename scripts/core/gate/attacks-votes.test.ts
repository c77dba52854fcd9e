import { describe, expect, test } from 'vitest';
import {
  by,
  council,
  decides,
  dropsOf,
  officesWith,
  reasonOf,
  serverFacts,
  withRegency,
} from '../../testing/gate-attacks.ts';
import { decided, facts, newFile, requirement, review, reviewed, shown } from '../../testing/gate-facts.ts';
import { accounts, dewanTik, regency } from '../../testing/gate-regency.ts';

describe('B. what counts as a vote', () => {
  test('B01 three approvals of one member are one', () => {
    const again = [1, 2, 3].map(() => review(accounts.sekda));
    expect(requirement(decided(reviewed(serverFacts(), ...again)), council)).toMatchObject({ have: 1, need: 3 });
  });

  test('B02 a remark after an approval takes nothing back', () => {
    expect(by(review(accounts.petugasDinas1), review(accounts.petugasDinas1, 'COMMENTED')).verdict).toBe('lulus');
  });

  test('B03 a request for changes after an approval holds', () => {
    const decision = by(review(accounts.petugasDinas1), review(accounts.petugasDinas1, 'CHANGES_REQUESTED'));
    expect(reasonOf(decision)).toBe('VETO');
    expect(decision.verdict).toBe('tahan');
  });

  test('B03 it holds although another officer approves, and although the content changes', () => {
    const decision = by(review(accounts.petugasDinas1, 'CHANGES_REQUESTED'), review(accounts.petugasDinas2));
    expect(reasonOf(decision)).toBe('VETO');
    const later = shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] },
      '2026-11-22T03:00:30Z',
    );
    expect(reasonOf(decided(reviewed(later, review(accounts.petugasDinas1, 'CHANGES_REQUESTED'))))).toBe('VETO');
  });

  test.each([
    ['an administrator', 4242],
    ['nobody knows whom', null],
  ])('B04 a request for changes that is dismissed by %s revives nothing', (_, dismisser) => {
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: { by: dismisser, was: 'CHANGES_REQUESTED' } }),
      review(accounts.petugasDinas2),
    );
    expect(reasonOf(decision)).toBe('VETO_DISMISSED');
    expect(dropsOf(decision)).toEqual(['DISMISSED']);
  });

  test('B04 who takes back their own request for changes leaves no vote, and no hold', () => {
    const taken = { by: accounts.petugasDinas1, was: 'CHANGES_REQUESTED' as const };
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: taken }),
    );
    expect(reasonOf(decision)).toBe('VOTES_MISSING');
  });

  test('B05 a dismissed approval is none', () => {
    const decision = by(
      review(accounts.petugasDinas1),
      review(accounts.petugasDinas1, 'DISMISSED', { dismissed: { by: 4242, was: 'APPROVED' } }),
    );
    expect(dropsOf(decision)).toEqual(['DISMISSED']);
    expect(reasonOf(decision)).toBe('VOTES_MISSING');
  });

  test('B07 what stands in a remark, a refusal or a review that was not sent is no approval', () => {
    for (const state of ['COMMENTED', 'PENDING'] as const)
      expect(by(review(accounts.petugasDinas1, state)).verdict).toBe('tahan');
  });

  test('B10 a quorum above the seats that are filled is an error, never the number of seats', () => {
    const bodies = [{ ...dewanTik, anggota: [] }];
    const approvals = regency.approvals.map((one) => ({ ...one, kuorum: 2 }));
    const decision = decided(reviewed(serverFacts(withRegency({ bodies, approvals })), review(accounts.sekda)));
    expect(requirement(decision, council)).toMatchObject({
      state: 'galat',
      reason: 'RULE_UNSATISFIABLE',
      have: 1,
      need: 2,
    });
    expect(decision.verdict).toBe('galat');
  });

  test('B10 nobody is left in the roster', () => {
    const decision = decided(facts(officesWith((office) => ({ ...office, accounts: [] }))));
    expect(requirement(decision, decides)).toMatchObject({ state: 'galat', reason: 'RULE_UNSATISFIABLE' });
  });
});
