import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { pathOf } from '../path.ts';
import type { Rule } from '../rule.ts';
import { faultsOf } from '../schema-messages.ts';
import type { Say } from './binding.ts';

const parse = (
  schema: z.ZodType,
  parameter: unknown,
  report: (path: string, message: string, help: string) => void,
): unknown => {
  const result = schema.safeParse(parameter);
  if (result.success) return result.data;
  for (const fault of faultsOf(schema, result.error, parameter)) report(pathOf(fault.path), fault.message, fault.help);
  return undefined;
};

/** The rule of that name, or a fault at `path`. */
export const ruleNamed = (name: string, rules: ReadonlyMap<string, Rule>, path: string, say: Say): Rule | undefined => {
  const rule = rules.get(name);
  if (rule) return rule;
  const meant = nearest(name, [...rules.keys()]);
  say(
    `${path}.aturan`,
    'aturan-asing',
    `Aturan "${name}" tidak ada${meant ? `; mungkin "${meant}"` : ''}.`,
    'Pakai aturan dari policies/rules/index.ts.',
  );
  return undefined;
};

/** The parameters as the rule wants them, or undefined with every fault at its place under `path`. */
export const parametersOf = (rule: Rule, parameter: unknown, path: string, say: Say): unknown =>
  parse(rule.parameters, parameter, (at, message, help) =>
    say(`${path}.parameter${at ? `.${at}` : ''}`, 'parameter', message, help),
  );
