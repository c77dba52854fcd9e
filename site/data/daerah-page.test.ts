import { describe, expect, test } from 'vitest';
import { daerahPages } from './daerah-page.ts';
import { homePage } from './home-page.ts';
import { articlePages } from './law/article-page.ts';
import { choicesPages } from './law/choices-page.ts';
import { choicesHref } from './links.ts';
import { regencyOf } from './portal.ts';
import { questionLists } from './questions/question-list.ts';
import { questionPages } from './questions/question-page.ts';
import { questions } from './questions/questions.ts';

// @peragaan: counts what the five have.
const addresses = new Set(questionPages().map(({ params }) => `/${params.daerah}/pertanyaan/${params.pertanyaan}/`));

describe.each(daerahPages().map(({ params, props }) => [params.daerah, props.page] as const))(
  'the start page of %s',
  (daerah, page) => {
    test('leads with questions that its law asks, each to its page', () => {
      expect(page.cards.length).toBeGreaterThan(7);
      for (const card of page.cards) {
        expect(addresses).toContain(card.words.href);
        expect(card.figure).toMatch(/^\d|^Belum ada$|^Tidak diketahui$/);
        expect(card.sentence).not.toBe('');
        expect(card.provisions.length).toBeLessThanOrEqual(3);
      }
      expect(new Set(page.cards.map(({ words }) => words.text)).size).toBe(page.cards.length);
    });

    test('tells every finding by its level, and by kind in its chart those of records', () => {
      const { findings } = regencyOf(daerah);
      expect(page.levels.reduce((sum, { count }) => sum + Number(count), 0)).toBe(findings.length);
      expect(page.findingChart.csvHref).toBe(`/${daerah}/grafik/temuan.csv`);
    });

    test('shows the latest decisions, the last one first, a refusal with its ground', () => {
      const numbers = page.decisions.map(({ link }) => Number(link.text.replace(/\D/g, '')));
      expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
      for (const { state, ground } of page.decisions) expect(ground !== undefined).toBe(state?.state === 'ditolak');
    });
  },
);

test('every question stands in the list of a regency once: answered, or as not asked there', () => {
  for (const { props } of questionLists()) {
    const { lead, byRule, unasked } = props.page;
    const listed = [...lead, ...byRule.flatMap(({ lines }) => lines)].map(({ link }) => link.href);
    const all = [...listed, ...unasked.map(({ href }) => href)];
    expect(all.length).toBe(questions.length);
    for (const href of all) expect(addresses).toContain(href);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('settings and word lists have their page, each with what it fills', () => {
  for (const { params, props } of choicesPages()) {
    const policy = regencyOf(params.daerah).policy;
    expect(props.page.settings.length).toBe(Object.keys(policy?.settings ?? {}).length);
    expect(props.page.wordLists.length).toBe(Object.keys(policy?.vocabulary ?? {}).length);
    for (const { provisions, reason } of props.page.settings) {
      expect(provisions.length).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
  }
});

test('the home page asks of all, with the way to each regency and the provisions it rests on', () => {
  const page = homePage();
  const all = [...page.questions, ...page.otherQuestions];
  expect(all.length).toBeGreaterThan(8);
  for (const { chart, grounds } of all) {
    for (const { link } of chart.bars) expect(addresses).toContain(link.href);
    expect(grounds.length).toBeLessThanOrEqual(chart.bars.length);
  }
  expect(page.demonstrates).toBe(true);
});

const linksOn = (page: ReturnType<typeof articlePages>[number]['props']['page']): string[] =>
  page.provisions.flatMap(({ versions }) =>
    versions.flatMap(({ enforcement }) => enforcement.flatMap(({ settings }) => settings.map(({ href }) => href))),
  );

test('a provision leads to the settings that it uses, and each setting to what uses it', () => {
  const linked = new Set(articlePages().flatMap(({ props }) => linksOn(props.page)));
  const shown = choicesPages().flatMap(({ params, props }) =>
    props.page.settings.map((setting) => ({ ...setting, href: `${choicesHref(params.daerah)}#${setting.anchor}` })),
  );
  expect(linked.size).toBeGreaterThan(20);
  expect([...linked].filter((href) => !shown.some((setting) => setting.href === href))).toEqual([]);
  expect(shown.filter(({ href }) => !linked.has(href)).map(({ href }) => href)).toEqual([]);
  for (const { uses, fills } of shown)
    for (const { provision } of [...uses, ...fills]) expect(provision.href).toMatch(/\/peraturan\/.+#ayat-/);
});

test('what is chosen locally is told in words, with no code for a length of time or a day', () => {
  const values = choicesPages().flatMap(({ props }) => props.page.settings.map(({ value }) => value));
  expect(values).toEqual(expect.arrayContaining(['1 tahun', '6 bulan', '6 November 2019']));
  expect(values.filter((value) => /^P\d|^\d{4}-\d\d/.test(value))).toEqual([]);
});

test('every other choice names its provision, and the house stands on every page', () => {
  for (const { props } of choicesPages()) {
    const { choices, house } = props.page;
    expect(choices.length).toBeGreaterThan(5);
    expect(house.map(({ label }) => label)).toEqual(expect.arrayContaining(['Darurat', 'Uji']));
    expect(new Set(choices.map(({ label }) => label)).has('')).toBe(false);
  }
});
