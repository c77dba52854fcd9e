import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, blank, digest, input, kinds, mark, waiting, waitingScopes } from '../../testing/forge/plan-input.ts';
import { gateDecision, gateFacts, met, own, regencyFacts, requirement } from '../../testing/gate-decisions.ts';
import type { Live } from './forge-action.ts';
import { accountsToAsk, type PlanInput, planOf } from './plan.ts';
import { cutToFit, mostBytes } from './text-limit.ts';

test('a new request gets check, comment, label and requests, in that order', () => {
  expect(planOf(input())).toEqual([
    {
      ...{ kind: 'buat-pemeriksaan', head: blank.head, scopes: waitingScopes, conclusion: 'action_required' },
      ...{ title: 'Menunggu 1 suara', summary: `${mark}\nMenunggu.\n` },
    },
    { kind: 'buat-komentar', body: `${mark}\nMenunggu.\n` },
    { kind: 'pasang-label', name: 'tata: menunggu putusan' },
    { kind: 'minta-ulasan', login: 'kepala' },
    { kind: 'minta-ulasan', login: 'analis' },
  ]);
});

test('a head that moved on since it was judged is left alone', () => {
  expect(planOf(input({ live: { ...blank, head: 'f'.repeat(40) } }))).toEqual([]);
});

const verdicts = [
  gateDecision([waiting]),
  gateDecision([met()]),
  gateDecision([own('fakta-lengkap', { state: 'galat', reason: 'INCOMPLETE_FACTS' })], { verdict: 'galat' }),
];

test('once carried out, nothing is left to do, whatever stood there before', () => {
  const comment = fc.record({ id: fc.integer({ min: 1, max: 800 }), body: fc.string() });
  const live = fc.record({
    labels: fc.uniqueArray(fc.constantFrom('tata: ditolak', 'tata: siap digabung', 'bug', 'tata: disetujui')),
    comments: fc.uniqueArray(comment, { selector: ({ id }) => id }),
    asked: fc.array(fc.constantFrom(11, 12, 13)),
  });
  const landed = fc.constantFrom<PlanInput['landed']>(null, 'disetujui', 'ditolak');
  fc.assert(
    fc.property(live, landed, fc.constantFrom(...verdicts), fc.string(), (more, ended, decision, words) => {
      const given = input({ decision, landed: ended, comment: mark + words, live: { ...blank, ...more } });
      const then = after(given.live, planOf(given));
      expect(planOf({ ...given, live: then })).toEqual([]);
      expect(then.labels.filter((name) => name.startsWith('tata: '))).toHaveLength(1);
      expect(then.comments).toHaveLength(1);
    }),
  );
});

describe('the check', () => {
  const check = { id: 5, conclusion: 'action_required', title: 'Menunggu 1 suara', summary: `${mark}\nMenunggu.` };
  const checkPlan = (more: Partial<NonNullable<Live['check']>>, also: Partial<PlanInput> = {}) =>
    planOf(input({ live: { ...blank, check: { ...check, scopes: waitingScopes, ...more } }, ...also })).filter(
      ({ kind }) => kind.endsWith('pemeriksaan'),
    );

  test('stays where nothing changed', () => expect(checkPlan({})).toEqual([]));

  test.each([{ title: 'lain' }, { summary: 'lain' }, { conclusion: 'success' }, { conclusion: null }])(
    'changes in place where only words or its end differ: %o',
    (more) => expect(checkPlan(more)).toMatchObject([{ kind: 'ubah-pemeriksaan', id: 5 }]),
  );

  test.each([{ scopes: null }, { scopes: {} }, { scopes: { ...waitingScopes, lain: digest } }])(
    'is made anew where voters see something else: %o',
    (more) => expect(kinds(checkPlan(more))).toEqual(['buat-pemeriksaan']),
  );

  test('lets a request pass only when it passes', () => {
    const ends = verdicts.map((decision) => planOf(input({ decision }))[0]);
    expect(ends).toMatchObject([
      { conclusion: 'action_required' },
      { conclusion: 'success' },
      { conclusion: 'failure', scopes: {} },
    ]);
  });

  test('shows no scopes rather than half of them, and says so', () => {
    const many = Array.from({ length: 900 }, (_, at) =>
      requirement({ id: `buleleng/subdomain/nama-${at}/pemutus/dinas` }),
    );
    const given = input({ decision: gateDecision(many) });
    expect(planOf(given)[0]).toMatchObject({
      scopes: null,
      conclusion: 'failure',
      title: expect.stringContaining('terlalu banyak'),
    });
    expect(kinds(planOf({ ...given, live: after(blank, planOf(given)) }))).toEqual([]);
  });
});

describe('the comment', () => {
  const withComments = (...comments: Live['comments'][number][]) =>
    planOf(input({ live: { ...blank, comments } })).filter(({ kind }) => kind.endsWith('komentar'));

  test('the oldest is kept, the others go', () => {
    const body = `${mark}\r\nMenunggu.`;
    expect(withComments({ id: 1, body }, { id: 2, body })).toEqual([{ kind: 'hapus-komentar', id: 2 }]);
    expect(kinds(withComments({ id: 1, body: 'lama' }, { id: 2, body }))).toEqual(['ubah-komentar', 'hapus-komentar']);
  });

  test('what is too long for the forge is cut, and says so', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40, minLength: 1 }), (words) => {
        const cut = cutToFit(words.repeat(70_000 / words.length));
        expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(mostBytes);
        expect(cut).not.toContain('\uFFFD');
      }),
      { numRuns: 30 },
    );
    const long = `${mark}\n${'satu baris\n'.repeat(9000)}`;
    expect(cutToFit(long)).toMatch(/satu baris\n\n… Tulisan ini dipotong/);
    expect(cutToFit(mark)).toBe(mark);
  });
});

describe('the label says whose turn it is', () => {
  test.each([
    ['tata: menunggu putusan', gateDecision([waiting])],
    ['tata: perlu diperbaiki', gateDecision([requirement({ reason: 'VETO' })])],
    ['tata: perlu diperbaiki', gateDecision([waiting, own('temuan', { state: 'belum', reason: 'FINDING' })])],
    ['tata: perlu diperbaiki', gateDecision([own('ada-aturan', { state: 'galat' })], { verdict: 'galat' })],
    ['tata: siap digabung', gateDecision([met()])],
  ])('%s', (name, decision) => {
    expect(planOf(input({ decision }))).toContainEqual({ kind: 'pasang-label', name });
  });

  test('labels of others stay', () => {
    const live = { ...blank, labels: ['bug', 'tata: siap digabung', 'tata: buatan sendiri'] };
    const changed = planOf(input({ live })).filter(({ kind }) => kind.endsWith('label'));
    expect(changed).toEqual([
      { kind: 'lepas-label', name: 'tata: siap digabung' },
      { kind: 'pasang-label', name: 'tata: menunggu putusan' },
    ]);
  });
});

describe('who is asked', () => {
  const asked = (more: Partial<PlanInput>) =>
    planOf(input(more)).flatMap((one) => (one.kind === 'minta-ulasan' ? one.login : []));

  test('each person once, by the account of the office, never the author, never again', () => {
    const offices = regencyFacts().offices.map((office) => ({ ...office, accounts: [...office.accounts, 99] }));
    const all = requirement({ waiting_for: offices.map(({ id }) => id) });
    const facts = gateFacts({ regencies: [regencyFacts({ offices })] });
    const decision = gateDecision([all, { ...all, id: 'lain' }, met({ waiting_for: ['analis-kominfo'] })]);
    expect(accountsToAsk(decision, facts)).toEqual([11, 12, 13]);
    expect(asked({ decision, facts })).toEqual(['kepala', 'analis']);
    expect(asked({ decision, facts, live: { ...blank, asked: [11] } })).toEqual(['analis']);
    expect(asked({ decision, facts, logins: new Map() })).toEqual([]);
  });

  test('an office of another regency by the same name is not meant', () => {
    const facts = gateFacts({ regencies: [regencyFacts({ daerah: 'badung' })] });
    expect(asked({ facts })).toEqual([]);
    expect(asked({ facts, decision: gateDecision([requirement({ daerah: null })]) })).toEqual(['kepala', 'analis']);
  });
});

describe('the end', () => {
  test('a refusal is shown, then the request is closed; nobody is asked any more', () => {
    const actions = planOf(input({ landed: 'ditolak' }));
    expect(actions[0]).toMatchObject({ conclusion: 'failure' });
    expect(kinds(actions).slice(1)).toEqual(['buat-komentar', 'pasang-label', 'tutup']);
    expect(actions).toContainEqual({ kind: 'pasang-label', name: 'tata: ditolak' });
  });

  test('an approval is shown on the merged request', () => {
    const live = { ...blank, isOpen: false, isMerged: true, labels: ['tata: siap digabung'] };
    const actions = planOf(input({ landed: 'disetujui', decision: gateDecision([met()]), live }));
    expect(actions[0]).toMatchObject({ conclusion: 'success' });
    expect(actions.slice(2)).toEqual([
      { kind: 'lepas-label', name: 'tata: siap digabung' },
      { kind: 'pasang-label', name: 'tata: disetujui' },
    ]);
  });

  test('what its author closed waits for nobody; what was decided stays', () => {
    const closed = (...labels: string[]) => planOf(input({ live: { ...blank, isOpen: false, labels } }));
    expect(closed('tata: menunggu putusan')).toEqual([{ kind: 'lepas-label', name: 'tata: menunggu putusan' }]);
    expect(closed('tata: ditolak')).toEqual([]);
    expect(planOf(input({ live: { ...blank, isOpen: false, isMerged: true } }))).toEqual([]);
  });
});
