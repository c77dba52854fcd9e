import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { allWorkflowProblems, wakingProblems, workflowProblems } from './workflows.ts';
import { fieldsOf, workflowOf } from './workflows-model.ts';
import { privilegedProblems } from './workflows-privileged.ts';
import { runningProblems } from './workflows-running.ts';
import { secretProblems } from './workflows-secrets.ts';
import { textProblems } from './workflows-text.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

function workflow({ on = 'push', permissions = 'contents: read', job = '', step = 'run: echo' }): string {
  return `on: ${on}
permissions: { ${permissions} }
concurrency: one
jobs:
  a:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    ${job}
    steps:
      - ${step}
`;
}

test('the workflows of this repository are clean', async () => {
  expect(await allWorkflowProblems()).toEqual([]);
});

test('a sound workflow has no problem', async () => {
  const step = `uses: actions/checkout@${PIN}\n        with: { persist-credentials: false, ref: main }`;
  const sound = workflow({ job: 'permissions: { issues: write }', step });
  expect(await workflowProblems(sound, 'sound.yml')).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['an unknown event', workflow({ on: 'pus' }), 'unknown Webhook event "pus"'],
    ['an event that nothing needs', workflow({ on: '[issue_comment]' }), 'issue_comment is not used'],
    ['write-all of a job', workflow({ job: 'permissions: write-all' }), 'listed one by one'],
    ['a job without an end', workflow({}).replace('timeout-minutes: 5', ''), 'timeout-minutes is missing'],
    ['a machine of one’s own', workflow({}).replace('ubuntu-24.04', 'self-hosted'), 'one hosted runner'],
    ['a moving runner', workflow({}).replace('ubuntu-24.04', 'ubuntu-latest'), 'one hosted runner'],
    ['runs that pile up', workflow({}).replace('concurrency: one\n', ''), 'concurrency is missing'],
    ['no YAML', 'on: [push\n', 'could not parse'],
  ])('%s', async (_, source, message) => {
    expect(await workflowProblems(source, 'bad.yml')).toContainEqual(expect.stringContaining(message));
  });
});

describe('a workflow that waits for another', () => {
  const gate = fieldsOf(load(readFileSync('.github/workflows/gerbang.yml', 'utf8')));
  const files = (...names: string[]) => new Map([['g.yml', gate], ...names.map((name) => [name, { name }] as const)]);

  test('finds it by its name', () => {
    expect(wakingProblems(files('ci', 'isyarat ulasan'))).toEqual([]);
  });

  test('a renamed one would never wake it', () => {
    expect(wakingProblems(files('ci', 'isyarat'))).toEqual([expect.stringContaining('waits for "isyarat ulasan"')]);
  });
});

test('a document of any shape is judged without a fall', () => {
  const key = fc.constantFrom(
    'on',
    'jobs',
    'steps',
    'with',
    'env',
    'if',
    'uses',
    'run',
    'permissions',
    'workflow_run',
    'a',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(`\${{ secrets.x }}`, `\${{`, 'pull_request', null, 1, true, 'write-all'),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 5 }),
    ),
  }));
  fc.assert(
    fc.property(tree, (document) => {
      for (const rule of [secretProblems, textProblems, privilegedProblems, runningProblems]) {
        expect(rule(workflowOf(document)).every((problem) => typeof problem === 'string')).toBe(true);
      }
    }),
  );
});
