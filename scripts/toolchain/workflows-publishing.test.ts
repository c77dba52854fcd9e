import { describe, expect, test } from 'vitest';
import { workflowProblems } from './workflows.ts';
import { expression, PIN, pages, refused } from './workflows-samples.ts';

test('a sound publishing workflow passes', async () => {
  expect(await workflowProblems(pages, 'sound.yml')).toEqual([]);
});

const deploy = `- uses: actions/deploy-pages@${PIN}`;

describe('E04: what publishes holds the right to publish and nothing else', () => {
  refused([
    [
      'a script beside it',
      pages,
      deploy,
      `- run: echo\n      ${deploy}`,
      'actions/deploy-pages runs beside the secrets',
    ],
    [
      'a checkout beside it',
      pages,
      deploy,
      `- uses: actions/checkout@${PIN}\n      ${deploy}`,
      'deploy-pages runs beside',
    ],
    [
      'an artifact that it takes from elsewhere',
      pages,
      deploy,
      `- uses: actions/download-artifact@${PIN}\n      ${deploy}`,
      'an artifact in a privileged job',
    ],
    [
      'another action in its place',
      pages,
      'actions/deploy-pages',
      'some/deploy-pages',
      'some/deploy-pages runs beside',
    ],
    ['a tag in place of a commit', pages, `deploy-pages@${PIN}`, 'deploy-pages@v4', 'is not pinned to a commit'],
    [
      'a further right',
      pages,
      '      pages: write',
      '      contents: write\n      pages: write',
      'deploy-pages runs beside',
    ],
    ['another environment', pages, 'environment: github-pages', 'environment: gerbang', 'deploy-pages runs beside'],
    ['no environment', pages, '    environment: github-pages\n', '', 'deploy-pages runs beside'],
    [
      'a secret',
      pages,
      deploy,
      `${deploy}\n        with:\n          token: ${expression('secrets.KEY')}`,
      'deploy-pages runs beside',
    ],
    [
      'a container',
      pages,
      '    environment: github-pages',
      '    container: alpine\n    environment: github-pages',
      'a container',
    ],
    [
      'a branch of a stranger',
      pages,
      'on:\n',
      'on:\n  pull_request:\n',
      'an environment in a job that a fork can start',
    ],
    [
      'another workflow that wakes it',
      pages,
      'on:\n',
      'on:\n  workflow_run:\n    workflows: [gate]\n',
      'an artifact in a privileged job',
    ],
    ['a condition', pages, '    needs: build', '    needs: build\n    if: always()', 'a job with if:'],
    [
      'the right to write where pages are made',
      pages,
      '    steps:\n      - uses: actions/checkout',
      '    permissions: { contents: write }\n    steps:\n      - uses: actions/checkout',
      'an artifact in a privileged job',
    ],
  ]);
});
