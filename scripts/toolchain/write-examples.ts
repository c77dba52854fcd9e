import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { rules } from '../../policies/rules/index.ts';
import { regionalExamples } from '../adapters/read-rule-page.ts';
import { parseRulePage } from '../adapters/rule-page.ts';
import { statedOf } from '../core/example.ts';
import type { Rule } from '../core/rule.ts';
import { pageFile, regenciesBinding, runPageExample } from '../testing/rule-examples.ts';

/**
 * Writes the findings of every example into the rules' pages, shared ones and those of a regency, for an author to read
 * and judge. The tests compare them; this only spares the typing. Usage: npm run examples [rule-id …]
 */
const asked = process.argv.slice(2);

const filesOf = (rule: Rule) => {
  const file = pageFile(rule);
  if (!existsSync(file)) return [];
  const bound = regenciesBinding(rule);
  const regional = regionalExamples(rule.id).map((own) => ({
    ...own,
    examples: own.examples.filter(({ daerah }) => bound.includes(daerah)),
  }));
  return [{ file, ...parseRulePage(readFileSync(file, 'utf8')) }, ...regional];
};

for (const rule of rules.values()) {
  if (asked.length > 0 && !asked.includes(rule.id)) continue;
  const files = filesOf(rule);
  if (files.length === 0) console.log(`${rule.id}: no page`);
  for (const { file, examples, faults } of files) {
    for (const fault of faults) console.log(`${rule.id}: ${fault}`);
    let source = readFileSync(file, 'utf8');
    for (const example of examples.toReversed()) {
      const { findings, outcome, broken, reasons } = runPageExample(rule, example);
      if (broken.length > 0) console.log(`${file}:${example.line}: ${broken.join('; ')}`);
      if ((outcome === 'perlu-telaah' ? 'gagal' : outcome) !== example.outcome)
        console.log(`${file}:${example.line}: "${example.heading}" is ${outcome} (${reasons.join(' ')})`);
      const { start, end } = example.slot;
      const block =
        findings.length > 0
          ? `\`\`\`yaml temuan\n${dump(findings.map(statedOf), { lineWidth: -1 }).trimEnd()}\n\`\`\``
          : '';
      const isNew = start === end;
      source = source.slice(0, start) + (isNew && block ? `\n\n${block}` : block) + source.slice(end);
    }
    writeFileSync(file, source.replace(/\n{3,}/g, '\n\n'));
  }
}
