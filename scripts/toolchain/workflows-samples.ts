import { expect, test } from 'vitest';
import { workflowProblems } from './workflows.ts';

/** A commit, as actions are pinned to. */
export const PIN = '0123456789abcdef0123456789abcdef01234567';
export const expression = (text: string) => `\${{ ${text} }}`;

/** What a stranger's branch may start: it holds nothing. */
export const open = `name: open
on:
  pull_request:
permissions:
  contents: read
concurrency: open
jobs:
  look:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${PIN}
        with:
          persist-credentials: false
      - run: echo "$TITLE"
        env:
          TITLE: ${expression('github.event.pull_request.title')}
`;

/** What holds the keys: it runs main and takes one commit from the event. */
export const gate = `name: gate
on:
  workflow_run:
    workflows: [open]
    types: [completed]
  schedule:
    - cron: '7 * * * *'
  workflow_dispatch:
    inputs:
      nomor:
        type: number
permissions: {}
concurrency:
  group: gate
  cancel-in-progress: false
jobs:
  decide:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: gate
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${PIN}
        with:
          ref: refs/heads/main
          persist-credentials: false
      - run: npm ci
      - run: bash .github/gerbang.sh
        env:
          HEAD: ${expression('github.event.workflow_run.head_sha')}
          KEY: ${expression('secrets.KEY')}
`;

/** What publishes: a job that only reads makes the pages, another hands them to the forge and does nothing else. */
export const pages = `name: pages
on:
  push:
    branches: [main]
  schedule:
    - cron: '17 * * * *'
permissions:
  contents: read
concurrency: pages
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${PIN}
        with:
          persist-credentials: false
      - run: npm ci
      - uses: actions/upload-pages-artifact@${PIN}
        with:
          path: dist
  publish:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    environment: github-pages
    permissions:
      pages: write
      id-token: write
    steps:
      - uses: actions/deploy-pages@${PIN}
`;

/** What is wrong, a sound workflow, the part of it that changes, what it becomes, and what is said of that. */
export type Case = [what: string, source: string, from: string, to: string, message: string];

const refuses =
  ([_, source, from, to, message]: Case) =>
  async () => {
    expect(source).toContain(from);
    const problems = await workflowProblems(
      source.replace(from, () => to),
      'bad.yml',
    );
    expect(problems).toContainEqual(expect.stringContaining(message));
  };

/** One test a case: the sound workflow with one part changed is refused, with this message. */
export const refused = (cases: Case[]) => {
  for (const one of cases) test(one[0], refuses(one));
};

/** The steps of a job, beginning with another one. */
export const step = (text: string) => `steps:\n      - ${text}`;
