import { readFileSync, writeFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { rules } from '../../policies/rules/index.ts';
import { statedOf } from '../core/example.ts';
import { pageFile, pageOf, runPageExample } from '../testing/rule-examples.ts';

/**
 * Writes the findings of every example into the rules' pages, for an author to read and judge.
 * The tests compare them; this only spares the typing. Usage: npm run examples [rule-id …]
 */
const asked = process.argv.slice(2);
for (const rule of rules.values()) {
  if (asked.length > 0 && !asked.includes(rule.id)) continue;
  const page = pageOf(rule);
  if (!page) {
    console.log(`${rule.id}: no page`);
    continue;
  }
  for (const fault of page.faults) console.log(`${rule.id}: ${fault}`);
  let source = readFileSync(pageFile(rule), 'utf8');
  for (const example of page.examples.toReversed()) {
    const { findings, outcome, broken, reasons } = runPageExample(rule, page, example);
    if (broken.length > 0) console.log(`${rule.id} line ${example.line}: ${broken.join('; ')}`);
    if ((outcome === 'perlu-telaah' ? 'gagal' : outcome) !== example.outcome)
      console.log(`${rule.id} line ${example.line}: "${example.heading}" is ${outcome} (${reasons.join(' ')})`);
    const { start, end } = example.slot;
    const block =
      findings.length > 0
        ? `\`\`\`yaml temuan\n${dump(findings.map(statedOf), { lineWidth: -1 }).trimEnd()}\n\`\`\``
        : '';
    const isNew = start === end;
    source = source.slice(0, start) + (isNew && block ? `\n\n${block}` : block) + source.slice(end);
  }
  writeFileSync(pageFile(rule), source.replace(/\n{3,}/g, '\n\n'));
}
