import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../adapters/sha256.ts';
import { decided, facts, oid, review, reviewed, shown } from '../../testing/gate-facts.ts';
import { accounts, regency } from '../../testing/gate-regency.ts';
import { canonical, type Json } from '../canonical.ts';
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { Facts } from './facts.ts';
import type { Review } from './forge-facts.ts';
import { withVotes } from './simulate.ts';

const states: readonly Review['state'][] = ['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED'];
const voters = [...Object.values(accounts), 1001, 990_001];

const reviewArbitrary: fc.Arbitrary<Review> = fc
  .record({
    account: fc.constantFrom(...voters),
    state: fc.constantFrom(...states),
    second: fc.integer({ min: 0, max: 59 }),
    type: fc.constantFrom('User' as const, 'User' as const, 'Bot' as const),
    by: fc.constantFrom(null, ...voters),
    was: fc.constantFrom(null, 'APPROVED' as const, 'CHANGES_REQUESTED' as const),
    commit: fc.constantFrom(oid('2'), oid('8'), null),
  })
  .map(({ account, state, second, type, by, was, commit }) =>
    review(account, state, {
      account: { id: account, type },
      at: `2026-11-22T03:00:${String(second).padStart(2, '0')}Z`,
      dismissed: state === 'DISMISSED' ? { by, was } : null,
      commit,
    }),
  );

const factsArbitrary: fc.Arbitrary<Facts> = fc
  .record({
    reviews: fc.array(reviewArbitrary, { maxLength: 8 }),
    quorum: fc.constantFrom<(number | string)[]>(1, 2, 3, '1/2', '2/3'),
    isMoved: fc.boolean(),
  })
  .map(({ reviews, quorum, isMoved }) => {
    const approvals = regency.approvals.map((one) => ({ ...one, kuorum: quorum }));
    const plain = facts({ regencies: [{ ...regency, approvals }] });
    const moved = isMoved ? shown({ ...plain, changes: [...plain.changes] }, '2026-11-22T03:00:30Z', oid('8')) : plain;
    return reviewed(moved, ...reviews);
  });

/** What a decision says, apart from the digest that names the facts. */
const saying = ({ facts: _, ...said }: Decision): string => canonical(said as unknown as Json);
const withReviews = (plain: Facts, reviews: readonly Review[]): Facts => ({
  ...plain,
  forge: { ...plain.forge, reviews: [...reviews] },
});

describe('whatever is voted', () => {
  test('the order in which reviews were read changes nothing, not even the digest of the facts', () => {
    fc.assert(
      fc.property(factsArbitrary, fc.infiniteStream(fc.nat()), (plain, stream) => {
        const keyed = plain.forge.reviews.map((one) => ({ one, key: Number(stream.next().value) }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(decided(withReviews(plain, shuffled))).toEqual(decided(plain));
      }),
    );
  });

  test('the same facts give the same decision, byte for byte, also after a journey as text', () => {
    fc.assert(
      fc.property(factsArbitrary, (plain) => {
        const once = JSON.stringify(decided(plain));
        expect(JSON.stringify(decided(JSON.parse(JSON.stringify(plain)) as Facts))).toBe(once);
      }),
    );
  });

  // Whoever asked for changes may take that back by a later word of their own, also one that gives no vote.
  test('a vote that is dropped everywhere never lets a request pass, but for the voter’s own earlier stop', () => {
    fc.assert(
      fc.property(factsArbitrary, reviewArbitrary, (plain, extra) => {
        const [before, after] = [decided(plain), decided(reviewed(plain, extra))];
        const isDropped = after.requirements.every(
          ({ votes, vetoes }) => ![...votes, ...vetoes].some((one) => one.review === extra.id),
        );
        const takesBack = plain.forge.reviews.some(
          ({ account, state }) => state !== 'APPROVED' && canonical({ ...account }) === canonical({ ...extra.account }),
        );
        if (isDropped && !takesBack && before.verdict !== 'lulus') expect(after.verdict).not.toBe('lulus');
      }),
      { numRuns: 1000 },
    );
  });

  test('each counted vote of a pass without spare votes is needed', () => {
    const deciders = [accounts.kepalaDinas, accounts.petugasDinas1, accounts.petugasDinas2];
    const noise = fc.array(
      fc.constantFrom(accounts.kepalaArsip, accounts.sekda, 990_001).map((id) => review(id)),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(deciders, { minLength: 1 }), noise, fc.nat(), (who, others, pick) => {
        const approvals = regency.approvals.map((one) => ({ ...one, kuorum: who.length }));
        const votes = who.map((id) => review(id));
        const plain = reviewed(facts({ regencies: [{ ...regency, approvals }] }), ...others, ...votes);
        expect(decided(plain).verdict).toBe('lulus');
        const lost = votes[pick % votes.length];
        const rest = plain.forge.reviews.filter((one) => one !== lost);
        expect(decided(withReviews(plain, rest)).verdict).not.toBe('lulus');
      }),
    );
  });
});

test('the simulator answers what a vote would do, by the same function', () => {
  const plain = facts({}, { sightings: [] });
  expect(decided(plain).verdict).toBe('tahan');
  expect(decided(withVotes(plain, ['petugas-dinas-1'], sha256)).verdict).toBe('lulus');
  expect(decided(withVotes(plain, ['kepala-arsip'], sha256)).verdict).toBe('tahan');
  expect(saying(decided(withVotes(plain, ['tidak-ada'], sha256)))).toBe(saying(decided(plain)));
});

test('facts without any regency or demand never pass', () => {
  expect(decide(facts({ regencies: [] }), sha256).verdict).toBe('galat');
});
