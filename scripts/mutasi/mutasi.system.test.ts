import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { walidataTunggal } from '../../policies/rules/walidata/tunggal.ts';
import { pass } from '../core/rule.ts';
import { judgeFile } from './judge-file.ts';
import { applied, mutantsOf } from './mutant.ts';
import { judgeOf } from './rule-judge.ts';
import { failingTestFiles } from './test-file.ts';

const tiny = 'scripts/mutasi/fixtures/tiny.ts';
const module = (name: string): string => new URL(`./fixtures/${name}.ts`, import.meta.url).href;

test('of a tiny source it is known which faults its tests notice, which not, and which have no end', async () => {
  const fates = await judgeFile(tiny, { judgeModule: module('tiny-judge'), limitMs: 5000 });
  const told = fates.map(
    ({ mutant, noticed }) => `${mutant.line} ${mutant.before} -> ${mutant.after}: ${noticed ?? '-'}`,
  );
  expect(told).toContain('2 >= -> >: of age from eighteen');
  expect(told).toContain('2 18 -> 19: of age from eighteen');
  expect(told).toContain('5 isOfAge(age) && listed -> (listed): adults enter');
  expect(told).toContain('10 done += 1; -> ;: no end');
  expect(fates.filter(({ noticed }) => noticed === undefined).map(({ mutant }) => mutant.after)).toEqual([
    '(isOfAge(age))',
  ]);
  expect(fates).toHaveLength(mutantsOf(readFileSync(tiny, 'utf8')).length);
});

test('tests that do not pass on the source as it stands give no score', async () => {
  await expect(judgeFile(tiny, { judgeModule: module('unhappy-judge'), limitMs: 5000 })).rejects.toThrow(
    'unchanged it does not pass (a test that never passes)',
  );
});

const rule = 'policies/rules/walidata/tunggal.ts';
const source = readFileSync(rule, 'utf8');
const mutantOf = (before: string, after: string): string => {
  const found = mutantsOf(source).find((mutant) => mutant.before === before && mutant.after === after);
  if (!found) throw new Error(`${before} -> ${after}: no such mutant`);
  return applied(source, found);
};

test('a rule is judged by its page, the trap tables and the tests that name it', () => {
  const judge = judgeOf(rule);
  expect(judge.failing({ walidataTunggal })).toBeUndefined();
  expect(judge.failing({ rule: { ...walidataTunggal, check: () => pass } })).toMatch(/^badung: Gagal: /);
  expect(judge.failing({ rule: { ...walidataTunggal, parameters: z.strictObject({ lain: z.string() }) } })).toBe(
    'policies bind the rule',
  );
  expect(() => judge.failing({})).toThrow('the file exports no such rule');
  expect(judge.failingSlowly?.(mutantOf('20', '21'))).toContain('policies/many-records.test.ts');
  expect(failingTestFiles(['policies/many-records.test.ts'], rule, source)).toBe(false);
});

test('a run that falls, or has too little time, is no test that failed', () => {
  const tests = ['policies/many-records.test.ts'];
  expect(failingTestFiles(tests, rule, mutantOf('20', '21'))).toBe(true);
  expect(() => failingTestFiles(['policies/none-of-this-name.test.ts'], rule, source)).toThrow();
  expect(() => failingTestFiles(tests, rule, source, 1)).toThrow('not ended in 1 ms');
});
