import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Json } from '../canonical.ts';
import { compareSettings, forgeSettingSchema } from './forge-settings.ts';

const wanted = z.array(forgeSettingSchema).parse(JSON.parse(readFileSync('.github/setelan-forge.json', 'utf8')));
const asWanted = (): Map<string, Json> =>
  new Map(wanted.map(({ baca, nilai }) => [baca, structuredClone({ ...nilai, id: 1 })]));

test('a forge that is set up so is equal, whatever else it tells', () => {
  expect(compareSettings(wanted, asWanted())).toEqual({ differences: [], unread: [] });
});

test('keys to the kingdom are given to main alone', () => {
  const policies = wanted.find(({ baca }) => baca.endsWith('deployment-branch-policies'));
  expect(policies?.nilai).toEqual({ total_count: 1, branch_policies: [{ name: 'main', type: 'branch' }] });
});

const environment = '/repos/{owner}/{repo}/environments/gerbang';

describe('different', () => {
  test.each<[string, string, Json, string]>([
    [
      'another default branch',
      '/repos/{owner}/{repo}',
      { default_branch: 'lain', allow_auto_merge: false },
      'default_branch "lain"; seharusnya "main"',
    ],
    ['a value that is not told', '/repos/{owner}/{repo}', { default_branch: 'main' }, 'allow_auto_merge tidak ada'],
    [
      'an environment open to every branch',
      environment,
      { deployment_branch_policy: null },
      'deployment_branch_policy null',
    ],
    [
      'one branch too many',
      `${environment}/deployment-branch-policies`,
      {
        total_count: 1,
        branch_policies: [
          { name: 'main', type: 'branch' },
          { name: '*', type: 'branch' },
        ],
      },
      'branch_policies',
    ],
    [
      'a tag of that name',
      `${environment}/deployment-branch-policies`,
      { total_count: 1, branch_policies: [{ name: 'main', type: 'tag' }] },
      'branch_policies',
    ],
  ])('%s', (_, question, answer, message) => {
    const { differences, unread } = compareSettings(wanted, asWanted().set(question, answer));
    expect(differences).toEqual([{ place: question, message: expect.stringContaining(message), weakens: true }]);
    expect(unread).toEqual([]);
  });
});

test.each<[string, Json | undefined]>([
  ['no answer', undefined],
  ['nothing', null],
  ['a list', []],
  ['a word', 'main'],
])('%s is unread, never equal', (_, answer) => {
  const answers = asWanted();
  if (answer === undefined) answers.delete(environment);
  else answers.set(environment, answer);
  expect(compareSettings(wanted, answers)).toEqual({
    differences: [],
    unread: [expect.stringContaining(`"${environment}" tidak terbaca`)],
  });
});
