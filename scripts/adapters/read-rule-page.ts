import { existsSync, globSync, readFileSync } from 'node:fs';
import type { Fixture } from '../core/example.ts';
import { type PageExample, parseRulePage, type RulePage } from './rule-page.ts';

/** The page beside a rule. */
export const rulePageFile = (rule: string): string => `policies/rules/${rule}.md`;

/** One file of examples, as it stands on the disk. */
interface ExampleFile {
  readonly file: string;
  readonly examples: readonly PageExample[];
  readonly faults: readonly string[];
}

const pageIn = (file: string): RulePage | undefined =>
  existsSync(file) ? parseRulePage(readFileSync(file, 'utf8')) : undefined;

/** The examples of a regency's own page stand on the miniature register of the shared one, with what they change in it. */
const regionalFile = (file: string, shared: Fixture): ExampleFile => {
  const [, own = ''] = file.split(/[\\/]/);
  const { examples = [], faults = [] } = pageIn(file) ?? {};
  return {
    file,
    examples: examples
      .filter(({ daerah }) => daerah === own)
      .map((example) => ({ ...example, fixture: { ...shared, ...example.fixture } })),
    faults: [
      ...faults.map((fault) => `${file}: ${fault}`),
      ...examples
        .filter(({ daerah }) => daerah !== own)
        .map(({ line }) => `${file} line ${line}: an example of another regency`),
    ],
  };
};

/** `policies/<daerah>/contoh-aturan/<rule>.md`: a regency's own examples, so that it need not change the page that all share. */
export const regionalExamples = (rule: string): ExampleFile[] => {
  const files = globSync(`policies/*/contoh-aturan/${rule}.md`).sort();
  // The page of most rules is parsed for nothing here: few regencies keep examples apart.
  if (files.length === 0) return [];
  const shared = pageIn(rulePageFile(rule))?.fixture ?? {};
  return files.map((file) => regionalFile(file, shared));
};

/**
 * A rule's page as everybody reads it: its own examples, and those that regencies keep apart. The latter wait while
 * nothing in their regency binds the rule, as in a pasal that was taken over and is not read yet.
 */
export const readRulePage = (rule: string, binds: (daerah: string) => boolean): RulePage | undefined => {
  const page = pageIn(rulePageFile(rule));
  if (page === undefined) return undefined;
  const regional = regionalExamples(rule);
  return {
    ...page,
    examples: [...page.examples, ...regional.flatMap(({ examples }) => examples).filter(({ daerah }) => binds(daerah))],
    faults: [...page.faults, ...regional.flatMap(({ faults }) => faults)],
  };
};
