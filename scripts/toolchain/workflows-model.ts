/** A mapping of a workflow file, whatever it holds: the file may be anything that YAML can say. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Job {
  readonly id: string;
  readonly fields: Fields;
  readonly steps: readonly Fields[];
}

export interface Workflow {
  readonly fields: Fields;
  /** Events that start it, each with its filters. */
  readonly events: ReadonlyMap<string, Fields>;
  readonly jobs: readonly Job[];
}

/** What is not a mapping is read as an empty one: actionlint tells of its shape. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function eventsOf(on: unknown): ReadonlyMap<string, Fields> {
  const named = listOf(on).filter((one) => typeof one === 'string');
  if (named.length > 0) return new Map(named.map((event) => [event, {}]));
  return new Map(Object.entries(fieldsOf(on)).map(([event, filters]) => [event, fieldsOf(filters)]));
}

/** A plain value as text; a mapping or a list has none, and may hold what breaks the making of it. */
export function wordOf(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

/** A parsed workflow in the form that the rules read; never throws. */
export function workflowOf(document: unknown): Workflow {
  const fields = fieldsOf(document);
  const jobs = Object.entries(fieldsOf(fields.jobs)).map(([id, job]) => ({
    id,
    fields: fieldsOf(job),
    steps: listOf(fieldsOf(job).steps).map(fieldsOf),
  }));
  return { fields, events: eventsOf(fields.on), jobs };
}

/**
 * Expressions inside a value, in small letters and without spaces, as GitHub reads names. One string gives one text from its
 * first `${{` to its last `}}`: nothing can hide behind a bracket inside quotes. All of an `if` is an expression.
 */
export function expressionsOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    const text = key === 'if' ? value : (/\$\{\{[\s\S]*\}\}/.exec(value)?.[0] ?? '');
    return text === '' ? [] : [text.replaceAll(/\s/g, '').toLowerCase()];
  }
  if (Array.isArray(value)) return value.flatMap((one) => expressionsOf(one));
  return Object.entries(fieldsOf(value)).flatMap(([name, inner]) => expressionsOf(inner, name));
}

/** True where a value reads any secret. */
export function readsSecrets(value: unknown): boolean {
  return expressionsOf(value).some((text) => /\bsecrets\b/.test(text));
}

/** Grants of a `permissions` block as pairs; a word such as `write-all` is a pair too. */
export function grantsOf(permissions: unknown): [string, string][] {
  if (typeof permissions === 'string') return [[permissions, permissions.replace(/-all$/, '')]];
  return Object.entries(fieldsOf(permissions)).map(([scope, level]) => [scope, wordOf(level)]);
}

/** True for the workflow that another one wakes: it runs with the rights of main on somebody else's doing. */
export function isGate({ events }: Workflow): boolean {
  return events.has('workflow_run');
}

/** True for a job that holds something a stranger must not reach: a secret, an environment, or the right to write. */
export function isPrivileged(workflow: Workflow, { fields }: Job): boolean {
  return (
    isGate(workflow) ||
    fields.environment !== undefined ||
    readsSecrets(fields) ||
    readsSecrets(workflow.fields.env) ||
    grantsOf(fields.permissions).some(([, level]) => level === 'write')
  );
}

const PUBLISHES = /^actions\/deploy-pages@[0-9a-f]{40}$/;
const PUBLISHING_GRANTS = ['id-token:write', 'pages:write'];

/**
 * True for a job that hands finished pages to the forge and can do nothing else: one step, no checkout, no script, no secret,
 * only the two rights that this step needs, in its own environment, and not woken by another workflow.
 */
export function isPublishing(workflow: Workflow, { fields, steps }: Job): boolean {
  const grants = grantsOf(fields.permissions).map(([scope, level]) => `${scope}:${level}`);
  const [step = {}, ...more] = steps;
  const isBare = more.length === 0 && step.run === undefined && PUBLISHES.test(wordOf(step.uses));
  return (
    isBare &&
    !isGate(workflow) &&
    !readsSecrets(fields) &&
    fields.environment === 'github-pages' &&
    grants.sort().join() === PUBLISHING_GRANTS.join()
  );
}

/** Each problem with the job it is in. */
export function perJob(workflow: Workflow, problemsOf: (job: Job) => string[]): string[] {
  return workflow.jobs.flatMap((job) => problemsOf(job).map((text) => `job ${job.id}: ${text}`));
}
