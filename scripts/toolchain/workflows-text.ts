import { expressionsOf, type Fields, fieldsOf, isGate, perJob, type Workflow, wordOf } from './workflows-model.ts';

/** Text that a script must not hold, with what is wrong about it. */
const SCRIPT_FAULTS: readonly [RegExp, string][] = [
  // An expression is put into the script before the shell reads it: text of an event becomes code.
  [/\$\{\{/, 'event text inside run or script (an expression is pasted into code; hand it over in env)'],
  [/GITHUB_(ENV|OUTPUT|PATH|STATE)\b/, 'writes to GITHUB_ENV, GITHUB_OUTPUT or GITHUB_PATH (later steps believe them)'],
  [/::\s*(set-output|set-env|add-path|save-state|stop-commands)/i, 'a workflow command that later steps believe'],
  [/(^|[\s;&|(])(eval|source)\s/m, 'eval or source reads data as code'],
  [/\b(ba|da|z)?sh\s+-\w*c\b/, 'sh -c reads data as code'],
];

/** Problems of a shell script, inside a step or in a file that a step runs. */
export function scriptProblems(script: string): string[] {
  return SCRIPT_FAULTS.filter(([fault]) => fault.test(script)).map(([, what]) => what);
}

/** Expressions that decide by a name anybody can take, or that hide which value they read. */
const EXPRESSION_FAULTS: readonly [RegExp, string][] = [
  [/\bgithub\.(actor|actor_id|triggering_actor)\b/, 'github.actor tells who clicked last, not who wrote'],
  [/\bauthor_association\b|\bsender\.login\b/, 'author_association and sender decide nothing'],
  [/\bcontains\('/, 'contains() with text first looks for a part of that text'],
  [/[[*]/, 'names are written with dots, so that it shows what is read'],
  [/\btojson\(/, 'toJSON() hands over more than is needed'],
];

/** Variables that programs obey. */
const OBEYED = /^(PATH|BASH_ENV|ENV|NODE_OPTIONS|LD_PRELOAD|GIT_\w+|NPM_CONFIG_\w+|ACTIONS_ALLOW_\w+)$/i;

function envProblems(env: unknown): string[] {
  const obeyed = Object.entries(fieldsOf(env)).filter(
    ([name, value]) => OBEYED.test(name) && (expressionsOf(value).length > 0 || /^ACTIONS_ALLOW/i.test(name)),
  );
  return obeyed.map(([name]) => `${name} in env is obeyed by programs and must not come from an expression`);
}

function stepProblems(step: Fields): string[] {
  const { script } = fieldsOf(step.with);
  const texts = [step.run, step.shell, script].filter((text) => typeof text === 'string');
  return [...texts.flatMap(scriptProblems), ...envProblems(step.env)];
}

/** What the privileged workflow may read of the event that woke it; a number typed by hand is an input. */
const GATE_READS = 'github.event.workflow_run.head_sha';

function readProblems(workflow: Workflow): string[] {
  if (!isGate(workflow)) return [];
  const named = expressionsOf(workflow.fields).flatMap((text) => text.match(/\bgithub\.[\w.-]+/g) ?? []);
  return named
    .filter((name) => name !== GATE_READS)
    .map(
      (name) => `the privileged workflow may not read ${name}: only the commit of the run, checked again by the forge`,
    );
}

/** E03, E04, E06: what reaches a script, and what an expression may ask. */
export function textProblems(workflow: Workflow): string[] {
  const expressions = expressionsOf(workflow.fields);
  const asked = EXPRESSION_FAULTS.filter(([fault]) => expressions.some((text) => fault.test(text)));
  return [
    ...asked.map(([, what]) => what),
    ...readProblems(workflow),
    ...envProblems(workflow.fields.env),
    ...perJob(workflow, ({ fields, steps }) => [
      ...envProblems(fields.env),
      ...scriptProblems(wordOf(fieldsOf(fieldsOf(fields.defaults).run).shell ?? '')),
      ...steps.flatMap(stepProblems),
    ]),
  ];
}
