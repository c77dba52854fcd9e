import { existsSync, globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { statedOf } from '../scripts/core/example.ts';
import { notApplicable, pass } from '../scripts/core/rule.ts';
import { parameterFaults } from '../scripts/testing/parameter-faults.ts';
import {
  isSentence,
  isUnusedHere,
  pageFile,
  pageOf,
  regencies,
  regenciesBinding,
  runPageExample,
} from '../scripts/testing/rule-examples.ts';
import { holeFaults, pageHoles } from '../scripts/testing/rule-holes.ts';
import { rules } from './rules/index.ts';

const needed = ['Mengapa', 'Yang tidak dibuktikan', 'Contoh'];

test('every rule file is listed, and every listed rule has its file and page', () => {
  const files = globSync('policies/rules/*/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => file.slice('policies/rules/'.length, -3));
  expect(files.toSorted()).toEqual([...rules.keys()].toSorted());
  for (const id of rules.keys()) expect(existsSync(`policies/rules/${id}.md`), id).toBe(true);
});

test('every parameter of a rule is described, every choice it offers has words, and no list may be empty', () => {
  expect([...rules.values()].flatMap(parameterFaults)).toEqual([]);
});

// While the five are here, none is unused: every rule has its examples.
const tried = [...rules.values()].filter((rule) => !isUnusedHere(rule));

describe.each(tried.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const page = pageOf(rule);
  const examples = page?.examples ?? [];

  test('its page has its title, its sections, and no faults', () => {
    expect(page, pageFile(rule)).toBeDefined();
    expect(page?.title).toBe(rule.title);
    expect(page?.faults).toEqual([]);
    for (const section of needed) expect([...(page?.sections.keys() ?? [])], section).toContain(section);
    expect(examples.filter(({ daerah }) => !regencies.includes(daerah))).toEqual([]);
  });

  test('each regency that binds it has a passing, a failing and a not applicable example', () => {
    const binding = regenciesBinding(rule);
    const shown = (daerah: string | undefined) =>
      new Set(
        examples
          .filter((example) => daerah === undefined || example.daerah === daerah)
          .map((example) => example.outcome),
      );
    for (const daerah of binding.length > 0 ? binding : [undefined])
      expect([...shown(daerah)].toSorted(), daerah ?? 'any regency').toEqual(['gagal', 'lulus', 'tak-berlaku']);
  });

  test('each provision that binds it is cited by a failing example', () => {
    const cited = examples
      .flatMap((example) => runPageExample(rule, example).findings)
      .flatMap((finding) => finding.provisions);
    for (const daerah of regenciesBinding(rule))
      expect(
        cited.some((provision) => provision.startsWith(`${daerah}/`)),
        daerah,
      ).toBe(true);
  });

  test.each([
    ['finds nothing', pass],
    ['applies to nothing', notApplicable('never')],
  ] as const)('a check that %s is noticed in every regency that binds it', (_how, verdict) => {
    const emptied = { ...rule, check: () => verdict };
    const noticed = examples.filter((example) => runPageExample(rule, example, emptied).outcome !== example.outcome);
    const binding = regenciesBinding(rule);
    expect(noticed.length).toBeGreaterThan(0);
    for (const daerah of binding)
      expect(
        noticed.some((example) => example.daerah === daerah),
        daerah,
      ).toBe(true);
  });

  test('what may be absent is told in words', () => {
    expect(page ? [...holeFaults(rule, pageHoles(page))] : []).toEqual([]);
  });

  test.each(examples.map((example) => [example.heading, example] as const))('%s', (_heading, example) => {
    if (!page) throw new Error('no page');
    const result = runPageExample(rule, example);
    expect(result.broken).toEqual([]);
    expect(result.reasons.filter((reason) => !isSentence(reason))).toEqual([]);
    expect(result.outcome === 'perlu-telaah' ? 'gagal' : result.outcome, result.reasons.join(' ')).toBe(
      example.outcome,
    );
    expect(result.findings.map(statedOf)).toEqual(example.findings ?? []);
    expect(new Set(result.findings.map((finding) => finding.key)).size).toBe(result.findings.length);
  });
});
