import { rules } from '../../policies/rules/index.ts';
import { lawFrom } from '../adapters/load-register.ts';
import { readPolicies } from '../adapters/read-policies.ts';
import { readRulePage, rulePageFile } from '../adapters/read-rule-page.ts';
import type { PageExample, RulePage } from '../adapters/rule-page.ts';
import type { Law } from '../core/check.ts';
import { type ExampleResult, runExample } from '../core/example.ts';
import type { Daerah } from '../core/records/daerah.ts';
import type { Rule } from '../core/rule.ts';
import { showcase } from './showcase.ts';

export const { law, loaded } = lawFrom(readPolicies('policies', 'policies'), rules);

export const pageFile = (rule: Rule): string => rulePageFile(rule.id);

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

/** A rule's page with the examples whose law is here: an adopter keeps the shared pages and not every regency on them. */
export const pageOf = (rule: Rule): RulePage | undefined => {
  const bound = regenciesBinding(rule);
  const page = readRulePage(rule.id, (daerah) => bound.includes(daerah));
  const isGone = ({ daerah }: PageExample) => !regencies.includes(daerah) && showcase.includes(daerah);
  return page && { ...page, examples: page.examples.filter((example) => !isGone(example)) };
};

/** Whether all that speaks of a rule is of regencies that are gone, so that nothing here tries it. */
export const isUnusedHere = (rule: Rule): boolean => {
  const binds = regenciesBinding(rule);
  return (
    binds.length === 0 &&
    pageOf(rule)?.examples.length === 0 &&
    (readRulePage(rule.id, () => false)?.examples ?? []).some(({ daerah }) => showcase.includes(daerah))
  );
};

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
  { daerah, example, fixture }: PageExample,
  as: Rule = rule,
  by: Law = law,
): ExampleResult => runExample(example, fixture, { daerah, ...worldOfRule(rule, daerah, as, by) });
