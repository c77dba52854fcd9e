import { globSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { fieldsOf, workflowOf } from '../../toolchain/workflows-model.ts';
import { sharedSchema } from '../policy/shared.ts';
import { fitsGlob } from './path-glob.ts';

const shared = sharedSchema.parse(load(readFileSync('policies/bersama.yaml', 'utf8')));
const workflows = globSync('.github/workflows/*.yml').map((path) => workflowOf(load(readFileSync(path, 'utf8'))));

/** A check that no workflow runs on a request would hold every request for ever. */
test.each([
  ['uji', shared.uji],
  ['dampak', shared.dampak],
])('the check that %s asks for is run once, on every request', (_, asked) => {
  const running = workflows.filter(({ jobs }) =>
    jobs.some(({ id, fields }) => (fields.name ?? id) === asked?.pemeriksaan),
  );
  expect(running.map(({ events }) => [...events.keys()].includes('pull_request'))).toEqual([true]);
});

test('the impact is written where people read it, from the base as merged, with nothing in hand', () => {
  const [workflow] = workflows.filter(({ jobs }) => jobs.some(({ id }) => id === shared.dampak?.pemeriksaan));
  const scripts = workflow?.jobs.flatMap(({ steps }) => steps.map(({ run }) => run));
  expect(scripts).toEqual(
    expect.arrayContaining([
      expect.stringContaining('tata impact --base HEAD^1 --format markdown'),
      expect.stringContaining('>>"$GITHUB_STEP_SUMMARY"'),
    ]),
  );
  expect(fieldsOf(workflow?.fields.permissions)).toEqual({ contents: 'read' });
  expect(JSON.stringify(workflow?.fields)).not.toContain('secrets');
});

test.each([
  ['policies/badung/setelan.yaml', true],
  ['policies/buleleng/perbup-58-2019/pasal/26.md', true],
  ['policies/rules/subdomain/host-unik.ts', true],
  ['policies/bersama.yaml', true],
  ['scripts/core/evaluate.ts', true],
  ['registry/badung/aplikasi/contoh.yaml', false],
  ['site/pages/index.astro', false],
])('%s asks for an impact: %s', (path, isAsked) => {
  expect(shared.dampak?.jalur.some((glob) => fitsGlob(path, glob))).toBe(isAsked);
});
