import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { requestSnapshotSchema } from '../../../scripts/core/requests/request-snapshot.ts';
import { defineRule, pass } from '../../../scripts/core/rule.ts';
import { type Regency, regencyOf } from '../portal.ts';
import { familyOf, questionOfRule } from './by-rule.ts';
import { shareSentence } from './question.ts';
import { figureOf } from './question-cards.ts';
import { waitingAnswer } from './requests.ts';

test.each([
  [0, 4, 'Dari 4 SOP, tidak ada yang berlaku.'],
  [0, 1, 'Dari 1 SOP, tidak ada yang berlaku.'],
  [3, 4, '3 dari 4 SOP berlaku.'],
  [4, 4, 'Semua 4 SOP berlaku.'],
  [1, 1, 'Satu-satunya SOP berlaku.'],
  [1200, 20_000, '1.200 dari 20.000 SOP berlaku.'],
])('%i of %i', (n, total, words) => {
  expect(shareSentence(n, total, 'SOP', 'berlaku')).toBe(words);
});

describe('a rule that nobody foresaw', () => {
  const rule = defineRule({
    id: 'layanan/buka-setiap-hari',
    title: 'Layanan dibuka setiap hari kerja',
    subjects: ['layanan'],
    fields: [],
    indexes: [],
    parameters: z.strictObject({}),
    check: () => pass,
  });
  const regency = regencyOf('badung');
  const [binding] = regency.bindings.filter(({ provision }) => provision !== undefined);
  if (!binding) throw new Error('no binding to copy');
  const bound: Regency = { ...regency, bindings: [...regency.bindings, { ...binding, rule, parameter: {} }] };

  test('asks its own question', () => {
    const question = questionOfRule(rule, [bound]);
    expect(question).toMatchObject({
      id: 'aturan-layanan-buka-setiap-hari',
      words: 'Berapa layanan memenuhi ini: layanan dibuka setiap hari kerja?',
    });
    expect(familyOf(rule)).toBe('Layanan');
    const answer = question.answer(bound);
    expect(answer).toMatchObject({ asked: true, n: 0, total: 0, sentence: 'Belum ada layanan yang dinilai.' });
    expect(figureOf(answer)).toBe('Belum dinilai');
    expect(question.answer(regency).asked).toBe(false);
  });
});

describe('what waits', () => {
  const regency = regencyOf('buleleng');
  const requirement = (kind: string, reason: string) => ({
    id: `buleleng/${kind}`,
    kind,
    daerah: 'buleleng',
    subjects: ['subdomain/a'],
    provisions: ['buleleng/26.3', 'badung/10.3', 'buleleng/999.9'],
    basis: ['teks'],
    authority: [],
    state: 'belum',
    reason,
    have: 0,
    need: 1,
    waiting_for: [],
    dropped: [],
    instrument: null,
    details: [],
  });
  const request = (id: string, daerah: string[], requirements: unknown[]) => ({
    id,
    daerah,
    kelas: ['rekaman'],
    sejak: '2026-11-01T01:00:00Z',
    perkara: ['subdomain/a'],
    perkara_lain: 0,
    instansi: [],
    verdict: 'tahan',
    requirements,
    giliran: [],
    temuan: [],
  });
  const queue = requestSnapshotSchema.parse({
    version: 1,
    at: '2026-11-22T00:00:00Z',
    dari: 'forge',
    requests: [
      request('12', ['buleleng'], [requirement('pemutus', 'VOTES_MISSING')]),
      request(
        '13',
        ['buleleng'],
        [requirement('pengusul', 'PROPOSER_MISSING'), requirement('pemutus', 'VOTES_MISSING')],
      ),
      request('14', ['badung'], [requirement('pemutus', 'VOTES_MISSING')]),
    ],
  });

  test('for an office is told apart from what waits for the applicant, and from other regencies', () => {
    const answer = waitingAnswer(regency, queue);
    expect(answer.groups.map(({ rows }) => rows.map(({ ref }) => ref))).toEqual([['12'], ['13']]);
    expect(answer).toMatchObject({ n: 1, total: 2, isKnown: true });
    expect(answer.sentence).toBe('1 dari 2 permohonan terbuka menunggu pihak yang memutus.');
    expect(answer.groups[0]?.rows[0]?.subject).toEqual({
      text: 'Cabang 12',
      href: '/buleleng/permohonan/12/',
      contoh: true,
    });
    // Of the law of others, and of provisions that are not stated, nothing is cited.
    expect(answer.provisions.map(({ text }) => text)).toEqual(['Pasal 26 ayat (3)']);
  });

  test('is unknown where the queue could not be read', () => {
    const answer = waitingAnswer(regency, 'rusak');
    expect(figureOf(answer)).toBe('Tidak diketahui');
    expect(answer.sentence).toMatch(/antrean permohonan.*\.$/i);
    expect(answer.n).toBe(0);
  });

  test('an empty queue says so', () => {
    expect(waitingAnswer(regency, { ...queue, requests: [] }).sentence).toBe('Tidak ada permohonan yang terbuka.');
  });
});
