import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../scripts/core/publish/csv.ts';
import { refOf } from '../../../scripts/core/registry.ts';
import { regencies } from '../portal.ts';
import { notAsked, rowsOf } from './question.ts';
import { figureOf } from './question-cards.ts';
import { questionFile, questionFiles } from './question-files.ts';
import { questionPages } from './question-page.ts';
import { answerOf, leadQuestions, questions } from './questions.ts';

const answers = regencies.flatMap((regency) =>
  questions.map((question) => ({ regency, question, answer: answerOf(question, regency) })),
);

/** Questions whose rows are no records. */
const ofOffices = ['siapa-memutus', 'menunggu-diputus'];

test('every question has an address of its own, also the one a rule asks', () => {
  const ids = questions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(ids).toContain('aturan-aplikasi-hak-cipta');
});

describe('every answer', () => {
  test('counts the rows that it shows, each once', () => {
    for (const { question, regency, answer } of answers) {
      const where = `${regency.id} ${question.id}`;
      const rows = rowsOf(answer);
      expect({ where, n: answer.groups[0]?.rows.length ?? 0 }).toEqual({ where, n: answer.n });
      expect({ where, total: answer.total ?? rows.length }).toEqual({ where, total: rows.length });
      expect(answer.n).toBeLessThanOrEqual(rows.length);
      expect({ where, once: new Set(rows.map(({ ref }) => ref)).size }).toEqual({ where, once: rows.length });
    }
  });

  test('is a sentence', () => {
    for (const { answer, question } of answers) {
      expect(answer.sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
      expect(question.words).toMatch(/^\p{Lu}.*\?$/u);
      expect(question.method).toMatch(/\.$/);
      expect(JSON.stringify(answer)).not.toMatch(/undefined|NaN/);
    }
  });

  test('cites only provisions of its own regency, which have their pages', () => {
    for (const { regency, answer } of answers)
      for (const { href } of [...answer.provisions, ...rowsOf(answer).flatMap(({ provisions }) => provisions)])
        expect(href).toMatch(new RegExp(`^/${regency.id}/peraturan/.+#ayat-`));
  });

  test('names records that exist', () => {
    for (const { regency, question, answer } of answers) {
      if (ofOffices.includes(question.id)) continue;
      // What is late is counted in duties too.
      const known = new Set([...regency.registry.entries.map(refOf), ...regency.obligations.map(({ id }) => id)]);
      for (const { ref } of rowsOf(answer)) expect(known).toContain(ref);
    }
  });

  test('in a demonstration is not about real agencies', () => {
    for (const { regency, question, answer } of answers) {
      if (regency.registry.profil.keadaan !== 'peragaan' || ofOffices.includes(question.id)) continue;
      expect(rowsOf(answer).filter(({ subject }) => !subject.contoh)).toEqual([]);
    }
  });

  test('leaves out nothing without saying why', () => {
    for (const { answer } of answers)
      for (const { reason, count } of answer.leftOut) {
        expect(count).toBeGreaterThan(0);
        expect(reason).toMatch(/\.$/);
      }
  });
});

test('what a regulation does not ask is said, and nothing is counted', () => {
  const unasked = answers.filter(({ answer }) => !answer.asked);
  expect(unasked.map(({ regency, question }) => `${regency.id} ${question.id}`)).toContain(
    'banjar data-tanpa-walidata',
  );
  for (const { answer } of unasked) {
    expect(answer).toMatchObject({ n: 0, total: undefined, sentence: notAsked, provisions: [], groups: [] });
    expect(figureOf(answer)).toBe('Tidak dinyatakan');
  }
});

test('a question that is asked by a provision cites one', () => {
  const byProvision = questions.filter(({ id }) => id.startsWith('aturan-') || id.startsWith('aplikasi-'));
  for (const question of byProvision)
    for (const regency of regencies) {
      const answer = answerOf(question, regency);
      if (answer.asked) expect(answer.provisions.length).toBeGreaterThan(0);
    }
});

test('what falls short has a reason and a provision', () => {
  for (const { question, answer } of answers) {
    if (!question.id.startsWith('aplikasi-tanpa') && !question.id.startsWith('data-tanpa')) continue;
    for (const row of answer.groups[0]?.rows ?? []) {
      expect(row.notes.length).toBeGreaterThan(0);
      expect(row.provisions.length).toBeGreaterThan(0);
    }
  }
});

test('what was decided is told by its name, and what has no record by its kind and id', () => {
  const told = answers
    .filter(({ question, regency }) => question.id === 'ditolak-dan-alasannya' && regency.id === 'banjar')
    .flatMap(({ answer }) => rowsOf(answer).flatMap(({ notes }) => notes.slice(-1)));
  expect(told).toContain('Diputus 11 Februari 2026 tentang basis data Contoh Data Arsip Statis.');
  expect(told.find((note) => note.includes('30 Oktober'))).toMatch(/ tentang subdomain contoh-\S+\.$/);
});

test('the file of an answer holds every row with its standing', () => {
  for (const { regency, question, answer } of answers) {
    const [header, ...rows] = csvRows(questionFile(question, regency));
    expect(header).toHaveLength(9);
    expect(rows.map((row) => row[3])).toEqual(rowsOf(answer).map(({ ref }) => ref));
    expect(rows.filter((row) => row[2] === answer.groups[0]?.heading)).toHaveLength(answer.n);
    for (const row of rows) expect(row).toHaveLength(9);
  }
  expect(questionFiles().length).toBe(answers.filter(({ answer }) => rowsOf(answer).length > 0).length);
});

test('every question has its page in every regency, and leads to the same elsewhere', () => {
  const pages = questionPages();
  expect(pages.length).toBe(questions.length * regencies.length);
  const page = pages.find(({ params }) => params.daerah === 'badung' && params.pertanyaan === 'data-tanpa-walidata');
  const built = page?.props.page();
  expect(built?.elsewhere.map(({ link, sentence }) => [link.text, sentence])).toContainEqual(['Banjar', notAsked]);
  expect(built?.figure).toBe('1 dari 5');
  expect(built?.samples).toBe(true);
});

test('no law is written into the questions', () => {
  const files = readdirSync('site/data/questions').filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  for (const file of files)
    expect({ file, text: readFileSync(`site/data/questions/${file}`, 'utf8') }).toEqual({
      file,
      text: expect.not.stringMatching(/badung|buleleng|bulukumba|kubu-raya|banjar|[Pp]asal \d/),
    });
  expect(leadQuestions.length).toBeGreaterThan(9);
});

test('what a page of a question is described by fits where it is shown', () => {
  const descriptions = questionPages().map(({ props }) => props.page().frame.description);
  expect(Math.max(...descriptions.map((text) => text.length))).toBeLessThanOrEqual(320);
  expect(descriptions.some((text) => text.includes('?'))).toBe(true);
});
