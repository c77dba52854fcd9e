import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workflowProblems } from './workflows.ts';
import { strangeCode } from './workflows-privileged.ts';
import { type Case, expression, gate, open, refused } from './workflows-samples.ts';
import { scriptProblems } from './workflows-text.ts';

test.each([
  ['open', open],
  ['gate', gate],
])('the sound %s workflow passes', async (_, source) => {
  expect(await workflowProblems(source, 'sound.yml')).toEqual([]);
});

describe('E01: nobody else posts the check of the gate', () => {
  refused([
    ['a job of that id', open, '  look:', '  gerbang:', 'belongs to the gate'],
    ['a job of that name', open, '    timeout', '    name: gerbang\n    timeout', 'belongs to the gate'],
  ]);
});

describe('E02: a gate that is skipped has not decided', () => {
  refused([
    ['if: on the gate job', gate, '    timeout', '    if: always()\n    timeout', 'a job with if:'],
    [
      'if: on a job it waits for',
      open,
      '    timeout',
      "    if: github.base_ref == 'main'\n    timeout",
      'a job with if:',
    ],
    [
      'if: on a step of the gate',
      gate,
      '- run: npm ci',
      '- run: npm ci\n        if: success()',
      'a step of a privileged job',
    ],
    ['a failed need', gate, '    timeout', '    needs: [before]\n    timeout', 'needs:'],
    ['an empty matrix', gate, '    timeout', '    strategy: { matrix: { a: [] } }\n    timeout', 'empty matrix'],
    [
      'continue-on-error of a job',
      gate,
      '    timeout',
      '    continue-on-error: true\n    timeout',
      'continue-on-error',
    ],
    ['continue-on-error of a step', open, '- run', '- continue-on-error: true\n        run', 'continue-on-error'],
    ['a filter by path', open, 'pull_request:', 'pull_request:\n    paths: [registry/**]', 'paths of pull_request'],
    ['a filter of what is ignored', open, 'pull_request:', 'pull_request:\n    paths-ignore: [a]', 'paths-ignore'],
    ['a filter by the name of the head', gate, 'types:', 'branches: [main]\n    types:', 'branches of workflow_run'],
    ['no sweep for a skipped signal', gate, "  schedule:\n    - cron: '7 * * * *'\n", '', 'a schedule is missing'],
    ['a run cut short', gate, 'cancel-in-progress: false', 'cancel-in-progress: true', 'not cut short'],
    ['two gates at a time', gate, 'group: gate', `group: gate-${expression('github.run_id')}`, 'one at a time'],
  ]);

  test('a step that runs in any case may say so', async () => {
    const cleaning = gate.replace('- run: npm ci', '- run: npm ci\n      - run: rm -f key\n        if: always()');
    expect(await workflowProblems(cleaning, 'sound.yml')).toEqual([]);
  });
});

describe('E03: text of a request never becomes code', () => {
  refused(
    [
      'github.event.pull_request.title',
      'github.head_ref',
      'github.event.pull_request.head.ref',
      "github.event['pull_request'].body",
      'GITHUB.EVENT.REVIEW.BODY',
      'env.TITLE',
      "format('{0}', github.event.issue.title)",
    ].map(
      (name): Case => [
        `${name} in run`,
        open,
        'run: echo "$TITLE"',
        `run: echo "${expression(name)}"`,
        'event text inside run',
      ],
    ),
  );
  refused([
    [
      'in the script of an action',
      open,
      'persist-credentials: false',
      `persist-credentials: false\n          script: x(${expression('github.head_ref')})`,
      'event text inside run or script',
    ],
    ['eval', open, 'echo "$TITLE"', 'eval "$TITLE"', 'data as code'],
    ['a shell in the shell', open, 'echo "$TITLE"', 'bash -c "$TITLE"', 'data as code'],
    ['a workflow command', open, 'echo "$TITLE"', 'echo "::set-output name=a::$TITLE"', 'later steps believe'],
    ['a variable that Node obeys', open, 'TITLE:', 'NODE_OPTIONS:', 'obeyed by programs'],
    [
      'the way back to old commands',
      open,
      'TITLE:',
      'ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n          TITLE:',
      'obeyed by programs',
    ],
  ]);
});

test('the script of the gate is held to the same', () => {
  const script = readFileSync('.github/gerbang.sh', 'utf8');
  expect([...scriptProblems(script), ...strangeCode(script)]).toEqual([]);
  expect(scriptProblems(`${script}\necho "A=$NOMOR" >>"$GITHUB_ENV"`)).not.toEqual([]);
  expect(strangeCode(`${script}\ngit checkout "$KEPALA"`)).not.toEqual([]);
});
