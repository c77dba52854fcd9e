import { globSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { rules } from '../../policies/rules/index.ts';
import { trapTables } from '../../policies/traps/tables.ts';
import { lawFrom } from '../adapters/load-register.ts';
import { readPolicies } from '../adapters/read-policies.ts';
import type { PageExample } from '../adapters/rule-page.ts';
import type { Law } from '../core/check.ts';
import { judgeScene, type Scene, sceneOf, statedOf } from '../core/example.ts';
import type { Rule } from '../core/rule.ts';
import { parameterFaults } from '../testing/parameter-faults.ts';
import { bindingsOf, declarationFaults, eventsJudged } from '../testing/rule-declarations.ts';
import { isSentence, pageOf, worldOfRule } from '../testing/rule-examples.ts';
import { holeFaults, pageHoles } from '../testing/rule-holes.ts';
import { expectedOf, regencies, type Trap, trapOf, verdictOf } from '../testing/traps.ts';
import type { JudgeOf, Loaded } from './judge.ts';
import { failingTestFiles } from './test-file.ts';

const RULES = 'policies/rules/';
const policies = readPolicies('policies', 'policies');
const isRule = (value: unknown, id: string): value is Rule =>
  typeof value === 'object' && value !== null && 'check' in value && 'id' in value && value.id === id;

/** The rule among what its file exports. */
const ruleIn = (module: Loaded, id: string): Rule => {
  const found = Object.values(module).find((value) => isRule(value, id));
  if (!isRule(found, id)) throw new Error(`${id}: the file exports no such rule`);
  return found;
};

/** The law with a rule in place of the one of its name, and of the bindings only those of that rule: the others stay what they are. */
const lawWith = (rule: Rule): { readonly faults: unknown; readonly law: Law } => {
  const { law, loaded } = lawFrom(policies, new Map(rules).set(rule.id, rule));
  const own = new Map(
    regencies.map((daerah) => [daerah, law.bindings(daerah).filter((binding) => binding.rule.id === rule.id)]),
  );
  const bindings = (daerah: string) => own.get(daerah as (typeof regencies)[number]) ?? [];
  return { faults: loaded.findings, law: { ...law, bindings } };
};

interface Staged extends PageExample {
  readonly scene: Scene;
}

/** What the page of the rule states of its examples, as `policies/rules.test.ts` holds it. */
const failingExample = (rule: Rule, law: Law, examples: readonly Staged[]): string | undefined =>
  examples.find((example) => {
    const { daerah, scene } = example;
    const { broken, outcome, findings, reasons } = judgeScene(scene, worldOfRule(rule, daerah, rule, law));
    return (
      broken.length > 0 ||
      (outcome === 'perlu-telaah' ? 'gagal' : outcome) !== example.outcome ||
      !isDeepStrictEqual(findings.map(statedOf), example.findings ?? []) ||
      new Set(findings.map(({ key }) => key)).size !== findings.length ||
      reasons.some((reason) => !isSentence(reason))
    );
  })?.heading;

const allTraps = (rule: Rule): Trap[] =>
  Object.values(trapTables).flatMap((traps) =>
    Object.values(traps.tables)
      .flat()
      .filter((row) => rule.subjects.some((jenis) => (row.subject ?? traps.subject).startsWith(`${jenis}/`)))
      .flatMap((row) => regencies.map((daerah) => trapOf(traps, row, daerah))),
  );

/** Rows of the trap tables whose expected verdict the rule changes. */
const failingTrap = (
  before: ReadonlyMap<Trap, ReturnType<typeof verdictOf>>,
  id: string,
  law: Law,
): string | undefined => {
  for (const [trap, was] of before) {
    const is = verdictOf(trap, law);
    if (isDeepStrictEqual(is, was)) continue;
    // Without a finding the row tells of one rule only, and only when no other finds something either.
    const isTold = typeof is !== 'string' || typeof was !== 'string' || (trap.about === id && expectedOf(trap) === was);
    if (isTold) return `${trap.name} (${trap.daerah})`;
  }
  return undefined;
};

/** Tests of which the judge does the work itself. */
const judgedHere = ['rules', 'traps', 'declarations'].map((name) => `policies/${name}.test.ts`);

/** Other test files of the policies that name the rule. */
const testFilesOf = (id: string): string[] =>
  globSync('policies/**/*.test.ts')
    .filter((file) => !judgedHere.includes(file))
    .filter((file) => {
      const source = readFileSync(file, 'utf8');
      return file.startsWith(`${RULES}${id}.`) || source.includes(`rules/${id}.ts`) || source.includes(`'${id}'`);
    })
    .toSorted();

/** The judge of a rule's file: its page's examples, the trap tables, and the tests that name it. */
export const judgeOf: JudgeOf = (file) => {
  const id = file.slice(RULES.length, -'.ts'.length);
  const original = rules.get(id);
  const page = original && pageOf(original);
  if (!original || !page) throw new Error(`${file}: no such rule, or no page`);
  // What does not depend on the rule's code is made once: there are many mutants.
  const { faults, law } = lawWith(original);
  const examples = page.examples.map((example) => ({
    ...example,
    scene: sceneOf(example.example, example.fixture, example.daerah),
  }));
  const before = new Map(allTraps(original).map((trap) => [trap, verdictOf(trap, law)]));
  const events = eventsJudged(original, bindingsOf(original, law));
  const holes = pageHoles(page);
  const testFiles = testFilesOf(id);
  return {
    failing: (module) => {
      const rule = ruleIn(module, id);
      const changed = lawWith(rule);
      if (!isDeepStrictEqual(changed.faults, faults)) return 'policies bind the rule';
      if (parameterFaults(rule).length > 0) return 'parameters are described';
      const bound = bindingsOf(rule, changed.law);
      if (declarationFaults(rule, bound).length > 0) return 'kinds that the bindings name';
      if (eventsJudged(rule, bound) !== events) return 'events are judged by the law of their day';
      return (
        failingExample(rule, changed.law, examples) ??
        failingTrap(before, id, changed.law) ??
        holeFaults(rule, holes, changed.law).next().value
      );
    },
    failingSlowly: (source) =>
      testFiles.length > 0 && failingTestFiles(testFiles, file, source) ? testFiles.join(', ') : undefined,
  };
};
