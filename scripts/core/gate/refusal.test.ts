import { describe, expect, test } from 'vitest';
import { decides, finding, withRegency } from '../../testing/gate-attacks.ts';
import { decided, facts, newFile, review, reviewed, shown } from '../../testing/gate-facts.ts';
import { accounts, dinasDecides, regency } from '../../testing/gate-regency.ts';

describe('a refusal', () => {
  const no = (ground: string, account: number = accounts.petugasDinas1) =>
    review(account, 'CHANGES_REQUESTED', { refusal: { ground, reason: 'Nama ini bukan nama pemohonnya.' } });
  const printed = withRegency({
    approvals: [...regency.approvals, { ...dinasDecides, provision: 'uji/26.4', penolakan: ['uji/26.3'] }],
  });

  test('on the ground that the text prints', () => {
    const decision = decided(reviewed(facts(printed), no('uji/26.3')));
    expect(decision.refusal).toMatchObject({
      ground: 'uji/26.3',
      requirement: decides,
      by: [{ who: 'petugas-dinas-1' }],
    });
    expect(decision.verdict).toBe('tahan');
  });

  test('no other ground where the text prints its own, even one that is breached', () => {
    const plain = facts({ ...printed, findings: [{ ...finding('galat'), provisions: ['uji/5.1'] }] });
    const decision = decided(reviewed(plain, no('uji/5.1')));
    expect(decision).toMatchObject({
      refusal: null,
      refusals_dropped: [{ who: 'petugas-dinas-1', reason: 'NO_GROUND' }],
    });
  });

  test('where no text prints a ground, what the request is shown to be at odds with', () => {
    const plain = facts({ findings: [finding('galat')] });
    expect(decided(reviewed(plain, no('uji/26.3'))).refusal).toMatchObject({ ground: 'uji/26.3' });
    expect(decided(reviewed(facts(), no('uji/26.3'))).refusal).toBeNull();
  });

  test('by who may not decide it is none', () => {
    const decision = decided(reviewed(facts(printed), no('uji/26.3', accounts.kepalaArsip)));
    expect(decision).toMatchObject({ refusal: null, refusals_dropped: [{ reason: 'NO_ROLE' }] });
  });

  test('of what is not there any more it is none', () => {
    const later = shown(
      { ...facts(printed), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] },
      '2026-11-22T03:00:30Z',
    );
    expect(decided(reviewed(later, no('uji/26.3')))).toMatchObject({
      refusal: null,
      refusals_dropped: [{ reason: 'STALE' }],
    });
  });
});
