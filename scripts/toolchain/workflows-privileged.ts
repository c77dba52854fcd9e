import { type Fields, fieldsOf, isPrivileged, isPublishing, perJob, type Workflow, wordOf } from './workflows-model.ts';

const MAIN = ['main', 'refs/heads/main'];
const CHECKOUT_KEYS = ['ref', 'fetch-depth', 'persist-credentials'];

/** Commands that bring code from elsewhere, or the tree of somebody's branch, into a job that holds secrets. */
const STRANGE_CODE: readonly [RegExp, string][] = [
  [/\bnpm\s+(i|in|install|add|update|up|upgrade|exec|x|init|link)\b/, 'a package beside the lockfile (npm ci only)'],
  [/\bnpx\s|\b(yarn|pnpm|bunx?|pip3?|pipx|uvx?)\s/, 'a package from outside the lockfile'],
  [/\b(curl|wget)\s/, 'a download'],
  [/\bgh\s+(pr\s+checkout|run\s+download)\b/, 'the tree or the artifacts of a request'],
  [
    /\bgit\s+(checkout|switch|restore|pull|merge|clone|submodule|worktree|read-tree)\b|\brefs\/pull\//,
    'a head in the working tree',
  ],
];

function checkoutProblems(step: Fields): string[] {
  const settings = fieldsOf(step.with);
  const strange = Object.keys(settings).filter((key) => !CHECKOUT_KEYS.includes(key));
  return [
    ...(MAIN.includes(wordOf(settings.ref)) ? [] : ['a privileged job checks out refs/heads/main, named outright']),
    ...strange.map((key) => `a privileged checkout has no ${key}`),
  ];
}

function actionProblems(step: Fields): string[] {
  const name = wordOf(step.uses).replace(/@.*/, '');
  if (name === 'actions/checkout') return checkoutProblems(step);
  if (/artifact/i.test(name)) return ['an artifact in a privileged job: whoever made it may have written anything'];
  if (name !== 'actions/setup-node') return [`${name} runs beside the secrets; only checkout and setup-node do`];
  const { cache } = fieldsOf(step.with);
  return cache === undefined || cache === '' ? [] : ['a cache in a privileged job may have been filled by others'];
}

/** What a script that holds secrets brings in beside the checkout of main. */
export function strangeCode(script: string): string[] {
  return STRANGE_CODE.filter(([fault]) => fault.test(script)).map(([, what]) => `brings in ${what}`);
}

function stepProblems(step: Fields): string[] {
  const strange = typeof step.run === 'string' ? strangeCode(step.run) : [];
  return [...strange, ...(step.uses === undefined ? [] : actionProblems(step))];
}

/** E04, E05: a privileged job runs the code of main and nothing else. */
export function privilegedProblems(workflow: Workflow): string[] {
  return perJob(workflow, (job) => {
    if (!isPrivileged(workflow, job)) return [];
    const isBoxed = job.fields.container !== undefined || job.fields.services !== undefined;
    return [
      ...(isBoxed ? ['a container beside the secrets'] : []),
      ...(job.fields.uses === undefined ? [] : ['a privileged job is written out, not called']),
      ...(isPublishing(workflow, job) ? [] : job.steps.flatMap(stepProblems)),
    ];
  });
}
