import { existsSync, readFileSync } from 'node:fs';
import { rules } from '../../policies/rules/index.ts';
import { lawFrom } from '../adapters/load-register.ts';
import { readPolicies } from '../adapters/read-policies.ts';
import { type PageExample, parseRulePage, type RulePage } from '../adapters/rule-page.ts';
import type { Law } from '../core/check.ts';
import { type ExampleResult, runExample } from '../core/example.ts';
import type { Daerah } from '../core/records/daerah.ts';
import type { Rule } from '../core/rule.ts';

export const { law, loaded } = lawFrom(readPolicies('policies', 'policies'), rules);

export const pageFile = (rule: Rule): string => `policies/rules/${rule.id}.md`;
export const pageOf = (rule: Rule): RulePage | undefined =>
  existsSync(pageFile(rule)) ? parseRulePage(readFileSync(pageFile(rule), 'utf8')) : undefined;

/** Examples show a demonstration register, as the five regencies are. */
const profil: Daerah = {
  nama: 'Kabupaten Contoh',
  kode: '00.00',
  provinsi: 'Contoh',
  ibu_kota: 'Contoh',
  keadaan: 'peragaan',
  asal: 'contoh',
};

export const regencies: readonly string[] = [...loaded.policies.daerah.keys()];

/** Regencies whose own regulation binds the rule. */
export const regenciesBinding = (rule: Rule): string[] =>
  regencies.filter((daerah) =>
    law.bindings(daerah).some((binding) => binding.rule.id === rule.id && binding.provision !== undefined),
  );

/** A reason that is shown to people: words that end as a sentence does. */
export const isSentence = (text: string): boolean => /^\S+ \S.*\.$/.test(text);

/** The bindings of a rule in a regency; `as` puts another check in the rule's place, `by` another law. */
export const worldOfRule = (rule: Rule, daerah: string, as: Rule = rule, by: Law = law) => ({
  profil,
  bindings: by
    .bindings(daerah)
    .filter((binding) => binding.rule.id === rule.id)
    .map((binding) => ({ ...binding, rule: as })),
  vocabulary: by.vocabulary(daerah),
});

/** Runs an example by the bindings of its regency. */
export const runPageExample = (
  rule: Rule,
  page: RulePage,
  { daerah, example }: PageExample,
  as: Rule = rule,
  by: Law = law,
): ExampleResult => runExample(example, page.fixture, { daerah, ...worldOfRule(rule, daerah, as, by) });
