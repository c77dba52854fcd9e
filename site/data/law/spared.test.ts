import { expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/core/finding.ts';
import { evaluationsOf, regencies } from '../portal.ts';
import { boundBy } from '../questions/judged.ts';
import { questions } from '../questions/questions.ts';
import { complianceOf } from './compliance.ts';
import { sparedEvaluation } from './spared.ts';

// @peragaan: counts public facts of the five.
const bindings = regencies.flatMap((regency) => regency.bindings);
const [stated, own] = [bindings.find(({ provision }) => provision), bindings.find(({ provision }) => !provision)];

test.each<[string, typeof stated, Outcome, Outcome]>([
  ['a provision that passes', stated, 'lulus', 'tak-berlaku'],
  ['a provision that fails', stated, 'gagal', 'tak-berlaku'],
  ['a provision up for review', stated, 'perlu-telaah', 'tak-berlaku'],
  ['the build of the register, passed', own, 'lulus', 'lulus'],
  ['the build of the register, failed', own, 'gagal', 'tak-berlaku'],
])('of a record that is spared, %s is said as it may be', (_what, binding, outcome, shown) => {
  if (!binding) throw new Error('no such binding');
  const evaluation = sparedEvaluation({ binding, record: 'subdomain/nyata', outcome });
  expect(evaluation.outcome).toBe(shown);
  if (shown === 'tak-berlaku') expect(evaluation.reason).toContain('Belum dinilai');
});

test('in a demonstration no provision passes or fails what there really is', () => {
  const real = regencies.flatMap(({ registry }) => registry.entries).filter(({ record }) => record.asal === 'publik');
  expect(real.length).toBeGreaterThan(100);
  const judged = real
    .flatMap(evaluationsOf)
    .filter(({ binding, outcome }) => binding.provision && outcome !== 'tak-berlaku');
  expect(judged).toEqual([]);
});

test('the page of a provision and the question of its rule count the same records', () => {
  let compared = 0;
  for (const regency of regencies)
    for (const question of questions.filter(({ id }) => id.startsWith('aturan-'))) {
      const bound = boundBy(question.id.replace('aturan-', '').replace(/-/, '/'))(regency);
      const provisions = new Set(bound.map(({ provision }) => provision));
      const [provision] = provisions;
      // Only where the provision binds that one rule and the rule is bound by no other do both count alike.
      const alone = regency.bindings.filter((one) => one.provision === provision).length === bound.length;
      if (provisions.size !== 1 || provision === undefined || !alone) continue;
      const [count, ...rest] = complianceOf(regency, provision);
      if (!count || rest.length > 0) continue;
      compared += 1;
      const answer = question.answer(regency);
      expect([regency.id, question.id, answer.n, answer.total]).toEqual([
        regency.id,
        question.id,
        count.passed,
        count.judged,
      ]);
    }
  expect(compared).toBeGreaterThan(20);
});
