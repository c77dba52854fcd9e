import { describe, expect, test } from 'vitest';
import { by, decides, dropsOf } from '../../testing/gate-attacks.ts';
import {
  antrean,
  decided,
  facts,
  newFile,
  oid,
  record,
  requirement,
  review,
  reviewed,
  shown,
  voteTime,
} from '../../testing/gate-facts.ts';
import { accounts } from '../../testing/gate-regency.ts';
import type { Facts } from './facts.ts';

describe('C. what was approved', () => {
  const moved = (mark: string, more: Partial<Facts> = {}) =>
    shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', mark)], ...more },
      '2026-11-22T03:00:30Z',
    );

  test('C01 a new commit after the approval', () => {
    expect(dropsOf(decided(reviewed(moved('b'), review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C02 a force-push to other content, the review already stamped with the new head', () => {
    const plain = moved('b', { commits: { ...facts().commits, head: oid('8') } });
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('8') }))))).toEqual(
      ['STALE'],
    );
  });

  test('C04 the branch is brought up to date, the scope is the same to the byte', () => {
    const commits = { ...facts().commits, base: oid('7'), head: oid('8') };
    const plain = shown({ ...facts(), commits }, '2026-11-22T03:00:30Z', oid('8'));
    for (const commit of [oid('2'), oid('8')])
      expect(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit }))).verdict).toBe('lulus');
  });

  test('C06 a change of indentation alone', () => {
    // Raw blobs, no notion of what a change of white space means.
    expect(dropsOf(decided(reviewed(moved('c'), review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test.each(['100755', '120000', '160000'])('C07 a file of mode %s', (mode) => {
    const decision = decided(facts({ changes: [newFile('registry/uji/subdomain/antrean.yaml', 'a', mode)] }));
    expect(requirement(decision, 'gerbang/bentuk-berkas')).toMatchObject({
      state: 'belum',
      reason: 'FORBIDDEN_MODE',
      details: ['registry/uji/subdomain/antrean.yaml'],
    });
  });

  test('C07 a mode that changes drops the vote as well', () => {
    const plain = shown(
      { ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'a', '100755')] },
      '2026-11-22T03:00:30Z',
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C09 the request points elsewhere', () => {
    const plain = facts();
    const request = { ...plain.forge.request, base_ref: 'refs/heads/lain' };
    const decision = decided(
      reviewed({ ...plain, forge: { ...plain.forge, request } }, review(accounts.petugasDinas1)),
    );
    expect(dropsOf(decision)).toEqual(['RETARGETED']);
    expect(requirement(decision, 'gerbang/sasaran').reason).toBe('WRONG_TARGET');
  });

  test('C11 the base moves under the same file', () => {
    const file = { path: 'registry/uji/subdomain/antrean.yaml', new: { mode: '100644', blob: oid('a') } };
    const before = { ...facts(), changes: [{ ...file, old: { mode: '100644', blob: oid('d') } }] };
    const plain = shown({ ...before, forge: { ...before.forge, sightings: [] } });
    const under = { ...plain, changes: [{ ...file, old: { mode: '100644', blob: oid('e') } }] };
    expect(decided(reviewed(plain, review(accounts.petugasDinas1))).verdict).toBe('lulus');
    expect(dropsOf(decided(reviewed(under, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('C14 the same commit in another repository is another matter', () => {
    const plain = facts();
    const elsewhere = { ...plain.forge, repository: { ...plain.forge.repository, id: 78 } };
    expect(dropsOf(decided(reviewed({ ...plain, forge: elsewhere }, review(accounts.petugasDinas1))))).toEqual([
      'STALE',
    ]);
  });

  test('a vote given before the gate had shown anything was given on nothing', () => {
    const early = review(accounts.petugasDinas1, 'APPROVED', { at: '2026-11-22T02:00:00Z' });
    expect(dropsOf(by(early))).toEqual(['UNSEEN']);
  });

  test('a vote in the very second of a new sighting counts only if both show the same', () => {
    const plain = shown({ ...facts(), changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')] }, voteTime);
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1))))).toEqual(['STALE']);
  });

  test('a vote on a page that is older than the branch does not reach what came since', () => {
    const plain = shown(
      {
        ...facts(),
        changes: [newFile('registry/uji/subdomain/antrean.yaml', 'b')],
        commits: { ...facts().commits, head: oid('8') },
      },
      '2026-11-22T02:59:30Z',
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('2') }))))).toEqual(
      ['STALE'],
    );
    expect(dropsOf(decided(reviewed(plain, review(accounts.petugasDinas1, 'APPROVED', { commit: oid('8') }))))).toEqual(
      [],
    );
  });

  test('another commit elsewhere keeps the vote', () => {
    const other = 'registry/uji/subdomain/lain.yaml';
    const more = {
      changes: [...facts().changes, newFile(other, 'b')],
      records: [...facts().records, { ...antrean, id: 'lain', path: other, new: record('lain') }],
    };
    const decision = decided(
      reviewed(shown({ ...facts(), ...more }, '2026-11-22T03:00:30Z'), review(accounts.petugasDinas1)),
    );
    expect(requirement(decision, decides).state).toBe('terpenuhi');
    expect(dropsOf(decision, 'uji/subdomain/lain/pemutus/dinas')).toEqual(['STALE']);
  });
});
