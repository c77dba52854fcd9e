import { grantsOf, isGate, isPrivileged, type Job, perJob, readsSecrets, type Workflow } from './workflows-model.ts';

/** Events that the branch of a stranger can cause, with that branch's own workflow file. */
const OF_STRANGERS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];

/** Every other event either runs a stranger's wish with the rights of main, or is needed by nothing here. */
const USED = new Set([...OF_STRANGERS, 'push', 'schedule', 'workflow_dispatch', 'workflow_run']);

function eventProblems({ events }: Workflow): string[] {
  return [...events.keys()].filter((event) => !USED.has(event)).map((event) => `${event} is not used here`);
}

function topProblems(workflow: Workflow): string[] {
  const { permissions, env } = workflow.fields;
  const isDeclared = typeof permissions === 'object' && permissions !== null;
  const isReadOnly = isDeclared && grantsOf(permissions).every(([, level]) => level === 'read' || level === 'none');
  const isEmpty = isDeclared && Object.keys(permissions).length === 0;
  return [
    ...(isReadOnly ? [] : ['top-level permissions must be declared and read-only; a job may ask for more']),
    ...(isGate(workflow) && !isEmpty ? ['top-level permissions of the privileged workflow must be {}'] : []),
    ...(readsSecrets(env) ? ['secrets stand in the env of the one step that needs them'] : []),
  ];
}

function strangerProblems({ fields }: Job): string[] {
  const writes = grantsOf(fields.permissions).some(([, level]) => level === 'write');
  return [
    ...(readsSecrets(fields) ? ['secrets in a job that a fork can start'] : []),
    ...(fields.environment === undefined ? [] : ['an environment in a job that a fork can start']),
    ...(writes ? ['a write permission in a job that a fork can start'] : []),
  ];
}

function jobProblems(workflow: Workflow, job: Job): string[] {
  const { permissions, secrets, env, environment } = job.fields;
  const isOpen = OF_STRANGERS.some((event) => workflow.events.has(event));
  return [
    ...(typeof permissions === 'string' ? ['permissions must be listed one by one'] : []),
    ...(secrets === 'inherit' ? ['secrets: inherit hands over all of them'] : []),
    ...(readsSecrets(env) ? ['secrets stand in the env of the one step that needs them'] : []),
    ...(readsSecrets(job.fields) && environment === undefined
      ? ['secrets without an environment that guards them']
      : []),
    ...(isPrivileged(workflow, job) && permissions === undefined ? ['a privileged job lists its permissions'] : []),
    ...(isOpen ? strangerProblems(job) : []),
  ];
}

/** E05, E06: who may start a workflow, and what it holds then. */
export function secretProblems(workflow: Workflow): string[] {
  return [
    ...eventProblems(workflow),
    ...topProblems(workflow),
    ...perJob(workflow, (job) => jobProblems(workflow, job)),
  ];
}
