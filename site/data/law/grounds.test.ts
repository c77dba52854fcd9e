import { expect, test } from 'vitest';
import { regencyOf } from '../portal.ts';
import { answerOf, questions } from '../questions/questions.ts';
import { basesOf, groundLinks } from './grounds.ts';

const answerIn = (daerah: string, id: string) => {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question "${id}"`);
  return answerOf(question, regencyOf(daerah));
};

test('a provision is named once, with the strongest of what it is bound by', () => {
  const bases = basesOf([
    { provision: 'badung/10.3', basis: 'setelan' },
    { provision: 'badung/10.2', basis: 'tafsir' },
    { provision: 'badung/10.3', basis: 'teks' },
    { basis: 'skema' },
  ]);
  expect([...bases]).toEqual([
    ['badung/10.3', 'teks'],
    ['badung/10.2', 'tafsir'],
  ]);
});

test('a reading and a local choice are never cited as the wording', () => {
  const words = (basis: 'teks' | 'tafsir' | 'setelan') =>
    groundLinks([{ provision: 'kubu-raya/22.2', basis }])[0]?.text;
  expect(words('teks')).toBe('Pasal 22 ayat (2)');
  expect(words('tafsir')).toBe('Pasal 22 ayat (2) (tafsir)');
  expect(words('setelan')).toBe('Pasal 22 ayat (2) (pilihan setempat)');
});

test('Kubu Raya names no domain: its names are judged by a local choice, and that is said', () => {
  const answer = answerIn('kubu-raya', 'subdomain-di-luar-domain');
  expect(answer.provisions.map(({ text }) => text)).toEqual(['Pasal 22 ayat (2) (pilihan setempat)']);
  expect(answer.isChoice).toBe(true);
  expect(answer.notes.join(' ')).toContain('peraturannya diam');
  expect(answerIn('badung', 'subdomain-di-luar-domain').isChoice).toBe(false);
});

test('a day that a local figure or a record itself sets is no term of the law', () => {
  const texts = (daerah: string) => answerIn(daerah, 'terlambat').provisions.map(({ text }) => text);
  // Badung gives no interval: nothing that is late there is late by its wording. What its wording alone asks for, without a
  // last day, is the transfer of knowledge: done or still to be done, never late.
  expect(texts('badung')).toContain('Pasal 12 ayat (1) (pilihan setempat)');
  expect(texts('badung').filter((text) => !/\((tafsir|pilihan setempat)\)$/.test(text))).toEqual(['Pasal 18 ayat (3)']);
  // Banjar's one figure is its text's; from which day it counts is a reading.
  expect(texts('banjar')).toContain('Pasal 15 ayat (1) (tafsir)');
  expect(texts('banjar')).toContain('Pasal 9 ayat (1) (pilihan setempat)');
});

test('who decides by a local choice alone is not said to decide by the regulation', () => {
  for (const daerah of ['badung', 'banjar', 'buleleng', 'bulukumba', 'kubu-raya']) {
    const answer = answerIn(daerah, 'siapa-memutus');
    const links = [answer, ...answer.groups.flatMap(({ rows }) => rows)].flatMap(({ provisions }) => provisions);
    expect(links.filter(({ text }) => text.includes('pilihan setempat'))).toEqual([]);
  }
});
