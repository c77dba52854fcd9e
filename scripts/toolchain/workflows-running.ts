import {
  type Fields,
  fieldsOf,
  isGate,
  isPrivileged,
  isPublishing,
  type Job,
  perJob,
  type Workflow,
  wordOf,
} from './workflows-model.ts';

/** Name of the check that the gate posts itself; a job of that name would post a second one. */
const CHECK = 'gerbang';
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const HOSTED = /^(ubuntu|windows|macos)-\d[\w.]*$/;

/** A filter decides by what a stranger changed or called his branch, and what is filtered out counts as passed. */
const FILTERS: Readonly<Record<string, readonly string[]>> = {
  pull_request: ['paths', 'paths-ignore', 'branches-ignore'],
  pull_request_review: ['paths', 'paths-ignore', 'branches-ignore'],
  push: ['paths', 'paths-ignore'],
  workflow_run: ['branches', 'branches-ignore'],
};

function filterProblems({ events }: Workflow): string[] {
  return Object.entries(FILTERS).flatMap(([event, names]) =>
    names
      .filter((name) => events.get(event)?.[name] !== undefined)
      .map((name) => `${name} of ${event} can leave the run out, and what does not run counts as passed`),
  );
}

function concurrencyProblems(workflow: Workflow): string[] {
  const { concurrency } = workflow.fields;
  if (concurrency === undefined) return ['concurrency is missing'];
  if (!isGate(workflow)) return [];
  const { group = concurrency, ...rest } = fieldsOf(concurrency);
  const isCutShort = (rest['cancel-in-progress'] ?? false) !== false;
  return [
    ...(typeof group === 'string' && !group.includes('${{') ? [] : ['the gate runs one at a time: one fixed group']),
    ...(isCutShort ? ['the gate is not cut short: cancel-in-progress must be false'] : []),
  ];
}

function gateProblems(workflow: Workflow): string[] {
  if (!isGate(workflow)) return [];
  const { inputs } = fieldsOf(workflow.events.get('workflow_dispatch'));
  const loose = Object.entries(fieldsOf(inputs)).filter(([, input]) => fieldsOf(input).type !== 'number');
  return [
    ...(workflow.events.has('schedule') ? [] : ['a schedule is missing: a signal may be skipped or lost']),
    ...loose.map(([name]) => `input ${name} must be a number`),
  ];
}

function usesProblems(step: Fields): string[] {
  if (step.uses === undefined) return [];
  const uses = wordOf(step.uses);
  const isCheckout = uses.startsWith('actions/checkout@');
  const isKept = wordOf(fieldsOf(step.with)['persist-credentials']) !== 'false';
  return [
    ...(uses.startsWith('./') ? [`${uses} is a local action, which this check does not read`] : []),
    ...(uses.startsWith('./') || PINNED.test(uses) ? [] : [`${uses} is not pinned to a commit`]),
    ...(isCheckout && isKept ? ['checkout leaves its token behind: persist-credentials must be false'] : []),
  ];
}

/** `if` of a step may only say that it runs in any case. */
const isSkippable = (step: Fields): boolean =>
  step.if !== undefined && !/^(\$\{\{)?always\(\)(\}\})?$/.test(wordOf(step.if).replaceAll(' ', ''));

function skipProblems(workflow: Workflow, job: Job): string[] {
  const goesOn = [job.fields, ...job.steps].some((part) => (part['continue-on-error'] ?? false) !== false);
  const isGuarded = isPrivileged(workflow, job);
  return [
    ...(job.fields.if === undefined ? [] : ['a job with if: can be skipped, and what is skipped counts as passed']),
    ...(goesOn ? ['continue-on-error hides what did not work'] : []),
    ...(isGuarded && job.steps.some(isSkippable) ? ['a step of a privileged job with if: can be skipped'] : []),
    // What is not published leaves the pages as they were; nothing counts as passed by it.
    ...(isGuarded && job.fields.needs !== undefined && !isPublishing(workflow, job)
      ? ['a privileged job with needs: is skipped with what it needs']
      : []),
    ...(isGuarded && job.fields.strategy !== undefined ? ['a privileged job with an empty matrix does not run'] : []),
  ];
}

function jobProblems(workflow: Workflow, job: Job): string[] {
  const { fields, id, steps } = job;
  const isCalled = fields.uses !== undefined;
  return [
    ...(fields['timeout-minutes'] === undefined ? ['timeout-minutes is missing'] : []),
    ...(isCalled || HOSTED.test(wordOf(fields['runs-on'])) ? [] : ['runs-on names one hosted runner with its version']),
    ...([id, fields.name].includes(CHECK) ? [`no job is called ${CHECK}: that check belongs to the gate`] : []),
    ...[fields, ...steps].flatMap(usesProblems),
    ...skipProblems(workflow, job),
  ];
}

/** E01, E02, E06: whether a workflow runs when it should, to its end, and only what was pinned. */
export function runningProblems(workflow: Workflow): string[] {
  return [
    ...filterProblems(workflow),
    ...concurrencyProblems(workflow),
    ...gateProblems(workflow),
    ...perJob(workflow, (job) => jobProblems(workflow, job)),
  ];
}
