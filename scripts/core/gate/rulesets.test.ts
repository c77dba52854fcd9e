import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compareRulesets, type Ruleset, rulesetSchema, withApp } from './rulesets.ts';

const APP = 4242;
const read = (file: string) => rulesetSchema.parse(JSON.parse(readFileSync(`.github/rulesets/${file}`, 'utf8')));
const wanted = withApp([read('main.json'), read('main-riwayat.json')], APP);

type Loose = ReturnType<typeof JSON.parse>;

/** The forge as it answers, after somebody changed it; numbers and links that GitHub adds are passed over. */
const liveAfter = (change: (rulesets: Loose) => void): Ruleset[] => {
  const answered = wanted.map((one, i) => ({
    ...structuredClone(one),
    id: i,
    source: 'k/r',
    _links: {},
    node_id: 'x',
  }));
  change(answered);
  return z.array(rulesetSchema).parse(answered);
};

const rule = (ruleset: Loose, type: string) => ruleset.rules.find((one: Loose) => one.type === type);
const told = (change: (rulesets: Loose) => void) => {
  const { differences, unread } = compareRulesets(wanted, liveAfter(change));
  return { said: differences.map(({ message }) => message), weak: differences.map(({ weakens }) => weakens), unread };
};

test('what was imported is equal', () => {
  expect(told(() => {})).toEqual({ said: [], weak: [], unread: [] });
});

describe('the files themselves', () => {
  test('E01: the check is bound to the App, by a number that only the placeholder stands for', () => {
    expect(JSON.stringify(wanted)).not.toMatch(/_id":0[,}]/);
    expect(rule(wanted[0], 'required_status_checks').parameters.required_status_checks).toEqual([
      { context: 'gerbang', integration_id: APP },
    ]);
  });

  test('only the App passes, leaving a trace; nobody at all passes where history is kept', () => {
    expect(wanted[0]?.bypass_actors).toEqual([{ actor_id: APP, actor_type: 'Integration', bypass_mode: 'always' }]);
    expect(wanted[1]?.bypass_actors).toEqual([]);
    expect(wanted[1]?.rules.map(({ type }) => type)).toEqual(['deletion', 'non_fast_forward']);
  });

  test('nobody but the App changes main, be it by push or by the merge button', () => {
    expect(wanted[0]?.rules.map(({ type }) => type)).toContain('update');
  });
});

describe('a weaker gate is told as such', () => {
  test.each<[string, (rulesets: Loose) => void, string]>([
    ['E10: switched off', ([main]) => (main.enforcement = 'disabled'), 'Keadaannya "disabled"'],
    ['only tried', ([main]) => (main.enforcement = 'evaluate'), 'Keadaannya "evaluate"'],
    ['gone', (all) => all.splice(1, 1), 'belum ada di forge'],
    ['for tags', ([main]) => (main.target = 'tag'), 'Sasarannya "tag"'],
    [
      'for another branch',
      ([main]) => (main.conditions.ref_name.include = ['refs/heads/x']),
      'Tidak berlaku untuk refs/heads/main',
    ],
    [
      'with main left out',
      ([main]) => (main.conditions.ref_name.exclude = ['refs/heads/main']),
      'Mengecualikan refs/heads/main',
    ],
    ['without conditions', ([main]) => (main.conditions = null), 'Tidak berlaku untuk refs/heads/main'],
    [
      'open to administrators',
      ([main]) => main.bypass_actors.push({ actor_id: 5, actor_type: 'RepositoryRole' }),
      'RepositoryRole 5 boleh melewati',
    ],
    [
      'open to a key',
      ([, past]) => past.bypass_actors.push({ actor_id: null, actor_type: 'DeployKey' }),
      'DeployKey tanpa nomor boleh melewati',
    ],
    ['open to another App', ([main]) => (main.bypass_actors[0].actor_id = 1), 'Integration 1 boleh melewati'],
    ['open without a trace', ([main]) => (main.bypass_actors[0].bypass_mode = 'exempt'), 'dengan cara "exempt"'],
    ['open to pushes', ([main]) => main.rules.shift(), 'Aturan "update" (hanya gerbang yang mengubah main) tidak ada'],
    ['history may be rewritten', ([, past]) => past.rules.pop(), 'Aturan "non_fast_forward"'],
    [
      'the check is not asked for',
      ([main]) => (rule(main, 'required_status_checks').parameters.required_status_checks = []),
      'Pemeriksaan "gerbang" tidak diwajibkan',
    ],
    [
      'E01: anybody may post the check',
      ([main]) => delete rule(main, 'required_status_checks').parameters.required_status_checks[0].integration_id,
      'tidak terikat pada App 4242',
    ],
    [
      'an older state may be merged',
      ([main]) => (rule(main, 'required_status_checks').parameters.strict_required_status_checks_policy = false),
      'strict_required_status_checks_policy false',
    ],
    [
      'fewer approvals',
      ([main]) => (rule(main, 'pull_request').parameters.required_approving_review_count = 0),
      'required_approving_review_count 0; seharusnya 1',
    ],
    [
      'the last pusher approves',
      ([main]) => (rule(main, 'pull_request').parameters.require_last_push_approval = false),
      'require_last_push_approval false',
    ],
    [
      'other ways to merge',
      ([main]) => rule(main, 'pull_request').parameters.allowed_merge_methods.push('squash'),
      'allowed_merge_methods',
    ],
    [
      'a parameter that is gone',
      ([main]) => delete rule(main, 'pull_request').parameters,
      'require_last_push_approval tidak ada',
    ],
    [
      'a loosening that is on',
      ([main]) => (rule(main, 'update').parameters.update_allows_fetch_and_merge = true),
      'update_allows_fetch_and_merge true',
    ],
  ])('%s', (_, change, message) => {
    const { said, weak } = told(change);
    expect(said).toContainEqual(expect.stringContaining(message));
    expect(weak).toContain(true);
  });
});

describe('a different gate that is no weaker is told too', () => {
  test.each<[string, (rulesets: Loose) => void, string]>([
    ['a ruleset more', (all) => all.push({ ...all[1], name: 'lain' }), 'hanya ada di forge; periksa'],
    [
      'a rule more',
      ([main]) => main.rules.push({ type: 'required_signatures' }),
      'Aturan "required_signatures" hanya ada di forge',
    ],
    ['the App may not write', ([main]) => (main.bypass_actors = []), 'gerbang tidak dapat menulis'],
    [
      'more approvals',
      ([main]) => (rule(main, 'pull_request').parameters.required_approving_review_count = 2),
      'seharusnya 1',
    ],
    [
      'votes that lapse with any push',
      ([main]) => (rule(main, 'pull_request').parameters.dismiss_stale_reviews_on_push = true),
      'dismiss_stale_reviews_on_push true',
    ],
    [
      'a check more',
      ([main]) => rule(main, 'required_status_checks').parameters.required_status_checks.push({ context: 'ci' }),
      'Pemeriksaan "ci" diwajibkan hanya di forge',
    ],
  ])('%s', (_, change, message) => {
    const { said, weak } = told(change);
    expect(said).toEqual([expect.stringContaining(message)]);
    expect(weak).toEqual([false]);
  });
});

test('who is exempt is unknown without the right to administer, and that is not equal', () => {
  const { said, unread } = told(([main]) => delete main.bypass_actors);
  expect(unread).toEqual([expect.stringContaining('Siapa yang boleh melewati')]);
  expect(said.every((one: string) => one.includes('tidak dapat menulis'))).toBe(true);
});

test('a ruleset of the organisation under the same name takes nothing from ours', () => {
  expect(told((all) => all.unshift({ ...all[0], rules: [] })).said).toEqual([]);
});

test('order decides nothing', () => {
  const reversed = told((all) => {
    all.reverse();
    for (const one of all) one.rules.reverse();
  });
  expect(reversed.said).toEqual([]);
});
