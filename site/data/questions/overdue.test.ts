import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../scripts/core/records/add-days.ts';
import { agencyName, all, having, late, reminder } from '../../testing/planted-duties.ts';
import { at } from '../config.ts';
import { overdueAnswer } from './overdue.ts';
import { rowsOf } from './question.ts';
import { termsAnswer } from './terms.ts';

describe('what is late', () => {
  test('counts duties beside terms, and says what is left out', () => {
    const answer = overdueAnswer(all);
    const terms = termsAnswer(all);
    expect([answer.n, answer.total]).toEqual([terms.n + 1, (terms.total ?? 0) + 4]);
    expect(answer.groups[0]?.rows[0]).toMatchObject({
      subject: { text: 'Yang lewat', href: `/buleleng/kalender/${agencyName}/`, contoh: true },
      notes: expect.arrayContaining(['Hari terakhir 13 Oktober 2026.', `Lewat ${daysBetween('2026-10-13', at)} hari.`]),
    });
    expect(answer.leftOut).toContainEqual({ reason: 'Belum dinilai: register ini peragaan.', count: 1 });
    expect(answer.notes.join(' ')).toContain('1 pengingat tidak dihitung');
    expect(rowsOf(answer).map(({ subject }) => subject.text)).not.toContain('Yang boleh');
  });

  test('says how much of it rests on figures that were chosen here', () => {
    const chosen = { ...late, jangka: { nilai: 'P1Y', dasar: 'setelan', setelan: 'x' } } as const;
    expect(overdueAnswer(having(chosen)).notes.join(' ')).toContain('bukan bunyi peraturan');
    expect(overdueAnswer(having(late)).notes).toEqual([]);
    const kept = { ...late, jangka: { nilai: 'P1M', dasar: 'rekaman', setelan: null } } as const;
    expect(overdueAnswer(having(kept)).notes.join(' ')).toContain('bukan bunyi peraturan');
    const [row] = rowsOf(overdueAnswer(having(kept)));
    expect(row?.notes).toContain('Jangkanya dipilih pengelola rekaman itu.');
    expect(row?.provisions[0]?.text).toContain('(pilihan setempat)');
  });
});

test('a review that the text only allows is never late', () => {
  const review = all.bindings.find(({ rule }) => rule.id === 'sop/ditinjau');
  if (!review?.provision) throw new Error('no rule of review');
  const isReviewed = (regency: Parameters<typeof termsAnswer>[0]) =>
    JSON.stringify(termsAnswer(regency).provisions).includes('ayat-10-4');
  expect(isReviewed(having(late))).toBe(true);
  expect(isReviewed(having(late, { ...reminder, provision: review.provision }))).toBe(false);
});
