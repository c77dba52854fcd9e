import { describe, expect, test } from 'vitest';
import { rules } from '../../policies/rules/index.ts';
import { speaksOf } from '../../scripts/core/evaluate.ts';
import { provisionsOf } from '../../scripts/core/policy/policies.ts';
import { type Jenis, jenisList, kindOf } from '../../scripts/core/records/kinds.ts';
import { sampleRelated } from '../testing/sample-records.ts';
import { daerahPages } from './daerah-page.ts';
import { articlePages } from './law/article-page.ts';
import { parametersOf } from './law/parameters.ts';
import { publishedFields } from './law/publications.ts';
import { rulePages } from './law/rule-page.ts';
import { listPaths } from './lists/list-paths.ts';
import { judgementsBy, policies, regencies, regencyOf } from './portal.ts';
import { emptyFieldsOf, fieldsOf } from './records/fields.ts';
import { recordPages } from './records/record-page.ts';
import { title } from './words.ts';

const entries = regencies.flatMap(({ registry }) => registry.entries);

test('every kind has a list in every regency, also a kind without records', () => {
  expect(listPaths().length).toBe(regencies.length * jenisList.length);
});

test('counts say what they are made of', () => {
  for (const { props } of daerahPages())
    for (const { count } of props.page.kinds)
      expect(count.parts).toMatch(count.samples > 0 ? new RegExp(`${count.samples} contoh$`) : /^(?!.*contoh)/);
});

describe('the allow-list of a kind', () => {
  test.each(jenisList)('%s names only fields that its schema has, and explains each', (jenis) => {
    const entry = [...entries, ...sampleRelated].find((one) => one.jenis === jenis);
    if (!entry) throw new Error(`no sample of ${jenis}`);
    const { publik } = kindOf(jenis);
    const shown = [...fieldsOf(entry, publik.fields), ...emptyFieldsOf(entry)];
    expect(shown.map(({ label }) => label).sort()).toEqual(publik.fields.map(title).sort());
    expect(shown.filter(({ help }) => help === '')).toEqual([]);
    expect(publik.fields).toEqual(expect.arrayContaining([...publik.columns]));
  });

  test('keeps everything else away, whoever asks for it', () => {
    const offices = entries.filter(({ jenis }) => jenis === 'jabatan');
    const asked = offices.flatMap((entry) => fieldsOf(entry, [...Object.keys(entry.record), 'forge', 'kunci']));
    expect(asked.length).toBeGreaterThan(offices.length);
    expect(asked.filter(({ label }) => ['Forge', 'Kunci'].includes(label))).toEqual([]);
  });
});

test('a list has no column that is empty in all its rows unless it must be shown, or that repeats its heading', () => {
  for (const { params, props } of listPaths()) {
    const published = publishedFields(regencyOf(params.daerah), params.jenis as Jenis);
    for (const { heading, columns, rows } of props.page().groups)
      for (const [i, { key, label: column }] of columns.entries()) {
        const values = rows.map(({ cells }) => cells[i]?.value);
        const hasValue = values.some((value) => value !== undefined);
        expect({ column, isKept: hasValue || published.has(key) }).toEqual({ column, isKept: true });
        const repeats = values.every((value) => value?.jenis === 'teks' && value.text === heading);
        expect({ column, repeats }).toEqual({ column, repeats: false });
      }
  }
});

describe('a page of a record', () => {
  const pages = recordPages().map(({ props }) => props.page());

  test('shows every check once, with what it found', () => {
    for (const page of pages) {
      const checks = page.checks.flatMap((group) => group.checks);
      for (const check of checks) {
        const isFault = check.outcome === 'gagal' || check.outcome === 'perlu-telaah';
        expect(check.findings.length > 0).toBe(isFault);
        expect(check.reason === undefined).toBe(check.outcome !== 'tak-berlaku');
      }
    }
  });

  test('never folds what was found, and names a provision once for each way of reading it', () => {
    for (const { outcome, checks, folded } of pages.flatMap((page) => page.checks)) {
      expect(folded !== undefined && ['gagal', 'perlu-telaah'].includes(outcome)).toBe(false);
      for (const { provisions } of checks.flatMap(({ grounds }) => grounds))
        expect(new Set(provisions.map(({ text }) => text)).size).toBe(provisions.length);
    }
  });

  test('of a sample says that it is one', () => {
    for (const page of pages) expect(page.contoh).toBe(page.origin.startsWith('Rekaan'));
  });
});

test('every provision has its place on a page, with each way in which it is kept', () => {
  const stated = [...policies.daerah.values()].flatMap(provisionsOf);
  const shown = articlePages().flatMap(({ props }) => props.page.provisions);
  expect(shown.map(({ id }) => id).sort()).toEqual(stated.map(({ id }) => id).sort());
  const entriesShown = shown.flatMap(({ versions }) => versions.flatMap(({ enforcement }) => enforcement));
  expect(
    entriesShown.filter(({ heading, text, details }) => heading === '' || (!text && details.length === 0)),
  ).toEqual([]);
});

test('the results of a provision account for every record that was judged', () => {
  for (const { bindings, registry } of regencies)
    for (const binding of bindings) {
      const subjects = registry.entries.filter(({ jenis }) => speaksOf(binding, jenis));
      expect(judgementsBy(binding).length).toBe(subjects.length);
    }
});

test('what a binding gives its rule is named by its description and read in words', () => {
  const bindings = regencies.flatMap((regency) => regency.bindings);
  const shown = bindings.flatMap(parametersOf);
  const keys = bindings.flatMap(({ parameter }) => Object.keys(parameter ?? {}));
  expect(shown.filter(({ label, text }) => !label.includes(' ') || /[.;]/.test(label) || text === '')).toEqual([]);
  expect(keys.map(title).filter((key) => shown.some(({ label }) => label === key))).toEqual([]);
  expect(shown).toContainEqual({ label: 'Sejak kapan keputusannya dinilai', text: 'sejak nama dipakai' });
  // Host labels are read letter by letter: "dns" is no abbreviation here.
  expect(shown.find(({ label }) => label.startsWith('Label yang dicadangkan'))?.text).toMatch(/\bdns\b/);
});

test('every rule has its page', () => {
  const pages = rulePages().map(({ props }) => props.page);
  expect(pages.map(({ id }) => id).sort()).toEqual([...rules.keys()].sort());
});
