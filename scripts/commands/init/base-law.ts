import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../policies/rules/index.ts';
import { lawIn } from '../../adapters/load-register.ts';
import { OperationalError } from '../../adapters/operational-error.ts';
import { rulePageFile } from '../../adapters/read-rule-page.ts';
import { exampleSections, registerSection } from '../../core/init/example-sections.ts';
import type { Base } from '../../core/init/from-base.ts';
import { articleSchema } from '../../core/policy/article.ts';

const textIn = (cwd: string, file: string): string =>
  existsSync(join(cwd, file)) ? readFileSync(join(cwd, file), 'utf8') : '';

/** The examples of a regency, those of the shared pages and those that it keeps itself with their own register. */
const examplesOf = (cwd: string, daerah: string): Base['examples'] =>
  [...rules.keys()].flatMap((rule) => {
    const own = textIn(cwd, `policies/${daerah}/contoh-aturan/${rule}.md`);
    const found = [textIn(cwd, rulePageFile(rule)), own].flatMap((page) => exampleSections(page, daerah));
    if (found.length === 0) return [];
    const register = registerSection(own);
    const parts = [`# ${rule}`, ...(register === undefined ? [] : [register]), '## Contoh', ...found];
    return [{ rule, text: `${parts.join('\n\n')}\n` }];
  });

/** The law of a regency that is here, to draft another's from; of several regulations the latest. */
export const baseIn = (cwd: string, daerah: string): Base => {
  const { files, loaded } = lawIn({ cwd, policies: 'policies' }, rules);
  const policy = loaded.policies.daerah.get(daerah);
  const regulation = policy?.regulations.at(-1);
  if (!policy || !regulation)
    throw new OperationalError(
      `Kebijakan daerah "${daerah}" tidak ada di sini, jadi tidak dapat menjadi rancangan.`,
      `Pilih salah satu: ${[...loaded.policies.daerah.keys()].join(', ')}.`,
    );
  const fault = [...files.findings, ...loaded.findings].find(
    (finding) => finding.daerah === daerah && finding.level === 'galat',
  );
  if (fault)
    throw new OperationalError(`${fault.file}: ${fault.message}`, 'Perbaiki dahulu kebijakan daerah itu, lalu ulangi.');
  const written = new Map(files.sources.map((source) => [source.file, source]));
  const articles = regulation.articles.flatMap(({ file }) => {
    const source = written.get(file);
    // As it is written: what counts of a pasal may be less, while it is not read.
    return source ? [{ article: articleSchema.parse(source.value), body: source.body }] : [];
  });
  return { policy, regulation, articles, examples: examplesOf(cwd, daerah) };
};
