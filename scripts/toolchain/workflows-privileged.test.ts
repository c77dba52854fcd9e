import { describe } from 'vitest';
import { expression, gate, open, PIN, refused } from './workflows-samples.ts';

describe('E04: the privileged half believes nothing that it was handed', () => {
  refused([
    [
      'an artifact',
      gate,
      '- run: npm ci',
      `- uses: actions/download-artifact@${PIN}`,
      'an artifact in a privileged job',
    ],
    [
      'an artifact by another hand',
      gate,
      '- run: npm ci',
      `- uses: some/action-download-artifact@${PIN}`,
      'an artifact',
    ],
    ['an artifact by command', gate, 'npm ci', 'gh run download 1', 'the artifacts of a request'],
    [
      'the name of the head',
      gate,
      'workflow_run.head_sha',
      'workflow_run.head_branch',
      'may not read github.event.workflow_run.head_branch',
    ],
    ['the requests that the event names', gate, 'workflow_run.head_sha', 'workflow_run.pull_requests', 'may not read'],
    ['a title', gate, 'workflow_run.head_sha', 'workflow_run.display_title', 'may not read'],
    [
      'a filled cache',
      gate,
      '- run: npm ci',
      `- uses: actions/setup-node@${PIN}\n        with: { cache: npm }`,
      'a cache in a privileged job',
    ],
    ['text as the input of the hand', gate, 'type: number', 'type: string', 'input nomor must be a number'],
  ]);
});

describe('E05: the privileged half never holds the head', () => {
  refused([
    ['pull_request_target', open, 'pull_request:', 'pull_request_target:', 'pull_request_target is not used'],
    [
      'the head of the run',
      gate,
      'refs/heads/main',
      expression('github.event.workflow_run.head_sha'),
      'named outright',
    ],
    ['the merge of a request', gate, 'refs/heads/main', 'refs/pull/1/merge', 'named outright'],
    ['whatever branch was chosen by hand', gate, '          ref: refs/heads/main\n', '', 'named outright'],
    [
      'another repository',
      gate,
      '          ref:',
      '          repository: some/fork\n          ref:',
      'has no repository',
    ],
    ['its submodules', gate, '          ref:', '          submodules: true\n          ref:', 'has no submodules'],
    ['a head by git', gate, 'npm ci', 'git checkout FETCH_HEAD', 'a head in the working tree'],
    ['a head by gh', gate, 'npm ci', 'gh pr checkout 1', 'the tree or the artifacts'],
    ['its packages', gate, 'npm ci', 'npm install', 'beside the lockfile'],
    ['a stranger’s package', gate, 'npm ci', 'npx --yes tata', 'outside the lockfile'],
    ['a download', gate, 'npm ci', 'curl -s https://contoh.example', 'a download'],
    ['a container', gate, '    timeout', '    container: node:24\n    timeout', 'a container beside the secrets'],
  ]);
});
