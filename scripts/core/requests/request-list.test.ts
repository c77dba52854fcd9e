import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decided, facts } from '../../testing/gate-facts.ts';
import { openRequestOf } from './open-request.ts';
import { afterRun, requestIdsOf, unjudgedRequest } from './request-list.ts';
import { type RequestSnapshot, requestIdSchema, requestSnapshotSchema } from './request-snapshot.ts';

const open = (nomor: number) =>
  openRequestOf({
    id: String(nomor),
    nomor,
    sejak: '2026-11-20T00:00:00Z',
    facts: facts(),
    decision: decided(facts()),
  });
const judged = (nomor: number) => ({ id: String(nomor), open: open(nomor) });
const broken = (nomor: number) => ({
  id: String(nomor),
  unjudged: { id: String(nomor), nomor, sebab: 'Belum terbaca.' },
});
const whole = { at: '2026-11-22T05:00:00Z', dari: 'forge', isWhole: true } as const;
const before: RequestSnapshot = { version: 1, at: '2026-11-22T04:00:00Z', dari: 'forge', requests: [open(1), open(2)] };
const ids = ({ requests }: RequestSnapshot) => requests.map(({ id }) => id);

describe('after a run', () => {
  test('over all requests, what was not seen is gone, and numbers stand in order', () => {
    const now = afterRun(before, [judged(10), judged(9)], whole);
    expect([now.at, ids(now)]).toEqual([whole.at, ['9', '10']]);
    expect(requestSnapshotSchema.parse(now)).toEqual(now);
  });
  test('over one request, the others stay and the day of the whole look stays', () => {
    const now = afterRun(before, [judged(3)], { ...whole, isWhole: false });
    expect([now.at, ids(now)]).toEqual([before.at, ['1', '2', '3']]);
    expect(ids(afterRun(before, [{ id: '2', isOver: true }], { ...whole, isWhole: false }))).toEqual(['1']);
  });
  test('what could not be judged stays listed with what was known of it', () => {
    const [first, second] = afterRun(before, [broken(1), broken(7)], whole).requests;
    expect(first).toMatchObject({
      verdict: 'galat',
      sebab: 'Belum terbaca.',
      daerah: ['uji'],
      sejak: '2026-11-20T00:00:00Z',
    });
    expect(second).toMatchObject({ id: '7', verdict: 'galat', daerah: [], requirements: [] });
    expect(second).not.toHaveProperty('sejak');
  });
  test('entries of branches say nothing of requests at a forge', () => {
    const branches: RequestSnapshot = { ...before, dari: 'cabang' };
    expect(ids(afterRun(branches, [judged(3)], { ...whole, isWhole: false }))).toEqual(['3']);
  });
});

test('why it could not be judged is told without addresses', () => {
  expect(unjudgedRequest({ id: 'a', cabang: 'a', sebab: 'Tulis ke a.b@gmail.com' }).sebab).toBe(
    'Tulis ke [disembunyikan]',
  );
});

describe('addresses for branches', () => {
  test.each([
    ['Usul/Nama Baru', 'usul-nama-baru'],
    ['../../etc', 'etc'],
    ['\u202e<script>', 'script'],
    ['ééé', 'eee'],
    ['---', 'cabang'],
  ])('%j', (name, id) => expect(requestIdsOf([name]).get(name)).toBe(id));

  test('two that look alike get their own', () => {
    expect([...requestIdsOf(['a/b', 'a-b', 'a b-2', 'A-B']).values()].sort()).toEqual([
      'a-b',
      'a-b-2',
      'a-b-3',
      'a-b-4',
    ]);
  });

  test('property: always plain, always one for each name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 20 }), (names) => {
        const found = requestIdsOf(names);
        expect(new Set(found.values()).size).toBe(names.length);
        for (const name of names) expect(requestIdSchema.max(80).safeParse(found.get(name)).success).toBe(true);
      }),
    );
  });
});
