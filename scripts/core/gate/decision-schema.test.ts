import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { decided, facts } from '../../testing/gate-facts.ts';
import type { Decision } from './decision.ts';
import { decisionSchema } from './decision-schema.ts';

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

test('the published shape is the type, neither more nor less', () => {
  expectTypeOf<z.infer<typeof decisionSchema>>().toEqualTypeOf<Mutable<Decision>>();
});

test('a decision fits its published shape, one with an unknown or a missing part does not', () => {
  const decision = decided(facts());
  expect(decisionSchema.parse(decision)).toEqual(decision);
  expect(decisionSchema.safeParse({ ...decision, disetujui: true }).success).toBe(false);
  const { verdict, ...rest } = decision;
  expect(decisionSchema.safeParse(rest).success).toBe(false);
  expect(decisionSchema.safeParse({ ...decision, verdict: `${verdict}!` }).success).toBe(false);
});
