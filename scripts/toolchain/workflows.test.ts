import { describe, expect, test } from 'vitest';
import { allWorkflowProblems, workflowProblems } from './workflows.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

function workflow({ on = 'push', permissions = 'contents: read', job = '', step = 'run: echo' }): string {
  return `on: ${on}
permissions: { ${permissions} }
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
  const sound = workflow({ job: 'permissions: { issues: write }', step: `uses: actions/checkout@${PIN}` });
  expect(await workflowProblems(sound, 'sound.yml')).toEqual([]);
});

describe('refused', () => {
  test.each([
    ['an unknown event', workflow({ on: 'pus' }), 'unknown Webhook event "pus"'],
    ['a pull_request_target', workflow({ on: '[pull_request_target]' }), 'pull_request_target is not used'],
    ['no top-level permissions', workflow({}).replace(/permissions:.*\n/, ''), 'top-level permissions'],
    ['a write permission at the top', workflow({ permissions: 'contents: write' }), 'top-level permissions'],
    ['write-all of a job', workflow({ job: 'permissions: write-all' }), 'listed one by one'],
    ['a job without an end', workflow({}).replace('timeout-minutes: 5', ''), 'timeout-minutes is missing'],
    [
      'event text in a script',
      workflow({ step: `run: echo \${{ github.event.issue.title }}` }),
      'event text inside run',
    ],
    ['an action by tag', workflow({ step: 'uses: actions/checkout@v5' }), 'is not pinned to a commit'],
    ['no YAML', 'on: [push\n', 'could not parse'],
  ])('%s', async (_, source, message) => {
    expect(await workflowProblems(source, 'bad.yml')).toContainEqual(expect.stringContaining(message));
  });
});
